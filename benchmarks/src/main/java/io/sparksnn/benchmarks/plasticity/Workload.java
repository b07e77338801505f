package io.sparksnn.benchmarks.plasticity;

import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import java.util.SplittableRandom;

/**
 * A population that learns: as many units as inputs, delays of 1 to 8 steps for each synapse,
 * traced synapses, leaky units, the Hebbian rule.
 */
final class Workload {
  static final int LONGEST_DELAY = 8;
  static final float SYNAPSE_TAU = 5;
  static final float SOMA_TAU = 20;
  static final float RESISTANCE = 0.1f;

  /** Of potentials above rest, in mV. */
  static final float RESET = 10;

  static final float THRESHOLD = 20;
  static final float TRACE_TAU = 20;

  /** Small, so that activity is the same however long it runs. */
  static final float ETA = 1e-6f;

  /** Steps after which the spikes of the inputs come again. */
  private static final int PERIOD = 256;

  private final int units;
  private final float[] weights;
  private final int[] delays;
  private final SpikeArray[] spikes = new SpikeArray[PERIOD];

  /**
   * Draws the population and the spikes of its inputs.
   *
   * @param units number of units, and of inputs
   * @param activity part of the inputs that spikes in a step; of the units about as many do
   */
  Workload(int units, double activity) {
    SplittableRandom random = new SplittableRandom(1);
    this.units = units;
    // The steady current under which a unit spikes at that rate, shared out among the synapses.
    double left = Math.exp(-1 / (activity * SOMA_TAU));
    double current = (THRESHOLD - RESET * left) / (1 - left) / RESISTANCE;
    double steady = units * activity / (1 - Math.exp(-1 / SYNAPSE_TAU));
    weights = new float[units * units];
    delays = new int[units * units];
    for (int synapse = 0; synapse < weights.length; synapse++) {
      weights[synapse] = (float) (2 * current / steady * random.nextDouble());
      delays[synapse] = 1 + random.nextInt(LONGEST_DELAY);
    }
    for (int step = 0; step < PERIOD; step++) {
      spikes[step] = SpikeArray.silent(Shape.of(units));
      for (int input = 0; input < units; input++) {
        if (random.nextDouble() < activity) {
          spikes[step].add(input);
        }
      }
    }
  }

  int units() {
    return units;
  }

  /** Weights of units × inputs, the caller's own. */
  float[] weights() {
    return weights.clone();
  }

  /** Delays in steps, of units × inputs. */
  int[] delays() {
    return delays;
  }

  /** The inputs that spike in a step. */
  SpikeArray spikes(int step) {
    return spikes[step % PERIOD];
  }
}
