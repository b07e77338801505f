package io.sparksnn.benchmarks.compare;

/** W1, W3 and W4 in plain loops, as the workloads are defined: every synapse in every step. */
final class PlainNetwork {
  private static final double DECAY = Math.exp(-1 / 20.0);
  private static final double ETA = 0.01;

  private final String name;
  private final int units;
  private final double[] potential;
  private final double[] drive;
  private final double[] weights;
  private final int[] delays;

  PlainNetwork(String name, int units) {
    this.name = name;
    this.units = units;
    Draws draws = new Draws(Population.NETWORK_SEED);
    potential = drawn(draws, units, 20);
    drive = name.equals("W1") ? drawn(draws, units, 15) : new double[units];
    weights = drawn(draws, units * units, 2200.0 / units);
    delays = new int[units * units];
    for (int synapse = 0; synapse < delays.length; synapse++) {
      delays[synapse] = name.equals("W4") ? 1 + (int) (8 * draws.uniform()) : 0;
    }
  }

  private static double[] drawn(Draws draws, int count, double below) {
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      values[i] = below * draws.uniform();
    }
    return values;
  }

  /** Runs; how many spikes the units had. */
  long run(int steps) {
    boolean[][] inputs = inputs(steps);
    double[] x = new double[units];
    double[] y = new double[units];
    long spikes = 0;
    for (int t = 0; t < steps; t++) {
      boolean[] spiked = new boolean[units];
      for (int unit = 0; unit < units; unit++) {
        double current = name.equals("W1") ? 15 + drive[unit] : current(inputs, t, unit);
        double v = DECAY * potential[unit] + (1 - DECAY) * current;
        spiked[unit] = v > 20;
        potential[unit] = spiked[unit] ? 0 : v;
        spikes += spiked[unit] ? 1 : 0;
      }
      if (name.equals("W3")) {
        trace(x, inputs[t]);
        trace(y, spiked);
        learn(inputs[t], spiked, x, y);
      }
    }
    return spikes;
  }

  private boolean[][] inputs(int steps) {
    InputSpikes drawn = new InputSpikes(units);
    boolean[][] inputs = new boolean[steps][];
    for (int t = 0; t < steps; t++) {
      drawn.next();
      inputs[t] = drawn.spikes().toBooleans();
    }
    return inputs;
  }

  private double current(boolean[][] inputs, int t, int unit) {
    double current = 0;
    for (int input = 0; input < units; input++) {
      int sent = t - delays[input * units + unit];
      current += sent >= 0 && inputs[sent][input] ? weights[input * units + unit] : 0;
    }
    return current;
  }

  private void trace(double[] trace, boolean[] spiked) {
    for (int i = 0; i < units; i++) {
      trace[i] = DECAY * trace[i] + (spiked[i] ? 1 / 20.0 : 0);
    }
  }

  private void learn(boolean[] pre, boolean[] post, double[] x, double[] y) {
    for (int input = 0; input < units; input++) {
      for (int unit = 0; unit < units; unit++) {
        double change = (pre[input] ? y[unit] : 0) + (post[unit] ? x[input] : 0);
        int synapse = input * units + unit;
        weights[synapse] = Math.max(0, weights[synapse] + ETA * change);
      }
    }
  }

  double meanWeight() {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    return sum / weights.length;
  }
}
