package io.sparksnn.nn.delay;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.runtime.kernel.SynapseGroups;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.payload.SpikeRuns;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Objects;

/**
 * A delay for each synapse: {@code out_ji(t) = in_i(t − d_ji)}, in steps.
 *
 * <p>The synapses of an input are grouped by their delays: a spike costs as much as it has
 * different delays, and whoever takes the spikes as {@linkplain SpikeArray#runs() runs} works on
 * the groups.
 *
 * <p>Shapes: in_spikes of shape inputs, out_spikes per synapse, of shape units + inputs; kernel: a
 * table of units × inputs of numbers of steps. The inputs that are inhibitory are those of the
 * spikes that come in, for all of their synapses.
 */
@RegisterModule(menu = "Components/Delays")
public abstract class N2NDelays extends Delays<N2NDelaysConfig> {
  private DelaysOutput output = new DelaysOutput(SpikeArray.silent(Shape.of()));
  private SpikeRuns arriving = new SpikeRuns(Shape.of(), Shape.of());

  /** The synapses of each input by their delays. */
  private SynapseGroups groups = SynapseGroups.of(Shape.of(), Shape.of(), new int[1], 1);

  /** For the generated class. */
  protected N2NDelays() {}

  @Override
  protected NDelaysConfig common() {
    return config().common();
  }

  @Override
  protected Shape table(Shape inputs) {
    return Shape.of(config().units().size(), inputs.size());
  }

  @Override
  protected void build(InputSpecs inputs) {
    super.build(inputs);
    Shape from = inputs.get("in_spikes").shape();
    output = new DelaysOutput(SpikeArray.perSynapse(config().units(), from, null));
    arriving = Objects.requireNonNull(output.outSpikes().runs());
    arriving.setGroups(groups);
  }

  @Override
  protected void sort(int[] steps) {
    int inputs = steps.length / config().units().size();
    groups = SynapseGroups.of(config().units(), Shape.of(inputs), steps, longest() + 1);
    arriving.setGroups(groups);
  }

  /**
   * One step.
   *
   * @param inSpikes the spikes that are sent
   * @return the spikes that arrive, per synapse
   */
  @Call
  public DelaysOutput step(SpikeArray inSpikes) {
    push(inSpikes, output.outSpikes());
    for (int delay = 0; delay <= longest(); delay++) {
      for (int word = 0; word < history.words(); word++) {
        for (long sent = history.word(delay, word); sent != 0; sent &= sent - 1) {
          arrive((word << 6) + Long.numberOfTrailingZeros(sent), delay);
        }
      }
    }
    return output;
  }

  private void arrive(int input, int delay) {
    int group = groups.find(input, delay);
    if (group >= 0) {
      arriving.add(group);
    }
  }
}
