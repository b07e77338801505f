package io.sparksnn.samples.cartpole.upkeep;

import io.sparksnn.samples.cartpole.train.Failure;
import io.sparksnn.samples.cartpole.train.Upkeep;
import io.sparksnn.samples.cartpole.weights.Sides;

/**
 * Drives both sides more when they were too silent in the episode that failed, and less when they
 * were too active:
 *
 * <pre>T ← T · f,  f = (rate / m)^(exponent · shortfall), least ≤ f ≤ most</pre>
 *
 * <p>where m is how many units of a side spiked in a step, on average over both, and T the total
 * weight from the observation to the excitatory units of a side. Homeostasis of weights alone lets
 * activity drift, as weights move to inputs that are seen more or less often. The exponent below 1
 * makes it slow: a rate follows its drive more than in proportion. Who does well is left as he is,
 * whatever his rate.
 *
 * <p>Source: firing-rate homeostasis by synaptic scaling, as M. van Rossum, G. Bi, G. Turrigiano,
 * <cite>Stable Hebbian learning from spike timing-dependent plasticity</cite>, Journal of
 * Neuroscience 20(23), 2000; here the controller acts once in an episode.
 */
public final class RateGain implements Upkeep {
  /** Silence is taken for so many units, lest the factor be infinite. */
  private static final double SILENCE = 0.1;

  private final RateGainConfig config;
  private final Targets targets;
  private long spikes;
  private long steps;

  /**
   * A gain.
   *
   * @param config its parameters
   * @param targets what it changes
   */
  public RateGain(RateGainConfig config, Targets targets) {
    this.config = config;
    this.targets = targets;
  }

  @Override
  public void episodeBegins() {
    spikes = 0;
    steps = 0;
  }

  @Override
  public void stepped() {
    Sides sides = targets.sides();
    spikes += sides.aExcitatory().spikes() + sides.bExcitatory().spikes();
    steps++;
  }

  @Override
  public void afterFailure(Failure failure) {
    double factor = factor(spikes / (2.0 * steps), failure.shortfall());
    targets.scaleDrive(factor);
  }

  double factor(double rate, double shortfall) {
    double wanted =
        Math.pow(config.rate() / Math.max(SILENCE, rate), config.exponent() * shortfall);
    return Math.max(config.least(), Math.min(config.most(), wanted));
  }
}
