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
import java.util.Arrays;

/**
 * Plasticity by the timing of pairs, each spike with all earlier ones of the other side:
 *
 * <pre>
 * at a spike of the unit:  K_ji ← K_ji + A₊·x_ji
 * at an arriving spike:    K_ji ← K_ji − A₋·y_j
 * </pre>
 *
 * <p>where x and y are traces of arriving spikes and of the unit's, with steps of 1 and time
 * constants pre_tau and post_tau: a pair that is Δt apart changes a weight by {@code A₊·e^(−Δt/τ₊)}
 * or {@code −A₋·e^(−Δt/τ₋)}. Spikes of one step are no pair. With multiplicative bounds, increases
 * are multiplied by {@code max_weight − K}, decreases by {@code K − min_weight}.
 *
 * <p>Shapes: pre_spikes of shape inputs (or units + inputs, if they are per synapse), post_spikes
 * of shape units, kernel of shape units + inputs, changed in place.
 *
 * <p>Source: S. Song, K. D. Miller, L. F. Abbott, <cite>Competitive Hebbian learning through
 * spike-timing-dependent synaptic plasticity</cite>, Nature Neuroscience 3 (2000), 919–926
 * (additive); M. C. W. van Rossum, G. Q. Bi, G. G. Turrigiano, <cite>Stable Hebbian learning from
 * spike timing-dependent plasticity</cite>, Journal of Neuroscience 20 (2000), 8812–8821
 * (multiplicative); default time constants of J.-P. Pfister, W. Gerstner, Journal of Neuroscience
 * 26 (2006), 9673–9682.
 */
@RegisterModule(menu = "Components/Plasticity")
public abstract class PairStdp extends PlasticityRule<PairStdpConfig> {
  /** Traces of arriving spikes. */
  @Variable(shape = "inputs, or units + inputs", doc = "Traces of arriving spikes.")
  protected PresynapticTrace preTrace = new InputTrace(1, 1, new float[] {1}, new float[] {1});

  /** Traces of the units' spikes. */
  @Variable(shape = "units", doc = "Traces of the units' spikes.")
  protected Tracer postTrace = new Tracer(1, 1, TraceParameters.of(1, 1, 0));

  private KernelUpdate update =
      new KernelUpdate(new SynapseClasses(1, 1), 1, null, preTrace, Bounds.additive(0, 1, 1, 1));

  /** For the generated class. */
  protected PairStdp() {}

  @Override
  protected float dt() {
    return config().timing().step().dt();
  }

  @Override
  protected void build(InputSpecs inputs) {
    super.build(inputs);
    StdpConfig timing = config().timing();
    float[] tau = presynapticTau(timing.preTau());
    SynapseClasses classes =
        new SynapseClasses(units(), inputs(), perSynapse() ? tau : new float[] {1});
    preTrace = presynapticUnitTrace(tau, classes, 0);
    postTrace = postsynapticUnitTrace(timing.postTau());
    requireBounds(timing.minWeight(), timing.maxWeight());
    Bounds bounds = timing.bounds(classes.count(), units());
    update = new KernelUpdate(classes, units(), null, preTrace, bounds);
    for (float[] change : update.spike.d) {
      Arrays.fill(change, config().aPlus());
    }
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
    float[] y = postTrace.step(postSpikes.indices(), 0);
    for (float[] change : update.arrival.g) {
      product(change, -config().aMinus(), y);
    }
    update.apply(kernel.kernel(), preSpikes, arrivals, postSpikes);
    preTrace.add(preSpikes, arrivals);
    addSpikes(postTrace, postSpikes);
    return returned(kernel);
  }

  @Override
  public void reset() {
    preTrace.reset();
    postTrace.reset();
  }
}
