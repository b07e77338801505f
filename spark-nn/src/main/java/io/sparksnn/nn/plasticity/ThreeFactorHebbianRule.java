package io.sparksnn.nn.plasticity;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.KernelArray;
import io.sparksnn.runtime.payload.SpikeArray;

/**
 * The Hebbian rule with a reward as its third factor:
 *
 * <pre>
 * K_ji ← max(0, K_ji + dt·γ·(reward + 0.1)·(y_j·pre_ji + post_j·x_ji))
 * </pre>
 *
 * <p>where pre and post are 1 at a spike, and x and y their traces with steps of 1/τ, stepped
 * before. Without reward it learns a little; a reward below −0.1 unlearns.
 *
 * <p>Shapes: reward (1,), pre_spikes of shape inputs (or units + inputs, if they are per synapse),
 * post_spikes of shape units, kernel of shape units + inputs, changed in place.
 *
 * <p>Source: N. Frémaux, W. Gerstner, <cite>Neuromodulated spike-timing-dependent plasticity, and
 * theory of three-factor learning rules</cite>, Frontiers in Neural Circuits 9 (2016), 85.
 */
@RegisterModule(menu = "Components/Plasticity")
public abstract class ThreeFactorHebbianRule extends FourTermRule<ThreeFactorHebbianRuleConfig> {
  private static final float LEARNED_WITHOUT_REWARD = 0.1f;

  /** For the generated class. */
  protected ThreeFactorHebbianRule() {}

  @Override
  protected float dt() {
    return config().step().dt();
  }

  @Override
  protected void build(InputSpecs inputs) {
    super.build(inputs);
    requireNumber(inputs.get("reward"));
    float[] gamma = ofSynapses(config().gamma());
    float[] none = {0};
    make(config().preTau(), config().postTau(), none, gamma, none, gamma);
  }

  /**
   * One step.
   *
   * @param reward a number
   * @param preSpikes of the inputs, or per synapse
   * @param postSpikes of the units
   * @param kernel the weights, which are changed
   * @return the same weights
   */
  @Call
  public PlasticityOutput step(
      FloatArray reward, SpikeArray preSpikes, SpikeArray postSpikes, KernelArray kernel) {
    return learn(preSpikes, postSpikes, kernel, reward.get(0) + LEARNED_WITHOUT_REWARD);
  }
}
