package io.sparksnn.samples.digits.network;

import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;

/** The spiking part of the program: pixels become spikes, the spikes drive the hidden units. */
public final class SpikingNetwork {
  private final RateSpikerModule spiker = new RateSpikerModule();
  private final BalancedSynapsesModule synapses;
  private final LeakySomaModule soma = new LeakySomaModule();
  private final FloatArray signal;
  private final int units;

  /**
   * A network of one layer.
   *
   * @param image shape of the images
   * @param units hidden units
   * @param seed draws the weights
   */
  public SpikingNetwork(Shape image, int units, long seed) {
    this.units = units;
    signal = FloatArray.zeros(image);
    synapses = new BalancedSynapsesModule(c -> c.units(units).seed(seed));
    step();
    reset();
  }

  /** Number of hidden units. */
  public int units() {
    return units;
  }

  /** Chooses what is shown: ink per pixel, 0 to 1, row by row. */
  public void show(float[] pixels) {
    System.arraycopy(pixels, 0, signal.values().data, 0, pixels.length);
  }

  /** Back to rest, the weights as they are. */
  public void reset() {
    spiker.reset();
    synapses.reset();
    soma.reset();
  }

  /** Advances by one step of 1 ms. */
  public Spikes step() {
    SpikeArray inputs = spiker.step(signal).spikes();
    SpikeArray hidden = soma.step(synapses.step(inputs).currents()).spikes();
    return new Spikes(units(inputs), units(hidden));
  }

  /** Copies what is borrowed until the next step. */
  private static int[] units(SpikeArray spikes) {
    return Arrays.copyOf(spikes.indices(), spikes.count());
  }
}
