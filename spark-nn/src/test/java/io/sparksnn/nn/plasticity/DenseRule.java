package io.sparksnn.nn.plasticity;

import io.sparksnn.runtime.payload.SpikeArray;

/**
 * A rule of four terms as its formula says it, over all synapses at every step and in double
 * precision: what learning by events is held against.
 */
final class DenseRule {
  private final int units;
  private final int inputs;
  private final double[] x;
  private final double[] y;
  private final double[] kernel;
  private final double[] preTau;
  private final double[] postTau;
  private final double[][] terms;

  /**
   * A rule; every parameter has one number for each synapse, postTau one for each unit.
   *
   * @param kernel the first weights
   * @param terms alpha, beta, gamma and delta, with the learning rate
   */
  DenseRule(int units, float[] kernel, double[] preTau, double[] postTau, double[]... terms) {
    this.units = units;
    this.inputs = kernel.length / units;
    this.x = new double[kernel.length];
    this.y = new double[units];
    this.kernel = new double[kernel.length];
    this.preTau = preTau;
    this.postTau = postTau;
    this.terms = terms;
    for (int i = 0; i < kernel.length; i++) {
      this.kernel[i] = kernel[i];
    }
  }

  double[] step(SpikeArray pre, SpikeArray post, double factor) {
    boolean[] arrived = pre.toBooleans();
    boolean[] spiked = post.toBooleans();
    for (int unit = 0; unit < units; unit++) {
      y[unit] = y[unit] * Math.exp(-1 / postTau[unit]) + (spiked[unit] ? 1 / postTau[unit] : 0);
      for (int input = 0; input < inputs; input++) {
        int synapse = unit * inputs + input;
        boolean arrives = arrived[pre.asyncSpikes() ? synapse : input];
        x[synapse] =
            x[synapse] * Math.exp(-1 / preTau[synapse]) + (arrives ? 1 / preTau[synapse] : 0);
        double change =
            (arrives ? terms[0][synapse] + terms[1][synapse] * y[unit] : 0)
                + (spiked[unit] ? terms[2][synapse] + terms[3][synapse] * x[synapse] : 0);
        kernel[synapse] = Math.max(0, kernel[synapse] + factor * change);
      }
    }
    return kernel;
  }
}
