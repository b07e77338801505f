package io.sparksnn.nn.plasticity;

import io.sparksnn.runtime.kernel.Arrears;
import io.sparksnn.runtime.kernel.SynapseGroups;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.payload.SpikeRuns;
import io.sparksnn.runtime.state.HasState;
import org.jspecify.annotations.Nullable;

/**
 * The trace that arriving spikes leave at synapses: one for each input where the spikes are those
 * of units, else one for each synapse.
 */
interface PresynapticTrace extends HasState {
  /** One step of time, on the spikes of inputs, or on runs of spikes of synapses. */
  default void step(SpikeArray spikes, @Nullable SpikeRuns runs) {
    decay();
    add(spikes, runs);
  }

  /** What time alone does in a step. */
  void decay();

  /** What spikes alone do. */
  void add(SpikeArray spikes, @Nullable SpikeRuns runs);

  void reset();

  /** Whether the synapses of an input have one number in common. */
  boolean isOfInputs();

  /** That number. */
  float ofInput(int input);

  /** What the numbers of an input's synapses are multiples of, where they differ. */
  float[] row(int input);

  /** What the numbers of {@link #row} are to be multiplied by for inputs of a class. */
  float[] factors(int synapseClass);

  /**
   * The numbers by groups of synapses, of which earlier ones are known as well; null where those of
   * a group differ.
   */
  @Nullable GroupTrace byGroups();

  /** The groups; null where each input is one. */
  @Nullable SynapseGroups groups();

  /** Who holds changes back that depend on the numbers, and makes them before those change. */
  void setArrears(Arrears by);
}
