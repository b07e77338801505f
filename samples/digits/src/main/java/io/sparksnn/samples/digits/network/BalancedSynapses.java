package io.sparksnn.samples.digits.network;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.Out;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.annotations.SparkProperty;
import io.sparksnn.annotations.Variable;
import io.sparksnn.runtime.kernel.Kernel;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.CurrentArray;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.random.RngKey;
import io.sparksnn.runtime.tensor.Shape;
import org.ejml.data.FMatrixRMaj;

/**
 * Fixed random sparse weights, as many exciting as inhibiting for each unit, and a current that
 * decays: {@code I = e^(−dt/tau) · I + Σ weights of the inputs that spiked}.
 *
 * <p>Excitation and inhibition cancel on average, so that a unit answers to which of its inputs are
 * active, hardly to how many are.
 */
@RegisterModule
public abstract class BalancedSynapses extends SparkModule<BalancedSynapsesConfig> {
  /** Ports of the synapses. */
  public record Output(@Out(doc = "Current into each unit.") CurrentArray currents)
      implements ModuleOutput {}

  @Variable(units = "pA", doc = "Weights, drawn at the build.")
  protected Kernel kernel;

  @Variable(units = "pA", doc = "Current into each unit.")
  protected FMatrixRMaj current;

  private float decay;
  private Output output;

  @Override
  protected void build(InputSpecs inputs) {
    Shape units = config().units();
    decay = (float) Math.exp(-config().step().dt() / config().tau());
    kernel = draw(units, inputs.get("spikes").shape());
    current = new FMatrixRMaj(1, units.size());
    output = new Output(CurrentArray.wrap(units, current));
  }

  private Kernel draw(Shape units, Shape inputs) {
    int fanIn = config().fanIn();
    if (2 * fanIn > inputs.size()) {
      throw new IllegalArgumentException(
          "fan_in = %d takes %d inputs, and there are %d"
              .formatted(fanIn, 2 * fanIn, inputs.size()));
    }
    Kernel drawn = Kernel.zeros(units, inputs);
    RngKey[] keys = rngKeys(units.size());
    for (int unit = 0; unit < keys.length; unit++) {
      int[] order = keys[unit].permutation(inputs.size());
      for (int k = 0; k < fanIn; k++) {
        drawn.row(order[k]).data[unit] = config().weight();
        drawn.row(order[fanIn + k]).data[unit] = -config().weight();
      }
    }
    return drawn;
  }

  @Override
  public void reset() {
    current.zero();
  }

  /** The weights, of shape units + inputs. */
  @SparkProperty(doc = "Weights, of shape units + inputs.")
  public FloatArray kernel() {
    return FloatArray.wrap(kernel.units().concat(kernel.inputs()), kernel.toMatrix());
  }

  @Call
  public Output step(SpikeArray spikes) {
    float[] sum = current.data;
    for (int unit = 0; unit < sum.length; unit++) {
      sum[unit] *= decay;
    }
    for (int k = 0; k < spikes.count(); k++) {
      kernel.addRow(spikes.indices()[k], sum);
    }
    return output;
  }
}
