package io.sparksnn.nn.plasticity;

import io.sparksnn.annotations.Variable;
import io.sparksnn.nn.trace.TraceParameters;
import io.sparksnn.nn.trace.Tracer;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.payload.KernelArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.payload.SpikeRuns;

/**
 * What rules share that are made of four terms:
 *
 * <pre>
 * K<sub>ji</sub> ← max(0, K<sub>ji</sub> + dt·f·((α + β·y<sub>j</sub>)·pre<sub>ji</sub> + (γ + δ·x<sub>ji</sub>)·post<sub>j</sub>))
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
  protected PresynapticTrace preTrace = new PresynapticTrace.OfInputs(1, 1, TraceParameters.of(1, 1, 0));

  /** Traces of the units' spikes. */
  @Variable(shape = "units", doc = "Traces of the units' spikes.")
  protected Tracer postTrace = Tracer.ofDecay(1, ONE, ONE, ONE);

  private SynapseClasses classes = new SynapseClasses(1, 1);
  private KernelUpdate update =
      new KernelUpdate(classes, 1, null, preTrace, Bounds.additive(0, 0, 1, 1));

  /** For subclasses. */
  protected FourTermRule() {}

  /**
   * For {@link #build}: makes the traces and the terms. Each coefficient is one number, or one for
   * every synapse.
   */
  final void make(
      Init preTau, Init postTau, float[] alpha, float[] beta, float[] gamma, float[] delta) {
    float[] tau = presynapticTau(preTau);
    float[] ofSynapses = perSynapse() ? tau : ONE;
    classes = new SynapseClasses(units(), inputs(), alpha, beta, gamma, delta, ofSynapses);
    preTrace = presynapticTrace(tau, classes, 4);
    postTrace = postsynapticTrace(postTau);
    Bounds bounds = Bounds.additive(0, Float.POSITIVE_INFINITY, classes.count(), units());
    update = new KernelUpdate(classes, units(), null, preTrace, bounds);
  }

  /** One step of learning. */
  final PlasticityOutput learn(SpikeArray pre, SpikeArray post, KernelArray kernel, float factor) {
    SpikeRuns arrivals = arrivals(pre);
    preTrace.step(pre, arrivals);
    float[] y = postTrace.step(post.indices(), post.count());
    float rate = dt() * factor;
    for (int c = 0; c < classes.count(); c++) {
      if (pre.count() > 0) {
        arrivalTerms(update.arrival.g[c], classes.rows(0)[c], classes.rows(1)[c], y, rate);
      }
      if (post.count() > 0) {
        scale(update.spike.g[c], classes.rows(2)[c], rate);
        scale(update.spike.d[c], classes.rows(3)[c], rate);
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
