package io.sparksnn.nn.synapse;

import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.nn.trace.RDTracer;
import io.sparksnn.nn.trace.Trace;
import io.sparksnn.nn.trace.TraceParameters;
import java.util.List;

/**
 * Synapses whose current rises and decays: the difference of two exponential traces,
 *
 * <pre>
 * I_j = Σ_i (D_ji − R_ji),  τ_R = τ_rise·τ_decay / (τ_rise + τ_decay),  τ_D = τ_decay
 * </pre>
 *
 * <p>each as the trace of {@link TracedSynapses}, with a scale and base of its own.
 *
 * <p>Shapes: spikes of shape inputs (or units + inputs, if they are per synapse), currents of shape
 * units in pA, kernel of shape units + inputs in pA.
 *
 * <p>Source: A. Roth, M. van Rossum, <cite>Modeling synapses</cite>, in: E. De Schutter (ed.),
 * Computational Modeling Methods for Neuroscientists, MIT Press 2009, ch. 6 (difference of
 * exponentials).
 */
@RegisterModule(menu = "Components/Synapses")
public abstract class RDTracedSynapses extends TraceSynapses<RDTracedSynapsesConfig> {
  /** For the generated class. */
  protected RDTracedSynapses() {}

  @Override
  protected LinearSynapsesConfig weights() {
    return config().weights();
  }

  @Override
  List<Exponential> exponentials() {
    return List.of(
        exponential(config().tauRise(), config().scaleRise(), config().baseRise()),
        exponential(config().tauDecay(), config().scaleDecay(), config().baseDecay()));
  }

  @Override
  Trace trace(int size, boolean perUnit, List<TraceParameters> parameters) {
    return new RDTracer(size, config().weights().step().dt(), parameters.get(0), parameters.get(1));
  }
}
