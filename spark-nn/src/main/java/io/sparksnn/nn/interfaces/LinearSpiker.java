package io.sparksnn.nn.interfaces;

import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.annotations.Variable;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;

/**
 * Regular spikes whose rate follows the signal, without chance. Units leak with τ, which is their
 * threshold as well, and ignore the signal for a refractory time cd after a spike:
 *
 * <pre>v ← exp(−dt/τ)·v + ready·τ·(1 − exp(−dt/τ))·c·signal;  v &gt; τ: spike, v ← 0
 * c = 1 + 1/(exp(T/τ) − 1),  T = (1000 − cd·maxFreq)/maxFreq</pre>
 *
 * <p>so that a steady signal of one is answered at maxFreq Hz, up to whole steps. Port {@code
 * signal} of any shape, which is that of the spikes; times in ms.
 *
 * <p>Source: W. Gerstner, W. Kistler, R. Naud, L. Paninski, <cite>Neuronal Dynamics</cite>,
 * Cambridge University Press 2014, ch. 1.3.4 (rate of a leaky integrate-and-fire unit under steady
 * input), solved for the input.
 */
@RegisterModule(menu = "Interfaces/Input")
public abstract class LinearSpiker extends Spiker<LinearSpikerConfig> {
  /** What the units have gathered. */
  @Variable(shape = "units", doc = "What the units have gathered.")
  protected float[] potential = {};

  /** Time since the last spike, one for each unit. */
  @Variable(shape = "units", units = "ms", doc = "Time since the last spike.")
  protected float[] refractory = {};

  private LinearUnits units = new LinearUnits(0, 1, 1, 1, 1);

  /** For the generated class. */
  protected LinearSpiker() {}

  @Override
  protected Shape buildFor(Shape signal) {
    LinearSpikerConfig config = config();
    units =
        new LinearUnits(
            signal.size(), config.step().dt(), config.tau(), config.cd(), config.maxFreq());
    potential = units.potential;
    refractory = units.refractory;
    return signal;
  }

  @Override
  public void reset() {
    units.reset();
  }

  @Override
  protected void encode(float[] signal, SpikeArray spikes) {
    units.step(signal, spikes);
  }
}
