package io.sparksnn.nn.plasticity;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.annotations.Variable;
import io.sparksnn.nn.trace.TraceParameters;
import io.sparksnn.nn.trace.Tracer;
import io.sparksnn.runtime.kernel.Kernel;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.KernelArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.payload.SpikeRuns;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;

/**
 * Plasticity by the timing of pairs that waits for a reward: a pair makes a synapse eligible, and
 * dopamine turns what it is eligible for into weight.
 *
 * <pre>
 * c_ji ← e^(−dt/τc)·c_ji + A₊·x_ji·post_j − A₋·y_j·pre_ji
 * d ← e^(−dt/τd)·d + reward
 * K_ji ← K_ji + dt·η·(d + tonic)·c_ji,  min_weight ≤ K_ji ≤ max_weight
 * </pre>
 *
 * <p>where pre and post are 1 at a spike, and x and y their traces with steps of 1, as they were
 * before the spikes of this step. Spikes cost what is active; while there is dopamine, tonic or by
 * reward, all weights move at every step.
 *
 * <p>Shapes: reward (1,), pre_spikes of shape inputs (or units + inputs, if they are per synapse),
 * post_spikes of shape units, kernel of shape units + inputs, changed in place.
 *
 * <p>Source: E. M. Izhikevich, <cite>Solving the distal reward problem through linkage of STDP and
 * dopamine signaling</cite>, Cerebral Cortex 17 (2007), 2443–2452, eqs. 1–3.
 */
@RegisterModule(menu = "Components/Plasticity")
public abstract class RewardModulatedStdp extends PlasticityRule<RewardModulatedStdpConfig> {
  private static final float[] ONE = {1};

  /** Traces of arriving spikes. */
  @Variable(shape = "inputs, or units + inputs", doc = "Traces of arriving spikes.")
  protected PresynapticTrace preTrace = new InputTrace(1, 1, ONE, ONE);

  /** Traces of the units' spikes. */
  @Variable(shape = "units", doc = "Traces of the units' spikes.")
  protected Tracer postTrace = new Tracer(1, 1, TraceParameters.of(1, 1, 0));

  /** What synapses are eligible for. */
  @Variable(shape = "units + inputs", doc = "What synapses are eligible for.")
  protected EligibilityTrace eligibility = new EligibilityTrace(Shape.of(), Shape.of(), 1);

  /** Dopamine beyond the tonic level. */
  @Variable(doc = "Dopamine beyond the tonic level.")
  protected float dopamine;

  private KernelUpdate update =
      new KernelUpdate(new SynapseClasses(1, 1), 1, null, preTrace, Bounds.additive(0, 1, 1, 1));

  private float[] highest = {};
  private float dopamineDecay;

  /** For the generated class. */
  protected RewardModulatedStdp() {}

  @Override
  protected float dt() {
    return config().step().dt();
  }

  @Override
  protected void build(InputSpecs inputs) {
    super.build(inputs);
    requireNumber(inputs.get("reward"));
    RewardModulatedStdpConfig config = config();
    requireBounds(config.minWeight(), config.maxWeight());
    float[] tau = presynapticTau(config.preTau());
    SynapseClasses classes = new SynapseClasses(units(), inputs(), perSynapse() ? tau : ONE);
    preTrace = presynapticUnitTrace(tau, classes, 0);
    postTrace = postsynapticUnitTrace(config.postTau());
    eligibility =
        new EligibilityTrace(
            Shape.of(units()), Shape.of(inputs()), Math.exp(-dt() / config.eligibilityTau()));
    Bounds none =
        Bounds.additive(Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY, classes.count(), units());
    update = new KernelUpdate(classes, units(), null, preTrace, none);
    highest = new float[units()];
    Arrays.fill(highest, config.maxWeight());
    dopamineDecay = (float) Math.exp(-dt() / config.dopamineTau());
  }

  /**
   * One step.
   *
   * @param reward a number: dopamine that is released now
   * @param preSpikes of the inputs, or per synapse
   * @param postSpikes of the units
   * @param kernel the weights, which are changed
   * @return the same weights
   */
  @Call
  public PlasticityOutput step(
      FloatArray reward, SpikeArray preSpikes, SpikeArray postSpikes, KernelArray kernel) {
    SpikeRuns arrivals = arrivals(preSpikes);
    preTrace.decay();
    float[] y = postTrace.step(postSpikes.indices(), 0);
    eligibility.decay();
    for (int c = 0; c < update.spike.d.length; c++) {
      product(update.arrival.g[c], -config().aMinus() / eligibility.factor(), y);
      Arrays.fill(update.spike.d[c], config().aPlus() / eligibility.factor());
    }
    update.apply(eligibility.multiples(), preSpikes, arrivals, postSpikes);
    preTrace.add(preSpikes, arrivals);
    addSpikes(postTrace, postSpikes);
    dopamine = dopamineDecay * dopamine + reward.get(0);
    learn(kernel.kernel());
    return returned(kernel);
  }

  private void learn(Kernel kernel) {
    float rate = dt() * config().eta() * (dopamine + config().tonic()) * eligibility.factor();
    if (rate == 0) {
      return;
    }
    for (int input = 0; input < inputs(); input++) {
      float[] row = kernel.borrowRow(input).data;
      add(row, rate, eligibility.multiples().borrowRow(input).data);
      RowUpdates.clip(row, config().minWeight(), highest);
    }
  }

  private static void add(float[] row, float rate, float[] multiples) {
    for (int j = 0; j < row.length; j++) {
      row[j] += rate * multiples[j];
    }
  }

  @Override
  public void reset() {
    preTrace.reset();
    postTrace.reset();
    eligibility.reset();
    dopamine = 0;
  }
}
