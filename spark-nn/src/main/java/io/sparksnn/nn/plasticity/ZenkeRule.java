package io.sparksnn.nn.plasticity;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.annotations.Variable;
import io.sparksnn.nn.trace.TraceParameters;
import io.sparksnn.nn.trace.Tracer;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.payload.KernelArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.payload.SpikeRuns;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;

/**
 * Triplet potentiation, doublet depression, heterosynaptic depression towards a target, and what a
 * transmitter does alone; the target consolidates slowly:
 *
 * <pre>
 * T_ji ← e^(−dt/τT)·T_ji + (K_ji − p·T_ji·(1/4 − T_ji)·(1/2 − T_ji)) / τ_T
 * K_ji ← max(0, K_ji + dt·η·(a·ys_j·post_j·x_ji + b·y_j·pre_ji + c·(K_ji − T_ji)·y_j³·post_j + d·pre_ji))
 * </pre>
 *
 * <p>where pre and post are 1 at a spike, and x, y and ys their traces with steps of 1/τ, stepped
 * before. All targets move at every step, so that a step costs as much as there are synapses.
 *
 * <p>Shapes: pre_spikes of shape inputs (or units + inputs, if they are per synapse), post_spikes
 * of shape units, kernel of shape units + inputs, changed in place.
 *
 * <p>Source: F. Zenke, E. J. Agnes, W. Gerstner, <cite>Diverse synaptic plasticity mechanisms
 * orchestrated to form and retrieve memories in spiking neural networks</cite>, Nature
 * Communications 6 (2015), 6922.
 */
@RegisterModule(menu = "Components/Plasticity")
public abstract class ZenkeRule extends PlasticityRule<ZenkeRuleConfig> {
  private static final TraceParameters NOTHING = TraceParameters.of(1, 1, 0);

  /** Traces of arriving spikes. */
  @Variable(shape = "inputs, or units + inputs", doc = "Traces of arriving spikes.")
  protected PresynapticTrace preTrace = new InputTrace(1, 1, new float[] {1}, new float[] {1});

  /** Traces of the units' spikes. */
  @Variable(shape = "units", doc = "Traces of the units' spikes.")
  protected Tracer postTrace = new Tracer(1, 1, NOTHING);

  /** Slow traces of the units' spikes. */
  @Variable(shape = "units", doc = "Slow traces of the units' spikes.")
  protected Tracer postSlowTrace = new Tracer(1, 1, NOTHING);

  /** Where weights are drawn to. */
  @Variable(shape = "units + inputs", doc = "Where weights are drawn to.")
  protected TargetTrace targetTrace;

  private SynapseClasses classes = new SynapseClasses(1, 1);
  private KernelUpdate update =
      new KernelUpdate(classes, 1, null, preTrace, Bounds.additive(0, 0, 1, 1));

  /** What the pull to the target is multiplied by, by class and unit; zero without a spike. */
  private float[][] pull = {};

  /** For subclasses. */
  protected ZenkeRule() {
    float[][] one = {{1}};
    targetTrace = new TargetTrace(Shape.of(), classes, one, one, one);
  }

  @Override
  protected float dt() {
    return config().step().dt();
  }

  @Override
  protected void build(InputSpecs inputs) {
    super.build(inputs);
    ZenkeRuleConfig config = config();
    float[] preTau = presynapticTau(config.preTau());
    postTrace = postsynapticTrace(config.postTau());
    postSlowTrace = postsynapticTrace(config.postSlowTau());
    Init target = config.targetTau();
    Shape one = Shape.of(1);
    classes =
        new SynapseClasses(
            units(),
            inputs(),
            ofSynapses(config.a()),
            ofSynapses(config.b()),
            ofSynapses(config.c()),
            ofSynapses(config.d()),
            ofSynapses(config.p()),
            ofSynapses(config.eta()),
            values(target, target instanceof Init.Constant ? one : synapses()),
            perSynapse() ? preTau : new float[] {1});
    preTrace = presynapticTrace(preTau, classes, 7);
    float[][] tau = classes.rows(6);
    targetTrace = new TargetTrace(synapses(), classes, decays(tau), inverses(tau), classes.rows(4));
    Bounds bounds = Bounds.additive(0, Float.POSITIVE_INFINITY, classes.count(), units());
    update = new KernelUpdate(classes, units(), null, preTrace, bounds);
    pull = new float[classes.count()][units()];
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
    preTrace.step(preSpikes, arrivals);
    float[] y = postTrace.step(postSpikes.indices(), postSpikes.count());
    float[] slow = postSlowTrace.step(postSpikes.indices(), postSpikes.count());
    for (int c = 0; c < classes.count(); c++) {
      float[] eta = classes.rows(5)[c];
      arrivalTerms(update.arrival.g[c], eta, classes.rows(1)[c], classes.rows(3)[c], y, dt());
      product(update.spike.d[c], eta, classes.rows(0)[c], slow, dt());
      pull(c, y, postSpikes);
    }
    targetTrace.step(kernel.kernel(), pull);
    update.apply(kernel.kernel(), preSpikes, arrivals, postSpikes);
    return returned(kernel);
  }

  private static void arrivalTerms(
      float[] into, float[] eta, float[] b, float[] d, float[] y, float dt) {
    for (int j = 0; j < into.length; j++) {
      into[j] = dt * eta[j] * (b[j] * y[j] + d[j]);
    }
  }

  private static void product(float[] into, float[] eta, float[] a, float[] slow, float dt) {
    for (int j = 0; j < into.length; j++) {
      into[j] = dt * eta[j] * a[j] * slow[j];
    }
  }

  private void pull(int c, float[] y, SpikeArray post) {
    Arrays.fill(pull[c], 0);
    for (int k = 0; k < post.count(); k++) {
      int unit = post.indices()[k];
      float cubed = y[unit] * (y[unit] * y[unit]);
      pull[c][unit] = dt() * classes.rows(5)[c][unit] * classes.rows(2)[c][unit] * cubed;
    }
  }

  @Override
  public void reset() {
    preTrace.reset();
    postTrace.reset();
    postSlowTrace.reset();
    targetTrace.reset();
  }
}
