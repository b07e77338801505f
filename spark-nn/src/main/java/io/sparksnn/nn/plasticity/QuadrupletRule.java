package io.sparksnn.nn.plasticity;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.nn.trace.OneOrEach;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.KernelArray;
import io.sparksnn.runtime.payload.SpikeArray;

/**
 * A rule of four terms: spikes of either side alone, and pairs in either order:
 *
 * <pre>
 * K_ji ← max(0, K_ji + dt·η·(modulation + 0.1)·(q_α·pre_ji + q_β·y_j·pre_ji + q_γ·post_j + q_δ·post_j·x_ji))
 * </pre>
 *
 * <p>where pre and post are 1 at a spike, and x and y their traces with steps of 1/τ, stepped
 * before.
 *
 * <p>Shapes: modulation (1,), pre_spikes of shape inputs (or units + inputs, if they are per
 * synapse), post_spikes of shape units, kernel of shape units + inputs, changed in place.
 *
 * <p>Source: W. Gerstner, W. Kistler, R. Naud, L. Paninski, <cite>Neuronal Dynamics</cite>,
 * Cambridge University Press 2014, ch. 19.2.1 (expansion of local rules, eq. 19.2).
 */
@RegisterModule(menu = "Components/Plasticity")
public abstract class QuadrupletRule extends FourTermRule<QuadrupletRuleConfig> {
  private static final float LEARNED_WITHOUT_MODULATION = 0.1f;

  /** For the generated class. */
  protected QuadrupletRule() {}

  @Override
  protected float dt() {
    return config().step().dt();
  }

  @Override
  protected void build(InputSpecs inputs) {
    super.build(inputs);
    requireNumber(inputs.get("modulation"));
    QuadrupletRuleConfig config = config();
    float[] eta = ofSynapses(config.eta());
    make(
        config.preTau(),
        config.postTau(),
        term(config.qAlpha(), eta),
        term(config.qBeta(), eta),
        term(config.qGamma(), eta),
        term(config.qDelta(), eta));
  }

  private float[] term(Init weight, float[] eta) {
    float[] q = ofSynapses(weight);
    float[] term = new float[Math.max(q.length, eta.length)];
    for (int i = 0; i < term.length; i++) {
      term[i] = OneOrEach.of(i, q) * OneOrEach.of(i, eta);
    }
    return term;
  }

  /**
   * One step.
   *
   * @param modulation a number
   * @param preSpikes of the inputs, or per synapse
   * @param postSpikes of the units
   * @param kernel the weights, which are changed
   * @return the same weights
   */
  @Call
  public PlasticityOutput step(
      FloatArray modulation, SpikeArray preSpikes, SpikeArray postSpikes, KernelArray kernel) {
    return learn(preSpikes, postSpikes, kernel, modulation.get(0) + LEARNED_WITHOUT_MODULATION);
  }
}
