package io.sparksnn.samples.digits.network;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.Out;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.annotations.Variable;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import org.ejml.data.FMatrixRMaj;

/**
 * Turns a signal into spikes at a rate in proportion, one line for each element of the signal.
 *
 * <p>Deterministic integrate-and-fire coding: {@code phase += max_freq · dt / 1000 · signal}; a
 * line spikes when its phase reaches 1, which is then taken off.
 */
@RegisterModule
public abstract class RateSpiker extends SparkModule<RateSpikerConfig> {
  /** Ports of the spiker. */
  public record Output(@Out(doc = "Lines that spiked.") SpikeArray spikes)
      implements ModuleOutput {}

  @Variable(doc = "Part of the way to the next spike, shape of the signal.")
  protected FMatrixRMaj phase;

  private float gain;
  private Output output;

  @Override
  protected void build(InputSpecs inputs) {
    Shape signal = inputs.get("signal").shape();
    gain = config().maxFreq() * config().step().dt() / 1000;
    phase = new FMatrixRMaj(1, signal.size());
    output = new Output(SpikeArray.silent(signal));
  }

  @Override
  public void reset() {
    phase.zero();
  }

  @Call
  public Output step(FloatArray signal) {
    SpikeArray spikes = output.spikes();
    spikes.clear();
    for (int line = 0; line < phase.data.length; line++) {
      phase.data[line] += gain * signal.get(line);
      if (phase.data[line] >= 1) {
        phase.data[line] -= 1;
        spikes.add(line);
      }
    }
    return output;
  }
}
