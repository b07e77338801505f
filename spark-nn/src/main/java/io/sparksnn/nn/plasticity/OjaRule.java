package io.sparksnn.nn.plasticity;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.annotations.Variable;
import io.sparksnn.nn.trace.TraceParameters;
import io.sparksnn.nn.trace.Tracer;
import io.sparksnn.runtime.kernel.Kernel;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.payload.KernelArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;

/**
 * Oja's rule, whose decay keeps the weights of a unit normalized:
 *
 * <pre>
 * K_ji ← max(0, K_ji + dt·η·(y_j·pre_ji − K_ji·y_j²))
 * </pre>
 *
 * <p>where pre is 1 at a spike, and y the trace of the unit's spikes with steps of 1/τ, stepped
 * before. All weights decay at every step, so that a step costs as much as there are synapses.
 *
 * <p>Shapes: pre_spikes of shape inputs (or units + inputs, if they are per synapse), post_spikes
 * of shape units, kernel of shape units + inputs, changed in place.
 *
 * <p>Source: E. Oja, <cite>A simplified neuron model as a principal component analyzer</cite>,
 * Journal of Mathematical Biology 15 (1982), 267–273.
 */
@RegisterModule(menu = "Components/Plasticity")
public abstract class OjaRule extends PlasticityRule<OjaRuleConfig> {
  private static final TraceParameters NOTHING = TraceParameters.of(1, 1, 0);

  /** Traces of the units' spikes. */
  @Variable(shape = "units", doc = "Traces of the units' spikes.")
  protected Tracer postTrace = new Tracer(1, 1, NOTHING);

  private KernelUpdate update =
      new KernelUpdate(
          new SynapseClasses(1, 1),
          1,
          null,
          new InputTrace(1, 1, new float[] {1}, new float[] {1}),
          Bounds.additive(0, 0, 1, 1));

  private SpikeArray nobody = SpikeArray.silent(Shape.of());
  private float[] kept = {};

  /** For the generated class. */
  protected OjaRule() {}

  @Override
  protected float dt() {
    return config().step().dt();
  }

  @Override
  protected void build(InputSpecs inputs) {
    super.build(inputs);
    postTrace = postsynapticTrace(config().postTau());
    SynapseClasses classes = new SynapseClasses(units(), inputs());
    update =
        new KernelUpdate(
            classes,
            units(),
            null,
            new InputTrace(1, 1, new float[] {1}, new float[] {1}),
            Bounds.additive(0, Float.POSITIVE_INFINITY, 1, units()));
    nobody = SpikeArray.silent(inputs.get("post_spikes").shape());
    kept = new float[units()];
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
    float[] y = postTrace.step(postSpikes.indices(), postSpikes.count());
    float rate = dt() * config().eta();
    prepare(y, rate, kept, update.arrival.g[0]);
    decay(kernel.kernel());
    update.apply(kernel.kernel(), preSpikes, arrivals(preSpikes), nobody);
    if (isOvershooting()) {
      update.boundAll(kernel.kernel());
    }
    return returned(kernel);
  }

  private static void prepare(float[] y, float rate, float[] kept, float[] gained) {
    for (int j = 0; j < y.length; j++) {
      kept[j] = 1 - rate * (y[j] * y[j]);
      gained[j] = rate * y[j];
    }
  }

  private void decay(Kernel kernel) {
    float least = 1;
    float most = 1;
    for (float part : kept) {
      least = Math.min(least, part);
      most = Math.max(most, part);
    }
    if (least == 1 && most == 1) {
      return;
    }
    for (int input = 0; input < inputs(); input++) {
      multiply(kernel.borrowRow(input).data, kept);
    }
  }

  private static void multiply(float[] row, float[] kept) {
    for (int j = 0; j < row.length; j++) {
      row[j] *= kept[j];
    }
  }

  /** Whether the decay may have taken weights below zero. */
  private boolean isOvershooting() {
    for (float part : kept) {
      if (part < 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void reset() {
    postTrace.reset();
    Arrays.fill(kept, 1);
  }
}
