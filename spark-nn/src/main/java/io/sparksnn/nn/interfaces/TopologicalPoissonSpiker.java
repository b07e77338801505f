package io.sparksnn.nn.interfaces;

import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.runtime.payload.SpikeArray;

/**
 * Shows each number of a signal as a place among K units, which spike at random: a population code.
 * Unit k of a number is active by
 *
 * <pre>x = (signal − mins)/(maxs − mins)
 * a_k = exp(−d²/(2·sigma)),  d = tanh(π·k/(K − 1) − π·x) on a line, sin(π·k/(K − 1) + π·x) on a ring
 * </pre>
 *
 * <p>and spikes in a step with probability dt·maxFreq/1000·a. Port {@code signal} of any shape; the
 * spikes have one more axis, of K units. Each step uses one random key. That sigma stands where a
 * variance would is as in the reference.
 *
 * <p>Source: A. Pouget, P. Dayan, R. Zemel, <cite>Information processing with population
 * codes</cite>, Nature Reviews Neuroscience 1 (2000), 125–132.
 */
@RegisterModule(menu = "Interfaces/Input")
public abstract class TopologicalPoissonSpiker
    extends TopologicalSpiker<TopologicalPoissonSpikerConfig> {
  private Dice dice = new Dice(0, 1, 1);

  /** For the generated class. */
  protected TopologicalPoissonSpiker() {}

  @Override
  protected TopologyConfig topologyPart() {
    return config().topology();
  }

  @Override
  protected void buildUnits(int units) {
    dice = new Dice(units, topologyPart().step().dt(), config().maxFreq());
  }

  @Override
  protected void encode(float[] signal, SpikeArray spikes) {
    fillUniform(dice.uniforms());
    dice.roll(activity(signal), spikes);
  }
}
