package io.sparksnn.samples.digits.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.runtime.payload.CurrentArray;
import org.junit.jupiter.api.Test;

class LeakySomaTest {
  /** From rest, v after n steps of a constant current is R·I·(1 − d^n). */
  @Test
  void theFirstSpikeComesWhenTheClosedFormCrossesTheThreshold() {
    LeakySomaModule soma = new LeakySomaModule();
    double drive = 0.1 * 300;
    int expected = (int) Math.ceil(Math.log(1 - 20 / drive) / (-1 / 20.0));
    int step = 1;
    while (soma.step(CurrentArray.of(300)).spikes().count() == 0) {
      step++;
    }

    assertThat(step).isEqualTo(expected);
  }

  @Test
  void aCurrentThatLeadsBelowThresholdNeverMakesASpike() {
    LeakySomaModule soma = new LeakySomaModule();
    int spikes = 0;
    for (int step = 0; step < 1_000; step++) {
      spikes += soma.step(CurrentArray.of(199)).spikes().count();
    }

    assertThat(spikes).isZero();
  }
}
