package io.sparksnn.nn.interfaces;

import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.annotations.Variable;
import io.sparksnn.runtime.payload.SpikeArray;

/**
 * Shows each number of a signal as a place among K units, which spike regularly: a population code.
 * Unit k of a number is active by
 *
 * <pre>x = (signal − mins)/(maxs − mins)
 * a_k = exp(−d²/(2·sigma)),  d = tanh(π·k/(K − 1) − π·x) on a line, sin(π·k/(K − 1) + π·x) on a ring
 * </pre>
 *
 * <p>and that activity is what a {@link LinearSpiker} makes spikes of. Port {@code signal} of any
 * shape; the spikes have one more axis, of K units. That sigma stands where a variance would is as
 * in the reference.
 *
 * <p>Source: A. Pouget, P. Dayan, R. Zemel, <cite>Information processing with population
 * codes</cite>, Nature Reviews Neuroscience 1 (2000), 125–132.
 */
@RegisterModule(menu = "Interfaces/Input")
public abstract class TopologicalLinearSpiker
    extends TopologicalSpiker<TopologicalLinearSpikerConfig> {
  /** What the units have gathered. */
  @Variable(shape = "units", doc = "What the units have gathered.")
  protected float[] potential = {};

  /** Time since the last spike, one for each unit. */
  @Variable(shape = "units", units = "ms", doc = "Time since the last spike.")
  protected float[] refractory = {};

  private LinearUnits linear = new LinearUnits(0, 1, 1, 1, 1);

  /** For the generated class. */
  protected TopologicalLinearSpiker() {}

  @Override
  protected TopologyConfig topologyPart() {
    return config().topology();
  }

  @Override
  protected void buildUnits(int units) {
    TopologicalLinearSpikerConfig config = config();
    linear =
        new LinearUnits(
            units, topologyPart().step().dt(), config.tau(), config.cd(), config.maxFreq());
    potential = linear.potential;
    refractory = linear.refractory;
  }

  @Override
  public void reset() {
    linear.reset();
  }

  @Override
  protected void encode(float[] signal, SpikeArray spikes) {
    linear.step(activity(signal), spikes);
  }
}
