package io.sparksnn.tests.lifecycle;

import static io.sparksnn.tests.lifecycle.Missing.missing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.random.RngKey;
import io.sparksnn.runtime.tensor.Shape;
import io.sparksnn.tests.modules.ForgetfulModule;
import io.sparksnn.tests.modules.FragileModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LifeCycleTest {
  private static final SpikeArray SPIKES = SpikeArray.of(Shape.of(4), 1, 3);

  private final FragileModule module = new FragileModule(c -> c.seed(7));

  @Test
  void theFirstStepBuildsThenStepsOnZerosThenResetsThenSteps() {
    assertThat(module.isBuilt()).isFalse();
    module.step(SPIKES);

    assertThat(module.isBuilt()).isTrue();
    assertThat(module.events)
        .containsExactly("build spikes SpikeArray(4,)", "step 0", "reset", "step 2");
  }

  @Test
  void laterStepsOnlyStep() {
    module.step(SPIKES);
    module.events.clear();
    module.step(SPIKES);

    assertThat(module.events).containsExactly("step 2");
  }

  @Test
  void callBuildsAsStepDoes() {
    module.call(SPIKES);

    assertThat(module.events).hasSize(4);
  }

  @Test
  void theKeysOfTheBuildAndOfTheZeroStepStayConsumed() {
    RngKey afterBuild = RngKey.ofSeed(7).split(4)[0];
    RngKey afterZeroStep = afterBuild.split(2)[0];
    RngKey expected = afterZeroStep.split(2)[1];

    assertThat(module.step(SPIKES).drawn().toArray()).isEqualTo(expected.uniform(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"build spikes SpikeArray(4,)", "step 0", "reset"})
  void aFailedBuildLeavesTheModuleUnbuiltWithItsKeyAsItWas(String event) {
    module.failing = event;
    assertThatIllegalStateException().isThrownBy(() -> module.step(SPIKES));
    assertThat(module.isBuilt()).isFalse();
    assertThatIllegalStateException().isThrownBy(module::inputSpecs);

    module.failing = null;
    float[] neverFailed = new FragileModule(c -> c.seed(7)).step(SPIKES).drawn().toArray();
    assertThat(module.step(SPIKES).drawn().toArray()).isEqualTo(neverFailed);
  }

  @Test
  void afterAFailedBuildInputsOfAnotherShapeAreWelcome() {
    module.failing = "reset";
    assertThatIllegalStateException().isThrownBy(() -> module.step(SPIKES));

    module.failing = null;
    module.step(SpikeArray.silent(Shape.of(9)));
    assertThat(module.inputSpecs().get("spikes").shape()).isEqualTo(Shape.of(9));
  }

  @Test
  void aVariableThatTheBuildForgotIsNamed() {
    ForgetfulModule forgetful = new ForgetfulModule();

    assertThatIllegalStateException()
        .isThrownBy(() -> forgetful.step(FloatArray.of(1)))
        .withMessage("Forgetful 'Forgetful': variable 'never' is null after build(InputSpecs)");
    assertThat(forgetful.isBuilt()).isFalse();
  }

  @Test
  void keysAreDrawnOneOrMoreAtATime() {
    assertThat(module.draw(2)).isEqualTo(2);
    assertThatThrownBy(() -> module.draw(0))
        .hasMessage("Fragile 'Fragile': rngKeys takes 1 or more, got 0");
  }

  @Test
  void aMissingInputDoesNotStartABuild() {
    assertThatThrownBy(() -> module.step(missing()))
        .hasMessage("Fragile 'Fragile', input 'spikes': expected SpikeArray, got nothing (null)");
    assertThat(module.events).isEmpty();
  }

  @Test
  void specsAreNotThereBeforeTheBuild() {
    String message = "Fragile 'Fragile' is not built yet; its first step or call builds it";
    assertThatIllegalStateException().isThrownBy(module::inputSpecs).withMessage(message);
    assertThatIllegalStateException().isThrownBy(module::outputSpecs).withMessage(message);
    assertThatIllegalStateException().isThrownBy(module::propertySpecs).withMessage(message);
  }
}
