package io.sparksnn.nn.interfaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.sparksnn.runtime.module.PortException;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.tensor.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearSpikerTest {
  /** Intervals are whole steps, so that the rate can be off by what one step makes. */
  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.25, 0.5, 1, 2})
  void aSteadySignalOfOneFiresAtTheLargestRateForEveryStep(double dt) {
    LinearSpikerModule spiker = new LinearSpikerModule(c -> c.dt(dt).maxFreq(40).tau(30));
    int steps = (int) (20_000 / dt);
    int spikes = 0;
    for (int step = 0; step < steps; step++) {
      spikes += spiker.step(FloatArray.of(1)).spikes().count();
    }
    assertThat(20_000.0 / spikes).isCloseTo(25, within(2 * dt));
  }

  @Test
  void aStrongerSignalFiresMoreOften() {
    LinearSpikerModule spiker = new LinearSpikerModule();
    int weak = 0;
    int strong = 0;
    for (int step = 0; step < 1000; step++) {
      boolean[] spiked = spiker.step(FloatArray.of(0.5f, 1)).spikes().toBooleans();
      weak += spiked[0] ? 1 : 0;
      strong += spiked[1] ? 1 : 0;
    }
    assertThat(strong).isGreaterThan(weak + 10);
    assertThat(weak).isPositive();
  }

  @Test
  void aRateThatTheRefractoryTimeForbidsIsRefused() {
    LinearSpikerModule spiker = new LinearSpikerModule(c -> c.maxFreq(500).cd(2));
    assertThatThrownBy(() -> spiker.step(FloatArray.of(1)))
        .hasMessageContaining("max_freq = 500.0 Hz cannot be reached with cd = 2.0 ms");
    assertThat(spiker.isBuilt()).isFalse();
  }

  @Test
  void aSignalThatIsNaNIsRefusedBeforeAnyStateChanges() {
    LinearSpikerModule spiker = new LinearSpikerModule();
    spiker.step(FloatArray.of(1, 1));
    float[] before = (float[]) spiker.state("potential").get();
    assertThatThrownBy(() -> spiker.step(FloatArray.of(1, Float.NaN)))
        .isInstanceOf(PortException.class)
        .hasMessageContaining("input 'signal': expected numbers, got NaN for element 1");
    assertThat((float[]) spiker.state("potential").get()).isEqualTo(before);
  }

  @Test
  void anOverflowLeavesNoNaN() {
    LinearSpikerModule spiker = new LinearSpikerModule();
    spiker.step(FloatArray.of(Float.MAX_VALUE));
    spiker.step(FloatArray.of(1));
    assertThat((float[]) spiker.state("potential").get()).containsExactly(0);
  }

  @Test
  void anySignalGetsOneMoreAxisOfPlaces() {
    TopologicalLinearSpikerModule spiker = new TopologicalLinearSpikerModule(c -> c.resolution(5));
    assertThat(spiker.step(FloatArray.zeros(Shape.of(3, 2))).spikes().shape())
        .isEqualTo(Shape.of(3, 2, 5));
  }

  @Test
  void theActivityFollowsAChangingSignal() {
    TopologicalLinearSpikerModule changing =
        new TopologicalLinearSpikerModule(c -> c.resolution(5));
    TopologicalLinearSpikerModule fresh = new TopologicalLinearSpikerModule(c -> c.resolution(5));
    changing.step(FloatArray.of(0));
    changing.reset();
    changing.step(FloatArray.of(1));
    fresh.step(FloatArray.of(1));
    assertThat(changing.state("potential").get()).isEqualTo(fresh.state("potential").get());
  }

  @Test
  void aRangeOfNoLengthIsRefused() {
    TopologicalLinearSpikerModule spiker =
        new TopologicalLinearSpikerModule(c -> c.mins(1).maxs(1));
    assertThatThrownBy(() -> spiker.step(FloatArray.of(1)))
        .hasMessageContaining("mins and maxs are both 1.0");
  }
}
