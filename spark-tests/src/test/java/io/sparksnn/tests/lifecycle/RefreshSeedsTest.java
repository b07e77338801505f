package io.sparksnn.tests.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.controller.BrainBuilder;
import io.sparksnn.runtime.controller.BrainConfig;
import io.sparksnn.runtime.controller.BrainConfigSpec;
import io.sparksnn.runtime.controller.WiredBrain;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.Payload;
import io.sparksnn.tests.controller.classes.Learner;
import io.sparksnn.tests.controller.classes.LearnerConfigBuilder;
import io.sparksnn.tests.controller.classes.LearnerConfigSpec;
import io.sparksnn.tests.controller.classes.LearnerModule;
import io.sparksnn.tests.modules.Cascade;
import io.sparksnn.tests.modules.CascadeConfigSpec;
import io.sparksnn.tests.modules.CascadeModule;
import io.sparksnn.tests.modules.PoissonSpiker;
import io.sparksnn.tests.modules.PoissonSpikerConfigSpec;
import io.sparksnn.tests.modules.PoissonSpikerModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A module that is not built yet can be given other seeds. */
class RefreshSeedsTest {
  private static final FloatArray SIGNAL = FloatArray.of(9, 9, 9, 9, 9, 9, 9, 9);

  private static List<Map<String, Payload>> steps(SparkModule<?> module) {
    List<Map<String, Payload>> steps = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      steps.add(module.call(Map.of("signal", SIGNAL)));
    }
    return steps;
  }

  private static BrainConfig brain() {
    BrainBuilder b = Brain.builder().seed(1);
    var inner = Brain.builder().seed(2);
    var deep = inner.module("deep", PoissonSpikerModule.TYPE);
    deep.in("signal").from(inner.input("signal", FloatArray.class));
    inner.output("spikes", deep.out("spikes"));
    var nested = b.module("nested", WiredBrain.type("Inner", inner.config()), inner.config());
    nested.in("signal").from(b.input("signal", FloatArray.class));
    b.output("spikes", nested.out("spikes"));
    return b.config();
  }

  private static Learner.Config learner() {
    return new LearnerConfigBuilder().units(20).inhibitoryRate(0.5).seed(1).build();
  }

  @Test
  void aModuleIsThenOneOfTheNewSeeds() {
    PoissonSpiker.Config config = PoissonSpikerModule.TYPE.defaultConfig();
    PoissonSpikerModule module = new PoissonSpikerModule(config);
    module.refreshSeeds(42);
    PoissonSpikerModule fresh =
        new PoissonSpikerModule(PoissonSpikerConfigSpec.SPEC.withNewSeeds(config, 42));

    assertThat(module.config()).isEqualTo(fresh.config());
    assertThat(steps(module)).hasToString(steps(fresh).toString());
  }

  @Test
  void soAreTheModulesWithinAModule() {
    Cascade.Config config = CascadeModule.TYPE.defaultConfig();
    CascadeModule module = new CascadeModule(config);
    module.refreshSeeds(42);

    assertThat(module.inspect())
        .isEqualTo(new CascadeModule(CascadeConfigSpec.SPEC.withNewSeeds(config, 42)).inspect());
  }

  @Test
  void soAreTheModulesOfABrainWithinABrain() {
    BrainConfig config = brain();
    WiredBrain brain = new WiredBrain(config);
    brain.refreshSeeds(42);
    WiredBrain fresh = new WiredBrain(BrainConfigSpec.SPEC.withNewSeeds(config, 42));

    assertThat(brain.inspect()).isEqualTo(fresh.inspect());
    assertThat(steps(brain)).hasToString(steps(fresh).toString());
  }

  @Test
  void whoIsInhibitoryIsDrawnAnew() {
    LearnerModule module = new LearnerModule(learner());
    var before = module.inhibitionMask();
    module.refreshSeeds(42);
    LearnerModule fresh = new LearnerModule(LearnerConfigSpec.SPEC.withNewSeeds(learner(), 42));

    assertThat(module.inhibitionMask().values())
        .isEqualTo(fresh.inhibitionMask().values())
        .isNotEqualTo(before.values());
    assertThat(module.inspect()).isEqualTo(fresh.inspect());
  }

  @Test
  void withoutASeedItIsDrawn() {
    LearnerModule module = new LearnerModule(learner());
    module.refreshSeeds();

    assertThat(module.config()).isNotEqualTo(learner());
  }

  @Test
  void afterTheBuildItIsAnErrorAndNothingChanges() {
    WiredBrain brain = new WiredBrain(brain());
    brain.call(Map.of("signal", SIGNAL));
    BrainConfig before = brain.config();

    assertThatIllegalStateException()
        .isThrownBy(() -> brain.refreshSeeds(42))
        .withMessage(
            "Brain 'Brain' is built, on the seeds it had; refresh them before its first step or"
                + " call, or make another module of withNewSeeds(config)");
    assertThat(brain.config()).isSameAs(before);
  }
}
