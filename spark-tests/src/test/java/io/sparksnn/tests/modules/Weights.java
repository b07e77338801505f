package io.sparksnn.tests.modules;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.annotations.SparkProperty;
import io.sparksnn.annotations.Variable;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.CurrentArray;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import org.ejml.data.FMatrixRMaj;

/** One weight for each unit that may spike, which others can learn; knows whom it saw inhibit. */
@RegisterModule
public abstract class Weights extends SparkModule<Weights.Config> {
  /** Parameters. */
  @RegisterConfig
  public record Config(
      @Embedded StepConfig step, @Param("1") Init weight, @Param(optional = true) Shape units) {}

  /** Ports. */
  public record Output(CurrentArray currents) implements ModuleOutput {}

  @Variable protected FMatrixRMaj weights = new FMatrixRMaj(0, 0);

  @Variable(doc = "Inputs that were inhibitory at the build.")
  protected boolean[] inhibitory = {};

  private FloatArray kernel = FloatArray.of(0);
  private Output output = new Output(CurrentArray.of(0));

  @Override
  protected void build(InputSpecs inputs) {
    Shape shape = inputs.get("spikes").shape();
    weights = FMatrixRMaj.wrap(1, shape.size(), values(config().weight(), shape));
    BooleanMask mask = inputs.get("spikes").inhibitionMask();
    inhibitory = mask == null ? new boolean[shape.size()] : mask.values();
    kernel = FloatArray.wrap(shape, weights);
    output = new Output(CurrentArray.zeros(shape));
  }

  /** The weights. */
  @SparkProperty
  public FloatArray kernel() {
    return kernel;
  }

  /** Sets the weights. */
  public void kernel(FloatArray value) {
    weights.setTo(value.values());
  }

  @Call
  public Output step(SpikeArray spikes) {
    float[] currents = output.currents().values().data;
    java.util.Arrays.fill(currents, 0);
    for (int k = 0; k < spikes.count(); k++) {
      int unit = spikes.indices()[k];
      currents[unit] = spikes.isInhibitory(unit) ? -weights.data[unit] : weights.data[unit];
    }
    return output;
  }
}
