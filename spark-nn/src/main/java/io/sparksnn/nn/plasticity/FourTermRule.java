package io.sparksnn.nn.plasticity;

import io.sparksnn.annotations.Variable;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.payload.KernelArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.payload.SpikeRuns;
import io.sparksnn.runtime.tensor.Shape;
import java.util.List;

/**
 * What rules share that are made of four terms:
 *
 * <pre>
 * K_ji ← max(0, K_ji + dt·f·((α + β·y_j)·pre_ji + (γ + δ·x_ji)·post_j))
 * </pre>
 *
 * <p>where pre and post are 1 at a spike, x and y their traces, stepped before, whose steps are
 * 1/τ, and f is a factor common to all synapses. A silent synapse of a silent unit costs nothing.
 *
 * @param <C> the configuration
 */
public abstract class FourTermRule<C> extends PlasticityRule<C> {
  private static final float[] ONE = {1};

  /** Traces of arriving spikes: of inputs, or of synapses where the spikes are per synapse. */
  @Variable(shape = "inputs, or units + inputs", doc = "Traces of arriving spikes.")
  protected PresynapticTrace preTrace = new InputTrace(1, 1, ONE, ONE);

  /** Traces of the units' spikes. */
  @Variable(shape = "units", doc = "Traces of the units' spikes.")
  protected PostsynapticTrace postTrace;

  private Terms terms;
  private KernelUpdate update;

  /** For subclasses. */
  protected FourTermRule() {
    SynapseClasses classes = new SynapseClasses(1, 1);
    postTrace = new PostsynapticTrace(List.of(), Shape.of(), classes);
    terms = new Terms(classes, new float[1][1], new float[1][1], new float[1][1], new float[1][1]);
    update = new KernelUpdate(classes, 1, null, preTrace, Bounds.additive(0, 0, 1, 1));
  }

  /**
   * The coefficients of the terms: for each class of inputs one for every unit.
   *
   * @param classes of the inputs
   * @param alpha of an arriving spike
   * @param beta of an arriving spike, by the unit's trace
   * @param gamma of the unit's spike
   * @param delta of the unit's spike, by the trace of arriving ones
   */
  @SuppressWarnings("ArrayRecordComponent") // passed on within the package, never compared
  record Terms(
      SynapseClasses classes, float[][] alpha, float[][] beta, float[][] gamma, float[][] delta) {}

  /**
   * For {@link #build}: makes the traces and the terms. Each coefficient is one number, or one for
   * every synapse.
   */
  final void make(
      Init preTau, Init postTau, float[] alpha, float[] beta, float[] gamma, float[] delta) {
    float[] tau = presynapticTau(preTau);
    float[] ofSynapses = perSynapse() ? tau : ONE;
    SynapseClasses classes =
        new SynapseClasses(units(), inputs(), alpha, beta, gamma, delta, ofSynapses);
    make(
        new Terms(classes, classes.rows(0), classes.rows(1), classes.rows(2), classes.rows(3)),
        presynapticTrace(tau, classes, 4),
        new PostsynapticTrace(List.of(postsynapticTrace(postTau)), synapses(), classes),
        Bounds.additive(0, Float.POSITIVE_INFINITY, classes.count(), units()));
  }

  /** For {@link #build}: takes traces, terms and bounds that are there. */
  final void make(Terms parts, PresynapticTrace pre, PostsynapticTrace post, Bounds bounds) {
    terms = parts;
    preTrace = pre;
    postTrace = post;
    update = new KernelUpdate(parts.classes(), units(), null, pre, bounds);
  }

  /** One step of learning; where the factor is zero, of the traces alone. */
  final PlasticityOutput learn(SpikeArray pre, SpikeArray post, KernelArray kernel, float factor) {
    SpikeRuns arrivals = arrivals(pre);
    preTrace.step(pre, arrivals);
    postTrace.step(post);
    float rate = dt() * factor;
    if (rate == 0) {
      update.bound(kernel.kernel());
      return returned(kernel);
    }
    for (int c = 0; c < terms.classes().count(); c++) {
      if (pre.count() > 0) {
        float[] y = postTrace.value(c);
        arrivalTerms(update.arrival.g[c], terms.alpha()[c], terms.beta()[c], y, rate);
      }
      if (post.count() > 0) {
        scale(update.spike.g[c], terms.gamma()[c], rate);
        scale(update.spike.d[c], terms.delta()[c], rate);
      }
    }
    update.apply(kernel.kernel(), pre, arrivals, post);
    return returned(kernel);
  }

  private static void arrivalTerms(
      float[] into, float[] alpha, float[] beta, float[] y, float rate) {
    for (int j = 0; j < into.length; j++) {
      into[j] = rate * (alpha[j] + beta[j] * y[j]);
    }
  }

  private static void scale(float[] into, float[] coefficient, float rate) {
    for (int j = 0; j < into.length; j++) {
      into[j] = rate * coefficient[j];
    }
  }

  @Override
  public void reset() {
    preTrace.reset();
    postTrace.reset();
  }
}
