package io.sparksnn.benchmarks.plasticity;

import io.sparksnn.runtime.payload.SpikeArray;
import java.util.Arrays;

/**
 * The population as the reference computes it, in plain loops over flat arrays of units × inputs:
 * every synapse is touched by every module in every step.
 */
final class DensePopulation {
  private final int units;
  private final int[] delays;
  private final float[] weights;
  private final boolean[][] history;
  private final boolean[] arriving;
  private final float[] currentTraces;
  private final float[] preTraces;
  private final float[] currents;
  private final float[] potentials;
  private final float[] postTraces;
  private final boolean[] spiked;
  private int now;

  DensePopulation(Workload workload) {
    units = workload.units();
    delays = workload.delays();
    weights = workload.weights();
    history = new boolean[Workload.LONGEST_DELAY + 1][units];
    arriving = new boolean[units * units];
    currentTraces = new float[units * units];
    preTraces = new float[units * units];
    currents = new float[units];
    potentials = new float[units];
    postTraces = new float[units];
    spiked = new boolean[units];
  }

  /** One step; the units that spiked. */
  boolean[] step(SpikeArray spikes) {
    delay(spikes);
    conduct();
    integrate();
    learn();
    return spiked;
  }

  float[] weights() {
    return weights;
  }

  private void delay(SpikeArray spikes) {
    now = (now + 1) % history.length;
    Arrays.fill(history[now], false);
    for (int k = 0; k < spikes.count(); k++) {
      history[now][spikes.indices()[k]] = true;
    }
    for (int unit = 0; unit < units; unit++) {
      for (int input = 0; input < units; input++) {
        int ago = now - delays[unit * units + input];
        arriving[unit * units + input] = history[ago < 0 ? ago + history.length : ago][input];
      }
    }
  }

  private void conduct() {
    float decay = (float) Math.exp(-1 / Workload.SYNAPSE_TAU);
    for (int unit = 0; unit < units; unit++) {
      float sum = 0;
      for (int input = 0; input < units; input++) {
        int synapse = unit * units + input;
        float x = arriving[synapse] ? weights[synapse] : 0;
        currentTraces[synapse] = decay * currentTraces[synapse] + x;
        sum += currentTraces[synapse];
      }
      currents[unit] = sum;
    }
  }

  private void integrate() {
    float decay = (float) Math.exp(-1 / Workload.SOMA_TAU);
    for (int unit = 0; unit < units; unit++) {
      float v = decay * potentials[unit] + (1 - decay) * Workload.RESISTANCE * currents[unit];
      spiked[unit] = v > Workload.THRESHOLD;
      potentials[unit] = spiked[unit] ? Workload.RESET : v;
    }
  }

  private void learn() {
    float decay = (float) Math.exp(-1 / Workload.TRACE_TAU);
    float step = 1 / Workload.TRACE_TAU;
    for (int unit = 0; unit < units; unit++) {
      float post = spiked[unit] ? 1 : 0;
      float y = decay * postTraces[unit] + step * post;
      postTraces[unit] = y;
      for (int input = 0; input < units; input++) {
        int synapse = unit * units + input;
        float pre = arriving[synapse] ? 1 : 0;
        float x = decay * preTraces[synapse] + step * pre;
        preTraces[synapse] = x;
        weights[synapse] = Math.max(0, weights[synapse] + Workload.ETA * (y * pre + post * x));
      }
    }
  }
}
