package io.sparksnn.nn.delay;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;

/**
 * A delay for each unit: {@code out_i(t) = in_i(t − d_i)}, in steps.
 *
 * <p>Shapes: in_spikes and out_spikes of shape inputs; kernel: one number of steps for each unit.
 * The units that are inhibitory are those of the spikes that come in.
 */
@RegisterModule(menu = "Components/Delays")
public abstract class NDelays extends Delays<NDelaysConfig> {
  private DelaysOutput output = new DelaysOutput(SpikeArray.silent(Shape.of()));

  /** For each delay, a bit for each unit that has it. */
  private long[][] unitsOf = {};

  /** For the generated class. */
  protected NDelays() {}

  @Override
  protected NDelaysConfig common() {
    return config();
  }

  @Override
  protected Shape table(Shape inputs) {
    return Shape.of(inputs.size());
  }

  @Override
  protected void build(InputSpecs inputs) {
    super.build(inputs);
    output = new DelaysOutput(SpikeArray.silent(inputs.get("in_spikes").shape()));
  }

  @Override
  protected void sort(int[] steps) {
    unitsOf = new long[longest() + 1][history.words()];
    for (int unit = 0; unit < steps.length; unit++) {
      unitsOf[steps[unit]][unit >> 6] |= 1L << unit;
    }
  }

  /**
   * One step.
   *
   * @param inSpikes the spikes that are sent
   * @return the spikes that arrive
   */
  @Call
  public DelaysOutput step(SpikeArray inSpikes) {
    SpikeArray out = output.outSpikes();
    push(inSpikes, out);
    for (int word = 0; word < history.words(); word++) {
      long arriving = 0;
      for (int delay = 0; delay < unitsOf.length; delay++) {
        arriving |= history.word(delay, word) & unitsOf[delay][word];
      }
      for (; arriving != 0; arriving &= arriving - 1) {
        out.add((word << 6) + Long.numberOfTrailingZeros(arriving));
      }
    }
    return output;
  }
}
