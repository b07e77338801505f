package io.sparksnn.tests.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sparksnn.runtime.config.ConfigException;
import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.controller.BrainBuilder;
import io.sparksnn.runtime.controller.BrainConfig;
import io.sparksnn.runtime.controller.BrainConfigSpec;
import io.sparksnn.runtime.controller.Neuron;
import io.sparksnn.runtime.controller.NeuronBuilder;
import io.sparksnn.runtime.controller.NeuronConfig;
import io.sparksnn.runtime.controller.NeuronConfigBuilder;
import io.sparksnn.runtime.controller.NeuronConfigSpec;
import io.sparksnn.runtime.controller.WiringException;
import io.sparksnn.runtime.model.BrainType;
import io.sparksnn.runtime.model.ConfigFile;
import io.sparksnn.runtime.model.NeuronType;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.registry.ModuleRegistry;
import io.sparksnn.tests.controller.classes.LearnerConfigBuilder;
import io.sparksnn.tests.controller.classes.LearnerConfigSpec;
import io.sparksnn.tests.modules.RelayConfigBuilder;
import io.sparksnn.tests.modules.RelayModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types of neurons and brains that files describe. */
class ReadTypesTest extends FileTest {
  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void aNeuronIsInAFile() {
    file = folder.resolve("neuron.scfg");
    ConfigFile.of(NeuronConfigSpec.SPEC, neuron()).writePlain(file);
  }

  private static NeuronConfig neuron() {
    NeuronBuilder b = Neuron.builder(3).seed(1).dt(0.5);
    var relay = b.module("relay", RelayModule.TYPE, new RelayConfigBuilder().seed(2).add(7));
    relay.in("x").from(b.input("in_signal", FloatArray.class));
    b.output("out_signal", relay.out("y"));
    return b.config();
  }

  private static BrainConfig brain(ModuleRegistry registry) {
    BrainBuilder b = Brain.builder().seed(1);
    var inner = b.module("inner", registry.module("my_neuron"));
    inner.in("in_signal").from(b.input("x", FloatArray.class));
    b.output("y", inner.out("out_signal"));
    return b.config();
  }

  /** Changes the file as text. */
  private void change(UnaryOperator<String> change) throws IOException {
    String before = Files.readString(file);
    String after = change.apply(before);
    assertThat(after).isNotEqualTo(before);
    Files.writeString(file, after);
  }

  private ThrowableAssertAlternative<ConfigException> assertRefused() {
    return assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(() -> NeuronType.read("MyNeuron", file));
  }

  @Test
  void aNeuronIsATypeUnderTheNameItIsGiven() {
    assertThat(NeuronType.read("MyNeuron", file))
        .hasToString("my_neuron(in_signal: FloatArray) -> out_signal: FloatArray");
  }

  @Test
  void itStartsFromWhatIsInTheFileButForItsSeed() {
    NeuronConfig start = NeuronType.read("MyNeuron", file).defaultConfig();

    assertThat(NeuronConfigBuilder.of(start).seed(1).build()).isEqualTo(neuron());
  }

  @Test
  void aBrainIsReadOnTheRegistryThatKnowsIt() {
    ModuleRegistry registry = REGISTRY.with(NeuronType.read("MyNeuron", file));
    Path brainFile = folder.resolve("brain.scfg");
    BrainConfig brain = brain(registry);
    ConfigFile.of(BrainConfigSpec.SPEC, brain).write(brainFile);

    assertThat(ConfigFile.read(brainFile, BrainConfigSpec.SPEC, registry).config())
        .isEqualTo(brain);
  }

  @Test
  void aBrainIsATypeToo() {
    ModuleRegistry registry = REGISTRY.with(NeuronType.read("MyNeuron", file));
    Path brainFile = folder.resolve("brain.scfg");
    ConfigFile.of(BrainConfigSpec.SPEC, brain(registry)).write(brainFile);

    assertThat(BrainType.read("Shell", brainFile, registry))
        .hasToString("shell(x: FloatArray) -> y: FloatArray");
  }

  @Test
  void aNeuronOfARegisteredClassIsATypeToo() {
    ConfigFile.of(LearnerConfigSpec.SPEC, new LearnerConfigBuilder().units(3).build()).write(file);

    assertThat(NeuronType.read("Copied", file))
        .hasToString(
            "copied(in_spikes: SpikeArray) -> out_spikes: SpikeArray, learned: FloatArray");
  }

  @Test
  void theFileMayCallItsKindAsTheTypeIsCalled() throws IOException {
    change(json -> json.replace("\"neuron_config\"", "\"my_neuron_config\""));

    assertThat(NeuronType.read("MyNeuron", file).name()).isEqualTo("my_neuron");
  }

  @Test
  void itsOwnConfigurationsAreReadOnTheRegistryThatKnowsIt() {
    var type = NeuronType.read("MyNeuron", file);
    ConfigFile.of(type.configSpec(), neuron()).write(file);
    ModuleRegistry registry = REGISTRY.with(type);

    assertThat(ConfigFile.read(file, registry).spec()).isSameAs(type.configSpec());
    assertThat(ConfigFile.read(file, NeuronConfigSpec.SPEC, registry).config()).isEqualTo(neuron());
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Path none = folder.resolve("none.scfg");

    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(() -> NeuronType.read("MyNeuron", none))
        .withMessage(none + ": no such file or folder: cannot be read");
  }

  @Test
  void aBrainIsNoNeuron() {
    ConfigFile.of(BrainConfigSpec.SPEC, brain(REGISTRY.with(NeuronType.read("MyNeuron", file))))
        .write(file);

    assertRefused()
        .withMessageStartingWith(
            file
                + ": line 3, column 16 = \"brain_config\": must be of type \"neuron_config\", or of"
                + " another kind of NeuronConfig; there are learner_config");
  }

  @Test
  void aKindThatNobodyRegisteredIsNamedWithTheNearest() throws IOException {
    change(json -> json.replace("\"neuron_config\"", "\"lerner_config\""));

    assertRefused().withMessageContaining("did you mean 'learner_config'?");
  }

  @Test
  void aModuleThatIsNotRegisteredIsNamedWithTheNearestAndTheWayOut() throws IOException {
    change(json -> json.replace("\"relay\"", "\"really\""));

    assertRefused()
        .withMessageContaining(
            "\"really\": no module is registered as 'really'; did you mean 'relay'? (a neuron that"
                + " a file describes is added to a registry by with(NeuronType.read(name, file)))");
  }

  @Test
  void allFaultsComeAtOnce() throws IOException {
    change(json ->
        json.replace("\"__module_type__\": \"relay\"", "\"__module_type__\": \"really\"")
            .replace("\"inhibitory_rate\": 0.2", "\"inhibitory_rate\": 2"));

    assertRefused()
        .withMessageContaining("no module is registered as 'really'")
        .withMessageContaining("inhibitory_rate (line")
        .withMessageContaining("2.0: must lie between 0 and 1");
  }

  @Test
  void faultsOfTheWiringNameTheFile() throws IOException {
    change(json -> json.replace("\"port\": \"in_signal\"", "\"port\": \"\""));
    change(json -> json.replace("\"out_signal\": \"y\"", "\"out_signal\": \"z\""));

    assertThatExceptionOfType(WiringException.class)
        .isThrownBy(() -> NeuronType.read("MyNeuron", file))
        .withMessageStartingWith(file + ": neuron type 'my_neuron'")
        .withMessageContaining("module 'relay'");
  }
}
