package io.sparksnn.samples.digits.network;

import java.util.ArrayList;
import java.util.List;

/** Everything the network did while it was shown one image, step by step. */
public record Recording(int units, List<Spikes> steps) {
  private static final float TRACE_DECAY = (float) Math.exp(-1 / 20.0);

  public static Recording of(SpikingNetwork network, float[] pixels, int steps) {
    network.reset();
    network.show(pixels);
    List<Spikes> recorded = new ArrayList<>(steps);
    for (int step = 0; step < steps; step++) {
      recorded.add(network.step());
    }
    return new Recording(network.units(), recorded);
  }

  public int hiddenSpikes() {
    return steps.stream().mapToInt(spikes -> spikes.hidden().length).sum();
  }

  /**
   * What the readout sees: for each hidden unit its number of spikes, then for each its trace, to
   * which a spike adds 1 and which decays with a time constant of 20 steps.
   */
  public float[] features() {
    float[] features = new float[2 * units];
    for (Spikes spikes : steps) {
      decay(features);
      for (int unit : spikes.hidden()) {
        features[unit]++;
        features[units + unit]++;
      }
    }
    return features;
  }

  private void decay(float[] features) {
    for (int i = units; i < features.length; i++) {
      features[i] *= TRACE_DECAY;
    }
  }
}
