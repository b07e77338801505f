package io.sparksnn.nn.soma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sparksnn.runtime.payload.CurrentArray;
import java.util.List;
import org.junit.jupiter.api.Test;

class HodgkinHuxleySomaTest {
  /** With an area of 100 µm² a current of 1 pA is 1 µA/cm². */
  private static HodgkinHuxleySomaModule squid(double dt) {
    return new HodgkinHuxleySomaModule(c -> c.dt(dt).area(100));
  }

  @Test
  void withoutInputThePotentialStaysAtRest() {
    HodgkinHuxleySomaModule soma = squid(0.1);
    Trains.spikes(soma, 0, 10_000);
    assertThat(soma.potential().get(0)).isCloseTo(0, within(0.02f));
  }

  /**
   * Steady firing begins near 6.3 µA/cm²: J. Rinzel, R. Miller, Numerical calculation of stable and
   * unstable periodic solutions to the Hodgkin-Huxley equations, Mathematical Biosciences 49
   * (1980), 27–59, find it at 6.26.
   */
  @Test
  void steadyFiringBeginsWhereItIsPublished() {
    assertThat(Trains.spikes(squid(0.1), 6.0f, 10_000)).hasSizeLessThan(8);
    assertThat(Trains.spikes(squid(0.1), 6.5f, 10_000)).hasSizeGreaterThan(40);
  }

  @Test
  void aSmallStepGivesNoSpike() {
    assertThat(Trains.spikes(squid(0.1), 2, 10_000)).isEmpty();
  }

  /** Hodgkin and Huxley 1952, figure 12: spikes of 90 to 110 mV above rest at 6.3 °C. */
  @Test
  void spikesAreAsHighAsPublished() {
    HodgkinHuxleySomaModule soma = squid(0.02);
    float peak = 0;
    for (int step = 0; step < 1000; step++) {
      soma.step(CurrentArray.of(step < 10 ? 100f : 0f), null);
      peak = Math.max(peak, soma.potential().get(0));
    }
    assertThat(peak).isBetween(90f, 110f);
  }

  @Test
  void longStepsMissNoSpike() {
    List<Integer> shortSteps = Trains.spikes(squid(0.02), 10, 10_000);
    List<Integer> longSteps = Trains.spikes(squid(1), 10, 200);
    assertThat(longSteps).hasSameSizeAs(shortSteps);
    for (int k = 0; k < longSteps.size(); k++) {
      assertThat((double) longSteps.get(k)).isCloseTo(0.02 * shortSteps.get(k), within(1.0));
    }
  }

  @Test
  void aSpikeIsCountedOnce() {
    HodgkinHuxleySomaModule soma = squid(0.02);
    int spikes = 0;
    for (int step = 0; step < 1000; step++) {
      spikes += soma.step(CurrentArray.of(step < 10 ? 100f : 0f), null).spikes().count();
    }
    assertThat(spikes).isEqualTo(1);
  }

  @Test
  void aHugeCurrentLeavesItFinite() {
    HodgkinHuxleySomaModule soma = squid(0.1);
    Trains.spikes(soma, Float.MAX_VALUE, 10);
    Trains.spikes(soma, -Float.MAX_VALUE, 10);
    soma.visitState(variable -> assertThat(((float[]) variable.get())[0]).isFinite());
  }
}
