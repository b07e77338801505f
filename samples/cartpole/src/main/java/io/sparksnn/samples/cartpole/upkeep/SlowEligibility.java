package io.sparksnn.samples.cartpole.upkeep;

import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.samples.cartpole.env.Ending;
import io.sparksnn.samples.cartpole.train.Failure;
import io.sparksnn.samples.cartpole.train.Memory;
import io.sparksnn.samples.cartpole.train.Upkeep;
import io.sparksnn.samples.cartpole.weights.Population;
import io.sparksnn.samples.cartpole.weights.Sides;
import io.sparksnn.samples.cartpole.weights.Weights;
import java.util.Arrays;

/**
 * Learns from a cart that left the track what had been seen long before it did. When it left on the
 * right, the weights from input i of the observation become
 *
 * <pre>
 * K_ji ← K_ji · exp(−δ_i) on side A,  K_ji · exp(δ_i) on side B,
 * δ_i = strength · shortfall^exponent · (r_i − u_i)
 * </pre>
 *
 * <p>and the reverse when it left on the left, where r_i is how often the input spiked in a step of
 * late and u_i how often it usually does: a running mean of an episode's seconds and one of many
 * episodes. The rule of the synapses sees the last observation, where the drift has long happened;
 * what tells a drift from all else is which inputs were active for longer than they usually are,
 * those of the places on that half of the track.
 *
 * <p>Totals grow and shrink by this: {@link Homeostasis}, put after it, scales them back.
 *
 * <p>It may look the wrong way round: B, which pushes to the right, gets more when the cart went
 * too far to the right. But a stronger push to the right makes the pole lean to the left, and a
 * cart that keeps up a pole that leans to the left goes there.
 *
 * <p>Source: the covariance rule of T. Sejnowski, <cite>Storing covariance with nonlinearly
 * interacting neurons</cite>, Journal of Mathematical Biology 4, 1977, as an eligibility trace of
 * seconds, as in W. Gerstner et al., <cite>Eligibility traces and plasticity on behavioral time
 * scales</cite>, Frontiers in Neural Circuits 12, 2018.
 */
public final class SlowEligibility implements Upkeep {
  /** Rates follow counts of spikes in so many steps: the traces are much slower. */
  private static final int WINDOW = 50;

  private final SlowEligibilityConfig config;
  private final Targets targets;
  private final int[] spikes;
  private final float[] recent;
  private float[] usual;
  private int steps;

  /**
   * Eligibility of the inputs from the observation; none is usual so far.
   *
   * @param config its parameters
   * @param targets of the sides whose weights it changes
   */
  public SlowEligibility(SlowEligibilityConfig config, Targets targets) {
    this.config = config;
    this.targets = targets;
    int inputs = targets.sides().observation().spikes().shape().size();
    spikes = new int[inputs];
    recent = new float[inputs];
    usual = new float[inputs];
  }

  @Override
  public void episodeBegins() {
    System.arraycopy(usual, 0, recent, 0, usual.length);
    steps = 0;
    Arrays.fill(spikes, 0);
  }

  @Override
  public void stepped() {
    SpikeArray now = targets.sides().observation().spikes();
    for (int k = 0; k < now.count(); k++) {
      spikes[now.indices()[k]]++;
    }
    steps++;
    if (steps == WINDOW) {
      follow();
      steps = 0;
    }
  }

  private void follow() {
    float fast = (float) -Math.expm1(-WINDOW / config.recentSteps());
    float slow = (float) -Math.expm1(-WINDOW / config.usualSteps());
    for (int i = 0; i < spikes.length; i++) {
      float rate = (float) spikes[i] / WINDOW;
      recent[i] += fast * (rate - recent[i]);
      usual[i] += slow * (rate - usual[i]);
      spikes[i] = 0;
    }
  }

  @Override
  public void afterFailure(Failure failure) {
    if (failure.ending() != Ending.LEFT_TRACK) {
      return;
    }
    double toTheRight = Math.signum(failure.last().position());
    double strength = config.strength() * Math.pow(failure.shortfall(), config.exponent());
    shift(targets.sides().aExcitatory(), -strength * toTheRight);
    shift(targets.sides().bExcitatory(), strength * toTheRight);
  }

  private void shift(Population side, double strength) {
    float[] factors = new float[usual.length];
    for (int i = 0; i < factors.length; i++) {
      factors[i] = (float) Math.exp(strength * (recent[i] - usual[i]));
    }
    Weights weights = side.weights();
    weights.scaleInputs(side.from(Sides.SPIKER), factors);
    side.set(weights);
  }

  @Override
  public void remember(Memory memory) {
    usual = memory.keep("usual rates of the observation", usual);
  }
}
