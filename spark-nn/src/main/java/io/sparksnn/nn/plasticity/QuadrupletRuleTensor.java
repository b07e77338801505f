package io.sparksnn.nn.plasticity;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.nn.trace.Tracer;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.KernelArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Half;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rule of four terms with parameters by type of synapse:
 *
 * <pre>
 * K_ji ← K_ji + dt·η·modulation·(q_α·pre_ji + q_β·y_ji·pre_ji + q_γ·post_j + q_δ·x_ji·post_j),  0 ≤ K_ji ≤ max_clip
 * </pre>
 *
 * <p>where pre and post are 1 at a spike, and x and y their traces with steps of 1/τ, stepped
 * before. The type is that of both units, excitatory or inhibitory, as the spikes say at the build.
 * Parameters by type are rounded to half precision, as in the reference.
 *
 * <p>Shapes: modulation (1,), pre_spikes of shape inputs (or units + inputs, if they are per
 * synapse), post_spikes of shape units, kernel of shape units + inputs, changed in place.
 *
 * <p>Source: W. Gerstner, W. Kistler, R. Naud, L. Paninski, <cite>Neuronal Dynamics</cite>,
 * Cambridge University Press 2014, ch. 19.2.1 (expansion of local rules, eq. 19.2).
 */
@RegisterModule(menu = "Components/Plasticity")
public abstract class QuadrupletRuleTensor extends FourTermRule<QuadrupletRuleTensorConfig> {
  private static final int TYPES = 4;

  /** For the generated class. */
  protected QuadrupletRuleTensor() {}

  @Override
  protected float dt() {
    return config().step().dt();
  }

  @Override
  protected void build(InputSpecs inputs) {
    super.build(inputs);
    requireNumber(inputs.get("modulation"));
    QuadrupletRuleTensorConfig config = config();
    SynapseClasses types =
        new SynapseClasses(
            units(),
            inputs(),
            types(
                inputs.get("pre_spikes").inhibitionMask(),
                inputs.get("post_spikes").inhibitionMask()));
    float[] preTau = rounded("pre_tau", config.preTau());
    float[] postTau = rounded("post_tau", config.postTau());
    float[][] preDecay = rows(types, roundedDecays(preTau));
    float[][] preScale = rows(types, roundedInverses(preTau));
    make(
        new Terms(
            types,
            rows(types, rounded("q_alpha", config.qAlpha())),
            rows(types, rounded("q_beta", config.qBeta())),
            rows(types, rounded("q_gamma", config.qGamma())),
            rows(types, rounded("q_delta", config.qDelta()))),
        new SynapticTrace(synapses(), types, preDecay, preScale),
        new PostsynapticTrace(
            tracers(rows(types, roundedDecays(postTau)), rows(types, roundedInverses(postTau))),
            synapses(),
            types),
        Bounds.upTo(rows(types, rounded("max_clip", config.maxClip()))));
  }

  /** The type of each synapse: 1 from an inhibitory input, and 2 more to an inhibitory unit. */
  private float[] types(@Nullable BooleanMask pre, @Nullable BooleanMask post) {
    float[] types = new float[synapses().size()];
    for (int synapse = 0; synapse < types.length; synapse++) {
      int unit = synapse / inputs();
      int source = perSynapse() ? synapse : synapse % inputs();
      types[synapse] = (isSet(pre, source) ? 1 : 0) + (isSet(post, unit) ? 2 : 0);
    }
    return types;
  }

  private static boolean isSet(@Nullable BooleanMask mask, int index) {
    return mask != null && mask.get(index % mask.shape().size());
  }

  private float[] rounded(String field, List<Float> table) {
    if (table.size() != TYPES) {
      throw new IllegalArgumentException(
          "%s.%s: four numbers expected, one for each type of synapse, got %d"
              .formatted(name(), field, table.size()));
    }
    float[] rounded = new float[TYPES];
    for (int type = 0; type < TYPES; type++) {
      rounded[type] = Half.round(table.get(type));
    }
    return rounded;
  }

  private float[] roundedDecays(float[] tau) {
    float[] decays = new float[TYPES];
    for (int type = 0; type < TYPES; type++) {
      decays[type] = Half.round((float) Math.exp(Half.round(-dt() / tau[type])));
    }
    return decays;
  }

  private static float[] roundedInverses(float[] tau) {
    float[] inverses = new float[TYPES];
    for (int type = 0; type < TYPES; type++) {
      inverses[type] = Half.round(1 / tau[type]);
    }
    return inverses;
  }

  /** For each class of inputs the number of every unit's type. */
  private float[][] rows(SynapseClasses types, float[] table) {
    float[][] rows = new float[types.count()][units()];
    for (int c = 0; c < rows.length; c++) {
      for (int unit = 0; unit < units(); unit++) {
        rows[c][unit] = table[(int) types.rows(0)[c][unit]];
      }
    }
    return rows;
  }

  private List<Tracer> tracers(float[][] decay, float[][] scale) {
    List<Tracer> tracers = new ArrayList<>();
    for (int c = 0; c < decay.length; c++) {
      tracers.add(Tracer.ofDecay(units(), decay[c], scale[c], new float[] {0}));
    }
    return tracers;
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
    return learn(preSpikes, postSpikes, kernel, config().eta() * modulation.get(0));
  }
}
