package io.sparksnn.nn.synapse;

import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.nn.trace.RFSTracer;
import io.sparksnn.nn.trace.Trace;
import io.sparksnn.nn.trace.TraceParameters;
import io.sparksnn.runtime.tensor.Shape;
import java.util.List;
import java.util.stream.Stream;

/**
 * Synapses whose current rises and has a fast and a slow decay:
 *
 * <pre>I_j = Σ_i α·F_ji + (1 − α)·S_ji</pre>
 *
 * <p>where F and S rise and decay as the current of {@link RDTracedSynapses}, with the same rise.
 *
 * <p>Shapes: spikes of shape inputs (or units + inputs, if they are per synapse), currents of shape
 * units in pA, kernel of shape units + inputs in pA.
 *
 * <p>Source: A. Roth, M. van Rossum, <cite>Modeling synapses</cite>, in: E. De Schutter (ed.),
 * Computational Modeling Methods for Neuroscientists, MIT Press 2009, ch. 6 (currents with more
 * than one decay).
 */
@RegisterModule(menu = "Components/Synapses")
public abstract class RFSTracedSynapses extends TraceSynapses<RFSTracedSynapsesConfig> {
  private SynapseParameter alpha = new SynapseParameter(new float[1], Shape.of(1), Shape.of(1));

  /** For the generated class. */
  protected RFSTracedSynapses() {}

  @Override
  protected LinearSynapsesConfig weights() {
    return config().weights();
  }

  @Override
  List<Exponential> exponentials() {
    RFSTracedSynapsesConfig config = config();
    alpha = parameter(config.alpha());
    return List.of(
        exponential(config.tauRise(), config.scaleRise(), config.baseRise()),
        exponential(config.tauFastDecay(), config.scaleFastDecay(), config.baseFastDecay()),
        exponential(config.tauSlowDecay(), config.scaleSlowDecay(), config.baseSlowDecay()));
  }

  @Override
  Stream<SynapseParameter> others() {
    return Stream.of(alpha);
  }

  @Override
  Trace trace(int size, boolean perUnit, List<TraceParameters> parameters) {
    return new RFSTracer(
        size,
        config().weights().step().dt(),
        perUnit ? alpha.perUnit() : alpha.perSynapse(),
        parameters.get(0),
        parameters.get(1),
        parameters.get(2));
  }
}
