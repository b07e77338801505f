package io.sparksnn.tests.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparksnn.runtime.config.ConfigException;
import io.sparksnn.runtime.config.SeedSequence;
import io.sparksnn.runtime.payload.CurrentArray;
import io.sparksnn.tests.modules.Cascade;
import io.sparksnn.tests.modules.CascadeConfigBuilder;
import io.sparksnn.tests.modules.CascadeModule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NodeTest {
  private final CascadeModule module = new CascadeModule(c -> c.first(f -> f.gain(2)));

  @Test
  void innerModulesAreMadeOfTheirConfigurations() {
    module.step(CurrentArray.of(3));

    assertThat(module.state("first.sum").get()).isEqualTo(new float[] {6});
    assertThat(module.state("second_stage.sum").get()).isEqualTo(new float[] {6});
  }

  @Test
  void theirStateIsShownAfterTheOuterOnes() {
    module.step(CurrentArray.of(1));
    List<String> paths = new ArrayList<>();
    module.visitState(variable -> paths.add(variable.path()));

    assertThat(paths).containsExactly("steps", "first.sum", "second_stage.sum");
  }

  @Test
  void theyAreResetWithTheOuterModule() {
    module.step(CurrentArray.of(3));
    module.reset();

    assertThat(module.state("first.sum").get()).isEqualTo(new float[] {0});
    assertThat(module.state("steps").get()).isEqualTo(new int[] {0});
  }

  @Test
  void resettingBeforeTheBuildDoesNothing() {
    module.reset();

    assertThat(module.isBuilt()).isFalse();
  }

  @Test
  void seedsThatAreNotGivenAreDerivedFromTheOuterOne() {
    Cascade.Config config = new CascadeConfigBuilder().seed(42).build();
    SeedSequence seeds = new SeedSequence(42);
    seeds.next();

    assertThat(config.step().seed()).isEqualTo(42);
    assertThat(config.first().step().seed()).isEqualTo(new SeedSequence(seeds.next()).next());
    assertThat(config.secondStage().step().seed()).isEqualTo(new SeedSequence(seeds.next()).next());
  }

  @Test
  void buildingLeavesTheBuilderAsItIs() {
    CascadeConfigBuilder builder = new CascadeConfigBuilder();
    Cascade.Config drawn = builder.build();

    assertThat(builder.build().step().seed()).isNotEqualTo(drawn.step().seed());
    assertThat(builder.seed(5).build()).isEqualTo(new CascadeConfigBuilder().seed(5).build());
  }

  @Test
  void aSeedThatIsGivenStays() {
    Cascade.Config config = new CascadeConfigBuilder().seed(42).first(f -> f.seed(5)).build();

    assertThat(config.first().step().seed()).isEqualTo(5);
    assertThat(config.secondStage())
        .isEqualTo(new CascadeConfigBuilder().seed(42).build().secondStage());
  }

  @Test
  void changesToAConfigurationKeepItsSeeds() {
    Cascade.Config config = new CascadeConfigBuilder().seed(42).build();
    Cascade.Config changed = CascadeConfigBuilder.of(config).seed(43).build();

    assertThat(changed.first()).isEqualTo(config.first());
  }

  @Test
  void faultsOfInnerConfigurationsAreNamedByTheirPath() {
    assertThatThrownBy(() -> new CascadeModule(c -> c.dt(0).secondStage(s -> s.kept(2))))
        .isInstanceOf(ConfigException.class)
        .hasMessage(
            """
            Cascade.Config has 2 faults:
              dt = 0.0: must be above 0
              second_stage.kept = 2.0: must lie between 0 and 1\
            """);
  }

  @Test
  void aFailedBuildLeavesInnerModulesUnbuilt() {
    CascadeModule failing = new CascadeModule(c -> c.secondStage(s -> s.gain(1, 2)));
    assertThatThrownBy(() -> failing.step(CurrentArray.of(1)))
        .hasMessage("Integrator.Config.gain: array of shape (1,) expected, got (2,)");

    failing.step(CurrentArray.of(1, 2));
    assertThat(failing.state("first.sum").get()).isEqualTo(new float[] {1, 2});
  }

  @Test
  void inspectionDrawsTheTree() {
    CascadeModule cascade =
        new CascadeModule(new CascadeConfigBuilder().seed(1).build(), "cascade");
    cascade.step(CurrentArray.of(1, 2));

    assertThat(cascade.inspect())
        .isEqualTo(
            """
            Cascade 'cascade'
            ├─ config Cascade.Config
            │  ├─ seed = 1
            │  ├─ dtype = float32
            │  └─ dt = 1.0 ms
            ├─ inputs
            │  └─ current CurrentArray(2,)
            ├─ outputs
            │  └─ spikes SpikeArray(2,)
            ├─ state
            │  └─ steps () = [1]
            ├─ Integrator 'first'
            │  ├─ config Integrator.Config
            │  │  ├─ seed = 192825909
            │  │  ├─ dtype = float32
            │  │  ├─ dt = 1.0 ms
            │  │  ├─ gain = 1.0
            │  │  ├─ threshold = 10.0 mV
            │  │  └─ kept = 0.5
            │  ├─ inputs
            │  │  ├─ current CurrentArray(2,)
            │  │  └─ silenced (absent)
            │  ├─ outputs
            │  │  ├─ spikes SpikeArray(2,)
            │  │  └─ v PotentialArray(2,)
            │  ├─ properties
            │  │  └─ potential PotentialArray(2,)
            │  └─ state
            │     └─ sum (2,) mV = [1.0, 2.0]
            └─ Integrator 'second_stage'
               ├─ config Integrator.Config
               │  ├─ seed = 918056255
               │  ├─ dtype = float32
               │  ├─ dt = 1.0 ms
               │  ├─ gain = 1.0
               │  ├─ threshold = 10.0 mV
               │  └─ kept = 0.5
               ├─ inputs
               │  ├─ current CurrentArray(2,)
               │  └─ silenced (absent)
               ├─ outputs
               │  ├─ spikes SpikeArray(2,)
               │  └─ v PotentialArray(2,)
               ├─ properties
               │  └─ potential PotentialArray(2,)
               └─ state
                  └─ sum (2,) mV = [1.0, 2.0]\
            """);
  }
}
