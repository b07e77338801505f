package io.sparksnn.tests.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.sparksnn.runtime.config.ConfigException;
import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.controller.BrainConfig;
import io.sparksnn.runtime.controller.BrainConfigSpec;
import io.sparksnn.runtime.controller.PortMap;
import io.sparksnn.runtime.controller.Wiring;
import io.sparksnn.runtime.model.ConfigFile;
import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.registry.ModuleRegistry;
import io.sparksnn.tests.controller.classes.Chain;
import io.sparksnn.tests.controller.classes.ChainConfigBuilder;
import io.sparksnn.tests.controller.classes.ChainConfigSpec;
import io.sparksnn.tests.controller.classes.ChainModule;
import io.sparksnn.tests.controller.classes.Learner;
import io.sparksnn.tests.controller.classes.LearnerConfigBuilder;
import io.sparksnn.tests.controller.classes.LearnerConfigSpec;
import io.sparksnn.tests.controller.classes.LearnerModule;
import io.sparksnn.tests.modules.WeightsModule;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Controllers that are written as a class, in files. */
class ControllerFilesTest extends FileTest {
  private static <C> C read(String json, ConfigSpec<C> spec) {
    return ConfigFile.parse(json, spec, REGISTRY).config();
  }

  private static Learner.Config learner() {
    return new LearnerConfigBuilder().units(3).seed(5).build();
  }

  private static Chain.Config chain() {
    return new ChainConfigBuilder().seed(5).second(r -> r.add(3)).build();
  }

  @Test
  void aBrainSurvives() {
    String json = ConfigFile.of(ChainConfigSpec.SPEC, chain()).toJson();

    assertThat(json).contains("\"modules_specs\"");
    assertThat(read(json, ChainConfigSpec.SPEC)).isEqualTo(chain());
  }

  @Test
  void aBrainOfNoClassIsOneOfAClassIfItIsWiredSo() {
    String json = ConfigFile.of(ChainConfigSpec.SPEC, chain()).toJson();
    BrainConfig generic = read(json, BrainConfigSpec.SPEC);
    String written = ConfigFile.of(BrainConfigSpec.SPEC, generic).toJson();

    assertThat(written).contains("\"brain_config\"");
    assertThat(read(written, ChainConfigSpec.SPEC)).isEqualTo(chain());
  }

  @Test
  void aBrainThatIsWiredOtherwiseIsRefusedWithTheWayOut() {
    String json =
        ConfigFile.of(ChainConfigSpec.SPEC, chain())
            .toJson()
            .replace("\"origin\": \"first\"", "\"origin\": \"second\"");

    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(() -> read(json, ChainConfigSpec.SPEC))
        .withMessageContaining("modules_specs.second.inputs.x")
        .withMessageContaining("second.y: must be first.y")
        .withMessageContaining(
            "must be that of Chain; whatever its wiring, BrainType.read(name, file) makes it a"
                + " type, and BrainConfigSpec.SPEC reads it");
    assertThat(ConfigFile.parse(json.getBytes(StandardCharsets.UTF_8), REGISTRY).config())
        .isInstanceOf(BrainConfig.class);
  }

  @Test
  void aClassWithoutAChoiceTakesNoFileThatDoesNotPropagateInhibition() {
    String ofReference =
        ConfigFile.of(LearnerConfigSpec.SPEC, learner())
            .toJson()
            .replaceFirst(",\\s*\"propagate_inhibition\": true", "");

    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(() -> read(ofReference, LearnerConfigSpec.SPEC))
        .withMessageContaining("propagate_inhibition")
        .withMessageContaining(
            "must be true, since the configuration of Learner has no field propagateInhibition");
  }

  @Test
  void theRulesOfTheClassHoldForWhateverKindTheFileNames() {
    String json =
        ConfigFile.of(LearnerConfigSpec.SPEC, learner())
            .toJson()
            .replace("\"inhibitory_rate\": 0.0", "\"inhibitory_rate\": 2.0");

    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(() -> ConfigFile.parse(json.getBytes(StandardCharsets.UTF_8), REGISTRY))
        .withMessageContaining("inhibitory_rate")
        .withMessageContaining("must lie between 0 and 1");
  }

  @Test
  void aControllerWithinAnotherConfigurationIsLaidOutSoToo() {
    BoxConfig box =
        new BoxConfigBuilder().seed(1).learner(l -> l.units(3).weights(w -> w.units(3))).build();
    String json = ConfigFile.of(BoxConfigSpec.SPEC, box).toJson();

    assertThat(json).contains("\"learner_config\"", "\"modules_specs\"");
    assertThat(read(json, BoxConfigSpec.SPEC)).isEqualTo(box);
  }

  @Test
  void aRegistryThatIsGivenTheClassKnowsItsLayout() {
    ModuleRegistry registry = ModuleRegistry.of(List.of()).with(ChainModule.TYPE);

    assertThat(registry.inFiles(ChainConfigSpec.SPEC)).isSameAs(ChainModule.TYPE.configSpec());
    assertThat(registry.config("chain_config")).isNotNull();
  }

  @Test
  void twoControllersOfOneRecordAreRefused() {
    ModuleType<LearnerModule, Learner.Config> twin =
        Wiring.neuron("Twin", LearnerConfigSpec.SPEC)
            .node("weights", WeightsModule.TYPE)
            .wire("spikes", PortMap.input("in_spikes"))
            .build()
            .type("twin", LearnerModule.class, LearnerModule::new)
            .build();

    assertThatIllegalStateException()
        .isThrownBy(() -> REGISTRY.with(twin).configs())
        .withMessage(
            "Learner.Config is the configuration of Twin and of another controller, so that its"
                + " files could be of either; give each a record of its own");
  }
}
