package io.sparksnn.samples.digits.network;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.Out;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.annotations.Variable;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.CurrentArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import org.ejml.data.FMatrixRMaj;

/**
 * Leaky integrate-and-fire units: {@code v = d · v + (1 − d) · R · I} with {@code d = e^(−dt/tau)};
 * a unit above threshold spikes and is reset.
 *
 * <p>Source: Gerstner, Kistler, Naud and Paninski, Neuronal Dynamics (2014), section 1.3.
 */
@RegisterModule
public abstract class LeakySoma extends SparkModule<LeakySomaConfig> {
  /** Ports of the soma. */
  public record Output(@Out(doc = "Units that spiked.") SpikeArray spikes)
      implements ModuleOutput {}

  @Variable(units = "mV", doc = "Potential above rest, shape of the current.")
  protected FMatrixRMaj potential;

  private float decay;
  private float threshold;
  private float reset;
  private Output output;

  @Override
  protected void build(InputSpecs inputs) {
    Shape units = inputs.get("current").shape();
    LeakySomaConfig c = config();
    decay = (float) Math.exp(-c.step().dt() / c.potentialTau());
    threshold = c.threshold() - c.potentialRest();
    reset = c.potentialReset() - c.potentialRest();
    potential = new FMatrixRMaj(1, units.size());
    output = new Output(SpikeArray.silent(units));
  }

  @Override
  public void reset() {
    potential.zero();
  }

  @Call
  public Output step(CurrentArray current) {
    integrate(current.values().data);
    fire(output.spikes());
    return output;
  }

  /** Apart from firing, since a loop without branches runs several times as fast. */
  private void integrate(float[] current) {
    float[] v = potential.data;
    float gain = (1 - decay) * config().resistance();
    for (int unit = 0; unit < v.length; unit++) {
      v[unit] = decay * v[unit] + gain * current[unit];
    }
  }

  private void fire(SpikeArray spikes) {
    float[] v = potential.data;
    spikes.clear();
    for (int unit = 0; unit < v.length; unit++) {
      if (v[unit] > threshold) {
        v[unit] = reset;
        spikes.add(unit);
      }
    }
  }
}
