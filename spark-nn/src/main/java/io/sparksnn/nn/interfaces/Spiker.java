package io.sparksnn.nn.interfaces;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.In;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;

/**
 * What modules share that turn a signal into spikes.
 *
 * @param <C> the configuration
 */
public abstract class Spiker<C> extends SparkModule<C> {
  private SpikerOutput output = new SpikerOutput(SpikeArray.silent(Shape.of()));

  /** For subclasses. */
  protected Spiker() {}

  /**
   * Draws the parameters and makes the state.
   *
   * @param signal shape of the signal
   * @return shape of the spikes
   */
  protected abstract Shape buildFor(Shape signal);

  /**
   * One step of time.
   *
   * @param signal a number for each element, none of them NaN
   * @param spikes takes the units that spike
   */
  protected abstract void encode(float[] signal, SpikeArray spikes);

  @Override
  protected void build(InputSpecs inputs) {
    output = new SpikerOutput(SpikeArray.silent(buildFor(inputs.get("signal").shape())));
  }

  /**
   * One step of time.
   *
   * @param signal the signal, of any shape
   * @return the spikes, borrowed until the next step
   * @throws io.sparksnn.runtime.module.PortException if an element of the signal is NaN; nothing
   *     has changed then
   */
  @Call
  public SpikerOutput step(@In(doc = "What is to become spikes.") FloatArray signal) {
    float[] values = signal.values().data;
    for (int i = 0; i < values.length; i++) {
      if (Float.isNaN(values[i])) {
        throw misfit("signal", "numbers", "NaN for element " + i);
      }
    }
    encode(values, output.spikes());
    return output;
  }
}
