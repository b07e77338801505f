package io.sparksnn.nn.interfaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;
import org.ejml.data.FMatrixRMaj;
import org.junit.jupiter.api.Test;

class PoissonSpikerTest {
  private static final int UNITS = 1000;
  private static final int STEPS = 1000;

  /** One in ten thousand good generators of random numbers would fail a test of this kind. */
  private static final double STANDARD_ERRORS = 4;

  @Test
  void theRateIsThatOfTheSignalOverAMillionDraws() {
    double p = 0.3;
    long spikes = 0;
    PoissonSpikerModule spiker = new PoissonSpikerModule(c -> c.seed(7).maxFreq(500));
    FloatArray signal = signal(0.6f);
    for (int step = 0; step < STEPS; step++) {
      spikes += spiker.step(signal).spikes().count();
    }
    double draws = (double) UNITS * STEPS;
    assertThat(spikes / draws)
        .isCloseTo(p, within(STANDARD_ERRORS * Math.sqrt(p * (1 - p) / draws)));
  }

  @Test
  void unitsAreIndependentOfTheirNeighbours() {
    double p = 0.3;
    assertThat(togetherWithin(0, 1))
        .isCloseTo(p * p, within(STANDARD_ERRORS * Math.sqrt(p * p * (1 - p * p) / 999_000)));
  }

  @Test
  void unitsAreIndependentOfTheirPast() {
    double p = 0.3;
    assertThat(togetherWithin(1, 0))
        .isCloseTo(p * p, within(STANDARD_ERRORS * Math.sqrt(p * p * (1 - p * p) / 999_000)));
  }

  /** How often a unit spikes together with one so many steps before and so many units below. */
  private static double togetherWithin(int steps, int units) {
    PoissonSpikerModule spiker = new PoissonSpikerModule(c -> c.seed(11).maxFreq(300));
    FloatArray signal = signal(1);
    boolean[][] spiked = new boolean[STEPS][];
    for (int step = 0; step < STEPS; step++) {
      spiked[step] = spiker.step(signal).spikes().toBooleans();
    }
    long both = 0;
    long pairs = 0;
    for (int step = steps; step < STEPS; step++) {
      for (int unit = units; unit < UNITS; unit++) {
        both += spiked[step][unit] && spiked[step - steps][unit - units] ? 1 : 0;
        pairs++;
      }
    }
    return (double) both / pairs;
  }

  @Test
  void aSignalOfZeroOrBelowIsSilence() {
    PoissonSpikerModule spiker = new PoissonSpikerModule(c -> c.maxFreq(1000));
    for (int step = 0; step < 100; step++) {
      assertThat(spiker.step(FloatArray.of(0, -1)).spikes().count()).isZero();
    }
  }

  @Test
  void aCertainSpikeComesAtEveryStep() {
    PoissonSpikerModule spiker = new PoissonSpikerModule(c -> c.maxFreq(1000));
    for (int step = 0; step < 100; step++) {
      assertThat(spiker.step(FloatArray.of(1)).spikes().count()).isEqualTo(1);
    }
  }

  @Test
  void spikesAreMostLikelyWhereTheSignalIs() {
    TopologicalPoissonSpikerModule spiker =
        new TopologicalPoissonSpikerModule(c -> c.seed(1).maxFreq(500).resolution(9));
    int[] counts = new int[18];
    for (int step = 0; step < 500; step++) {
      SpikeArray spikes = spiker.step(FloatArray.of(Shape.of(2, 1), 0.25f, 0.75f)).spikes();
      assertThat(spikes.shape()).isEqualTo(Shape.of(2, 1, 9));
      for (int k = 0; k < spikes.count(); k++) {
        counts[spikes.indices()[k]]++;
      }
    }
    assertThat(counts[2]).isEqualTo(Arrays.stream(counts).limit(9).max().orElseThrow());
    assertThat(counts[9 + 6]).isEqualTo(Arrays.stream(counts).skip(9).max().orElseThrow());
  }

  private static FloatArray signal(float value) {
    FMatrixRMaj values = new FMatrixRMaj(1, UNITS);
    Arrays.fill(values.data, value);
    return FloatArray.wrap(Shape.of(UNITS), values);
  }
}
