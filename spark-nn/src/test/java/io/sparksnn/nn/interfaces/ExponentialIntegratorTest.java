package io.sparksnn.nn.interfaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExponentialIntegratorTest {
  private static final SpikeArray ALL = SpikeArray.of(Shape.of(4), 0, 1, 2, 3);

  /** Spikes of every unit at every step are 1000 Hz, 20 times the saturation frequency. */
  @Test
  void aSteadyTrainGivesItsRateInUnitsOfTheSaturationFrequency() {
    FloatArray signal = steady(integrator(null));
    // A sum of steps, not an integral, decays within the step: dt/τ / (1 − exp(−dt/τ)).
    double expected = 20 * (1.0 / 5) / (1 - Math.exp(-1.0 / 5));
    assertThat(signal.get(0)).isCloseTo((float) expected, within(1e-3f));
    assertThat(signal.get(1)).isCloseTo((float) expected, within(1e-3f));
  }

  @Test
  void groupsOfAnySizeCountAlike() {
    FloatArray signal = steady(integrator(Init.of(0, 1, 1, 1)));
    assertThat(signal.get(0)).isCloseTo(signal.get(1), within(1e-4f));
  }

  @Test
  void theMapSaysWhoseSpikesAnOutputFollows() {
    ExponentialIntegratorModule integrator = integrator(Init.of(0, 1, 1, 1));
    FloatArray signal = integrator.step(SpikeArray.of(Shape.of(4), 0)).signal();
    assertThat(signal.get(0)).isPositive();
    assertThat(signal.get(1)).isZero();
  }

  @Test
  void moreOutputsThanUnitsAreRefused() {
    ExponentialIntegratorModule integrator = new ExponentialIntegratorModule(c -> c.numOutputs(5));
    assertThatThrownBy(() -> integrator.step(ALL))
        .hasMessageContaining(
            "input 'spikes': expected at least one unit for each of 5 outputs, got 4 units");
  }

  @Test
  void anOutputWithoutUnitsIsRefused() {
    assertThatThrownBy(() -> integrator(Init.of(0, 0, 0, 0)).step(ALL))
        .hasMessageContaining("output 1 of 2 has no unit among 4");
  }

  @Test
  void aMapOfAnotherLengthIsRefused() {
    assertThatThrownBy(() -> integrator(Init.of(0, 1)).step(ALL))
        .hasMessageContaining("output_map names the outputs of 2 units, but there are 4");
  }

  @Test
  void anOutputThatIsNoneIsRefused() {
    assertThatThrownBy(() -> integrator(Init.of(0, 1, 2, 1)).step(ALL))
        .hasMessageContaining("output_map[2] = 2.0 is no output; they are 0 to 1");
  }

  @Test
  void aMapIsAnArray() {
    assertThatThrownBy(() -> integrator(Init.of(1.0)).step(ALL))
        .hasMessageContaining("output_map = 1.0: an array expected, with the output of each of 4");
  }

  private static ExponentialIntegratorModule integrator(@Nullable Init map) {
    return new ExponentialIntegratorModule(c -> c.numOutputs(2).smoothTrace(false).outputMap(map));
  }

  private static FloatArray steady(ExponentialIntegratorModule integrator) {
    for (int step = 0; step < 200; step++) {
      integrator.step(ALL);
    }
    return integrator.step(ALL).signal();
  }
}
