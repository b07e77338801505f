package io.sparksnn.nn.soma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparksnn.runtime.config.ConfigException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExponentialSomasTest {
  /**
   * The rheobase of the exponential membrane is (θ − Δ − rest)/R: Fourcaud-Trocmé et al. 2003, eq.
   * 5. With the defaults, (20 − 2)/0.5 = 36 pA.
   */
  @Test
  void theRheobaseIsThatOfTheModel() {
    assertThat(Trains.spikes(new ExponentialSomaModule(c -> c.dt(0.1)), 35.9f, 20_000)).isEmpty();
    assertThat(Trains.spikes(new ExponentialSomaModule(c -> c.dt(0.1)), 36.1f, 20_000))
        .isNotEmpty();
  }

  @Test
  void aPotentialThatRunsAwayWhileRefractoryFiresWhenItIsReady() {
    RefractoryExponentialSomaModule soma =
        new RefractoryExponentialSomaModule(c -> c.potentialReset(-40).cooldown(6));
    assertThat(Trains.spikes(soma, 1e4f, 40)).containsExactly(2, 10, 18, 26, 34);
    assertThat(soma.potential().get(0)).isNotNaN();
  }

  @Test
  void adaptationMakesIntervalsLonger() {
    List<Integer> spikes =
        Trains.spikes(
            new AdaptiveExponentialSomaModule(c -> c.dt(0.1).potentialReset(-58)), 100, 5000);
    int first = spikes.get(1) - spikes.get(0);
    int last = spikes.get(spikes.size() - 1) - spikes.get(spikes.size() - 2);
    assertThat(last).isGreaterThan(2 * first);
  }

  /** Brette and Gerstner 2005: w rests at a·(V − rest), here with a spike's jump on top. */
  @Test
  void theAdaptationCurrentJumpsByDeltaAtASpike() {
    AdaptiveExponentialSomaModule soma =
        new AdaptiveExponentialSomaModule(c -> c.adaptationSubthreshold(0));
    Trains.spikes(soma, 1e5f, 1);
    assertThat((float[]) soma.state("adaptation").get()).containsExactly(7);
  }

  @Test
  void everySpikeRaisesTheThresholdOfTheSimplifiedModel() {
    SimplifiedAdaptiveExponentialSomaModule soma = new SimplifiedAdaptiveExponentialSomaModule();
    int spikes = Trains.spikes(soma, 1e5f, 2).size();
    assertThat(spikes).isEqualTo(1);
    assertThat((float[]) soma.state("threshold.trace").get()).containsExactly(140);
  }

  @Test
  void aSlopeOfZeroIsRefused() {
    assertThatThrownBy(() -> new ExponentialSomaModule(c -> c.spikeSlope(0)))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("spike_slope");
  }
}
