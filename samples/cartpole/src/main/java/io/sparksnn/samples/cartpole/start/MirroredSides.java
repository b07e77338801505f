package io.sparksnn.samples.cartpole.start;

import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.samples.cartpole.env.CartPole;
import io.sparksnn.samples.cartpole.train.Start;
import io.sparksnn.samples.cartpole.weights.Block;
import io.sparksnn.samples.cartpole.weights.Population;
import io.sparksnn.samples.cartpole.weights.Sides;
import io.sparksnn.samples.cartpole.weights.Weights;
import java.util.function.IntUnaryOperator;

/**
 * Side B becomes the mirror image of side A: the weights and delays are the same, and what A gets
 * from a place on a line of the observation B gets from the place opposite. To B the cart looks as
 * its mirror image looks to A, so that the brain begins without a bias to either side, which it
 * would have to unlearn before it can stay on the track.
 *
 * <p>That a symmetry of the task is built into the weights is known as weight tying, or an
 * equivariant initialization.
 */
public final class MirroredSides implements Start {
  @Override
  public void prepare(Brain<?> brain) {
    Sides sides = Sides.of(brain);
    mirror(sides.aExcitatory(), sides.bExcitatory());
    mirror(sides.aInhibitory(), sides.bInhibitory());
  }

  private static void mirror(Population from, Population to) {
    IntUnaryOperator opposite = opposite(from.from(Sides.SPIKER));
    Weights weights = from.weights();
    to.set(weights.permuted(opposite));
    to.setDelays(permuted(from.delays(), weights.inputs(), opposite));
  }

  /** The place opposite on the same line of the observation; other inputs stay where they are. */
  static IntUnaryOperator opposite(Block observation) {
    int places = (observation.to() - observation.from()) / CartPole.OBSERVED;
    return input -> {
      if (input < observation.from() || input >= observation.to()) {
        return input;
      }
      int place = (input - observation.from()) % places;
      return input - place + places - 1 - place;
    };
  }

  private static int[] permuted(int[] steps, int inputs, IntUnaryOperator to) {
    int[] moved = new int[steps.length];
    for (int i = 0; i < steps.length; i++) {
      int input = i % inputs;
      moved[i - input + to.applyAsInt(input)] = steps[i];
    }
    return moved;
  }
}
