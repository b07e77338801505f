package io.sparksnn.samples.cartpole.upkeep;

import io.sparksnn.samples.cartpole.env.Ending;
import io.sparksnn.samples.cartpole.train.Failure;
import io.sparksnn.samples.cartpole.train.Upkeep;

/**
 * Shifts the balance of the sides when the cart left the track with the pole still up:
 *
 * <pre>
 * T_A ← T_A · exp(−δ),  T_B ← T_B · exp(δ),  δ = strength · shortfall,  on the right; on the left the reverse
 * </pre>
 *
 * <p>where T is the total weight from the observation to the excitatory units of a side. It may
 * look the wrong way round: B, which pushes to the right, gets more when the cart went too far to
 * the right. But a stronger push to the right makes the pole lean to the left, and a cart that
 * keeps up a pole that leans to the left goes there.
 *
 * <p>The last failure says which way the bias was, not which synapse has it, so that it is the gain
 * that is corrected: an integral controller, one step for each failure.
 */
public final class DriftGain implements Upkeep {
  private final DriftGainConfig config;
  private final Targets targets;

  /**
   * A gain.
   *
   * @param config its parameters
   * @param targets what it changes
   */
  public DriftGain(DriftGainConfig config, Targets targets) {
    this.config = config;
    this.targets = targets;
  }

  @Override
  public void afterFailure(Failure failure) {
    if (failure.ending() != Ending.LEFT_TRACK) {
      return;
    }
    double toTheRight = Math.signum(failure.last().position());
    double shift = config.strength() * failure.shortfall() * toTheRight;
    targets.scaleDrive(Math.exp(-shift), Math.exp(shift));
  }
}
