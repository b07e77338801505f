package io.sparksnn.nn.soma;

import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.annotations.Variable;
import io.sparksnn.nn.trace.TraceParameters;
import io.sparksnn.nn.trace.Tracer;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;

/**
 * {@link RefractoryExponentialSoma} whose threshold is raised by every spike and returns:
 *
 * <pre>θ ← θ₀ + exp(−dt/τ_θ)·(θ − θ₀) + Δ_θ·s</pre>
 *
 * <p>A step compares with the threshold before it is moved. Port {@code current} in pA of any
 * shape, which is the shape of the units; potentials in mV.
 *
 * <p>Source: W. Gerstner, W. Kistler, R. Naud, L. Paninski, <cite>Neuronal Dynamics</cite>,
 * Cambridge University Press 2014, ch. 5.2 and 6.1.1 (dynamic threshold).
 */
@RegisterModule(menu = "Components/Somas")
public abstract class SimplifiedAdaptiveExponentialSoma
    extends RefractoryExponentialMembrane<SimplifiedAdaptiveExponentialSomaConfig> {
  /** The moving threshold in mV above rest. */
  @Variable(units = "mV", doc = "Threshold above rest.")
  protected Tracer threshold = new Tracer(1, 1, TraceParameters.of(1, 0, 0));

  /** For the generated class. */
  protected SimplifiedAdaptiveExponentialSoma() {}

  @Override
  protected RefractoryExponentialSomaConfig refractoryPart() {
    return config().refractory();
  }

  @Override
  protected void buildMembrane(Shape units) {
    super.buildMembrane(units);
    float[] tau = values(config().thresholdTau(), units);
    float[] delta = values(config().thresholdDelta(), units);
    threshold = new Tracer(units.size(), dt(), TraceParameters.of(tau, delta, super.thresholds()));
  }

  @Override
  public void reset() {
    super.reset();
    threshold.reset();
  }

  @Override
  protected float[] thresholds() {
    return threshold.value();
  }

  @Override
  protected void afterReset(float[] v, SpikeArray spikes) {
    super.afterReset(v, spikes);
    threshold.step(spikes.indices(), spikes.count());
  }
}
