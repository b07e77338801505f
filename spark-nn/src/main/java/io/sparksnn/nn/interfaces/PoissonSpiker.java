package io.sparksnn.nn.interfaces;

import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;

/**
 * Independent random spikes whose rate follows the signal. In a step each unit spikes with
 * probability
 *
 * <pre>p = dt·maxFreq/1000·signal</pre>
 *
 * <p>with dt in ms and maxFreq in Hz: never for a signal of zero or below, always where p is one or
 * more. Port {@code signal} of any shape, which is that of the spikes. Each step uses one random
 * key.
 *
 * <p>Source: P. Dayan, L. Abbott, <cite>Theoretical Neuroscience</cite>, MIT Press 2001, ch. 1.4
 * (Poisson spike trains, step by step).
 */
@RegisterModule(menu = "Interfaces/Input")
public abstract class PoissonSpiker extends Spiker<PoissonSpikerConfig> {
  private Dice dice = new Dice(0, 1, 1);

  /** For the generated class. */
  protected PoissonSpiker() {}

  @Override
  protected Shape buildFor(Shape signal) {
    dice = new Dice(signal.size(), config().step().dt(), config().maxFreq());
    return signal;
  }

  @Override
  protected void encode(float[] signal, SpikeArray spikes) {
    fillUniform(dice.uniforms());
    dice.roll(signal, spikes);
  }
}
