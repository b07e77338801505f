package io.sparksnn.nn.synapse;

import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.nn.trace.Trace;
import io.sparksnn.nn.trace.TraceParameters;
import io.sparksnn.nn.trace.Tracer;
import java.util.List;

/**
 * Synapses whose current rises at once and decays exponentially:
 *
 * <pre>
 * T_ji ← base + exp(−dt/τ)·(T_ji − base) + scale·K_ji·s_i,  I_j = Σ_i T_ji
 * </pre>
 *
 * <p>where s is 1 at a spike, −1 at that of an inhibitory input, and else 0. A kernel that changes
 * leaves the current that flows already.
 *
 * <p>Shapes: spikes of shape inputs (or units + inputs, if they are per synapse), currents of shape
 * units in pA, kernel of shape units + inputs in pA.
 *
 * <p>Source: A. Roth, M. van Rossum, <cite>Modeling synapses</cite>, in: E. De Schutter (ed.),
 * Computational Modeling Methods for Neuroscientists, MIT Press 2009, ch. 6 (single exponential).
 */
@RegisterModule(menu = "Components/Synapses")
public abstract class TracedSynapses extends TraceSynapses<TracedSynapsesConfig> {
  /** For the generated class. */
  protected TracedSynapses() {}

  @Override
  protected LinearSynapsesConfig weights() {
    return config().weights();
  }

  @Override
  List<Exponential> exponentials() {
    return List.of(exponential(config().tau(), config().scale(), config().base()));
  }

  @Override
  Trace trace(int size, boolean perUnit, List<TraceParameters> parameters) {
    return new Tracer(size, config().weights().step().dt(), parameters.get(0));
  }
}
