package io.sparksnn.samples.digits.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.SpikeArray;
import org.junit.jupiter.api.Test;

class RateSpikerTest {
  @Test
  void theRateIsInProportionToTheSignal() {
    RateSpikerModule spiker = new RateSpikerModule(c -> c.maxFreq(250));
    FloatArray signal = FloatArray.of(0, 0.5f, 1);
    int[] counts = new int[3];
    for (int step = 0; step < 1_000; step++) {
      SpikeArray spikes = spiker.step(signal).spikes();
      for (int k = 0; k < spikes.count(); k++) {
        counts[spikes.indices()[k]]++;
      }
    }

    assertThat(counts).containsExactly(0, 125, 250);
  }
}
