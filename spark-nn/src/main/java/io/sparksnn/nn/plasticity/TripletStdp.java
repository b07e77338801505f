package io.sparksnn.nn.plasticity;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.annotations.Variable;
import io.sparksnn.nn.trace.TraceParameters;
import io.sparksnn.nn.trace.Tracer;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.payload.KernelArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.payload.SpikeRuns;

/**
 * Plasticity by the timing of pairs and triplets, each spike with all earlier ones:
 *
 * <pre>
 * at a spike of the unit:  K_ji ← K_ji + r1_ji·(A2₊ + A3₊·o2_j)
 * at an arriving spike:    K_ji ← K_ji − o1_j·(A2₋ + A3₋·r2_ji)
 * </pre>
 *
 * <p>where r1 and r2 are traces of arriving spikes with time constants pre_tau and pre_slow_tau, o1
 * and o2 traces of the unit's with post_tau and post_slow_tau, all with steps of 1 and as they were
 * before the spikes of this step. With multiplicative bounds, increases are multiplied by {@code
 * max_weight − K}, decreases by {@code K − min_weight}.
 *
 * <p>Shapes: pre_spikes of shape inputs (or units + inputs, if they are per synapse), post_spikes
 * of shape units, kernel of shape units + inputs, changed in place.
 *
 * <p>Source: J.-P. Pfister, W. Gerstner, <cite>Triplets of spikes in a model of spike
 * timing-dependent plasticity</cite>, Journal of Neuroscience 26 (2006), 9673–9682, eqs. 1–4.
 */
@RegisterModule(menu = "Components/Plasticity")
public abstract class TripletStdp extends PlasticityRule<TripletStdpConfig> {
  private static final float[] ONE = {1};
  private static final TraceParameters NOTHING = TraceParameters.of(1, 1, 0);

  /** r1: traces of arriving spikes. */
  @Variable(shape = "inputs, or units + inputs", doc = "r1: traces of arriving spikes.")
  protected PresynapticTrace preTrace = new InputTrace(1, 1, ONE, ONE);

  /** r2: slow traces of arriving spikes. */
  @Variable(shape = "inputs, or units + inputs", doc = "r2: slow traces of arriving spikes.")
  protected PresynapticTrace preSlowTrace = new InputTrace(1, 1, ONE, ONE);

  /** o1: traces of the units' spikes. */
  @Variable(shape = "units", doc = "o1: traces of the units' spikes.")
  protected Tracer postTrace = new Tracer(1, 1, NOTHING);

  /** o2: slow traces of the units' spikes. */
  @Variable(shape = "units", doc = "o2: slow traces of the units' spikes.")
  protected Tracer postSlowTrace = new Tracer(1, 1, NOTHING);

  private KernelUpdate update =
      new KernelUpdate(
          new SynapseClasses(1, 1), 1, preSlowTrace, preTrace, Bounds.additive(0, 1, 1, 1));

  /** For the generated class. */
  protected TripletStdp() {}

  @Override
  protected float dt() {
    return config().timing().step().dt();
  }

  @Override
  protected void build(InputSpecs inputs) {
    super.build(inputs);
    StdpConfig timing = config().timing();
    float[] tau = presynapticTau(timing.preTau());
    postTrace = postsynapticUnitTrace(timing.postTau());
    float[] slowTau = presynapticTau(config().preSlowTau());
    postSlowTrace = postsynapticUnitTrace(config().postSlowTau());
    SynapseClasses classes =
        perSynapse()
            ? new SynapseClasses(units(), inputs(), tau, slowTau)
            : new SynapseClasses(units(), inputs());
    preTrace = presynapticUnitTrace(tau, classes, 0);
    preSlowTrace = presynapticUnitTrace(slowTau, classes, 1);
    requireBounds(timing.minWeight(), timing.maxWeight());
    Bounds bounds = timing.bounds(classes.count(), units());
    update = new KernelUpdate(classes, units(), preSlowTrace, preTrace, bounds);
  }

  /**
   * One step.
   *
   * @param preSpikes of the inputs, or per synapse
   * @param postSpikes of the units
   * @param kernel the weights, which are changed
   * @return the same weights
   */
  @Call
  public PlasticityOutput step(SpikeArray preSpikes, SpikeArray postSpikes, KernelArray kernel) {
    SpikeRuns arrivals = arrivals(preSpikes);
    preTrace.decay();
    preSlowTrace.decay();
    float[] fast = postTrace.step(postSpikes.indices(), 0);
    float[] slow = postSlowTrace.step(postSpikes.indices(), 0);
    for (int c = 0; c < update.spike.d.length; c++) {
      product(update.arrival.g[c], -config().aMinus(), fast);
      product(update.arrival.d[c], -config().aMinusTriplet(), fast);
      potentiation(update.spike.d[c], config().aPlus(), config().aPlusTriplet(), slow);
    }
    update.apply(kernel.kernel(), preSpikes, arrivals, postSpikes);
    preTrace.add(preSpikes, arrivals);
    preSlowTrace.add(preSpikes, arrivals);
    addSpikes(postTrace, postSpikes);
    addSpikes(postSlowTrace, postSpikes);
    return returned(kernel);
  }

  private static void potentiation(float[] into, float pair, float triplet, float[] slow) {
    for (int j = 0; j < into.length; j++) {
      into[j] = pair + triplet * slow[j];
    }
  }

  @Override
  public void reset() {
    preTrace.reset();
    preSlowTrace.reset();
    postTrace.reset();
    postSlowTrace.reset();
  }
}
