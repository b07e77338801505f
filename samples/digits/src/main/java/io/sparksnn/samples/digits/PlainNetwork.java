package io.sparksnn.samples.digits;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The network in plain arrays: rate spikers, synapses whose current decays, leaky
 * integrate-and-fire units. One step is one millisecond.
 */
final class PlainNetwork implements HiddenLayer {
  /** A full pixel spikes every fifth step: 200 Hz. */
  private static final float SPIKER_GAIN = 0.2f;

  private static final float CURRENT_DECAY = (float) Math.exp(-1 / 5.0);
  private static final float POTENTIAL_DECAY = (float) Math.exp(-1 / 20.0);
  private static final float THRESHOLD = 1;
  private static final float RESET = -1;

  private final float[][] weights;
  private final int units;
  private final float[] phase;
  private final float[] current;
  private final float[] potential;

  PlainNetwork(float[][] weights) {
    this.weights = weights;
    units = weights[0].length;
    phase = new float[weights.length];
    current = new float[units];
    potential = new float[units];
  }

  @Override
  public int units() {
    return units;
  }

  @Override
  public void reset() {
    Arrays.fill(phase, 0);
    Arrays.fill(current, 0);
    Arrays.fill(potential, 0);
  }

  @Override
  public Spikes step(float[] pixels) {
    int[] inputs = spiker(pixels);
    synapses(inputs);
    return new Spikes(inputs, soma());
  }

  private int[] spiker(float[] pixels) {
    for (int i = 0; i < phase.length; i++) {
      phase[i] += SPIKER_GAIN * pixels[i];
    }
    int[] spikes = IntStream.range(0, phase.length).filter(i -> phase[i] >= 1).toArray();
    for (int i : spikes) {
      phase[i] -= 1;
    }
    return spikes;
  }

  private void synapses(int[] inputs) {
    for (int unit = 0; unit < units; unit++) {
      current[unit] *= CURRENT_DECAY;
    }
    for (int input : inputs) {
      float[] row = weights[input];
      for (int unit = 0; unit < units; unit++) {
        current[unit] += row[unit];
      }
    }
  }

  private int[] soma() {
    for (int unit = 0; unit < units; unit++) {
      potential[unit] = POTENTIAL_DECAY * potential[unit] + (1 - POTENTIAL_DECAY) * current[unit];
    }
    int[] spikes = IntStream.range(0, units).filter(i -> potential[i] > THRESHOLD).toArray();
    for (int unit : spikes) {
      potential[unit] = RESET;
    }
    return spikes;
  }
}
