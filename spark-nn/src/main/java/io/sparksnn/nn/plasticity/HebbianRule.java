package io.sparksnn.nn.plasticity;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.payload.KernelArray;
import io.sparksnn.runtime.payload.SpikeArray;

/**
 * What fires together wires together; nothing is unlearned:
 *
 * <pre>
 * K_ji ← max(0, K_ji + dt·η·(y_j·pre_ji + post_j·x_ji))
 * </pre>
 *
 * <p>where pre and post are 1 at a spike, and x and y their traces with steps of 1/τ, stepped
 * before, so that a pair that coincides counts in both terms.
 *
 * <p>Shapes: pre_spikes of shape inputs (or units + inputs, if they are per synapse), post_spikes
 * of shape units, kernel of shape units + inputs, changed in place.
 *
 * <p>Source: W. Gerstner, W. Kistler, R. Naud, L. Paninski, <cite>Neuronal Dynamics</cite>,
 * Cambridge University Press 2014, ch. 19.2.
 */
@RegisterModule(menu = "Components/Plasticity")
public abstract class HebbianRule extends FourTermRule<HebbianRuleConfig> {
  /** For the generated class. */
  protected HebbianRule() {}

  @Override
  protected float dt() {
    return config().step().dt();
  }

  @Override
  protected void build(InputSpecs inputs) {
    super.build(inputs);
    float[] eta = {config().eta()};
    float[] none = {0};
    make(config().preTau(), config().postTau(), none, eta, none, eta);
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
    return learn(preSpikes, postSpikes, kernel, 1);
  }
}
