package io.sparksnn.nn.soma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class IzhikevichSomaTest {
  @Test
  void withoutInputItIsSilent() {
    assertThat(Trains.spikes(new IzhikevichSomaModule(c -> c.dt(0.5)), 0, 4000)).isEmpty();
  }

  /**
   * Izhikevich 2003, figure 2: regular spiking (a = 0.02, b = 0.2, c = −65, d = 8) under a step of
   * I = 10 fires at once, then ever more slowly, and ends at 20 to 30 spikes a second.
   */
  @Test
  void aRegularSpikingUnitAdapts() {
    IzhikevichSomaModule soma =
        new IzhikevichSomaModule(c -> c.dt(0.5).resistance(1).recoveryUpdate(8));
    // The recovery of the paper starts at b·c.
    Trains.spikes(soma, 0, 4000);
    List<Integer> spikes = Trains.spikes(soma, 10, 2000);
    int first = spikes.get(1) - spikes.get(0);
    int last = spikes.get(spikes.size() - 1) - spikes.get(spikes.size() - 2);
    assertThat(last).isGreaterThan(first);
    assertThat(1000 / (0.5 * last)).isBetween(15.0, 30.0);
  }

  /** Izhikevich 2003, figure 2: fast spiking (a = 0.1, d = 2) fires without adapting. */
  @Test
  void aFastSpikingUnitDoesNotAdapt() {
    IzhikevichSomaModule soma =
        new IzhikevichSomaModule(c -> c.dt(0.5).resistance(1).recoveryTimescale(0.1));
    Trains.spikes(soma, 0, 4000);
    List<Integer> spikes = Trains.spikes(soma, 10, 2000);
    int third = spikes.get(3) - spikes.get(2);
    int last = spikes.get(spikes.size() - 1) - spikes.get(spikes.size() - 2);
    assertThat(last).isCloseTo(third, within(2));
    assertThat(1000 / (0.5 * last)).isGreaterThan(30);
  }

  @Test
  void anOverflowLeavesTheRecoveryFinite() {
    IzhikevichSomaModule soma = new IzhikevichSomaModule(c -> c.resistance(1e10));
    assertThat(Trains.spikes(soma, 1e38f, 1)).containsExactly(1);
    assertThat(((float[]) soma.state("recovery").get())[0]).isBetween(-100f, 100f);
  }
}
