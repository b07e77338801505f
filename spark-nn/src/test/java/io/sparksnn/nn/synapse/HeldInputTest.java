package io.sparksnn.nn.synapse;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.CurrentArray;
import io.sparksnn.runtime.payload.KernelArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Synapses whose inputs spike as in the step before, of which there are many. */
class HeldInputTest {
  private static final int N = 40;
  private static final Shape SHAPE = Shape.of(N);

  private final LinearSynapsesModule synapses =
      new LinearSynapsesModule(
          new LinearSynapsesConfigBuilder().units(SHAPE).kernel(Init.of(1)).build());
  private final SpikeArray spikes = SpikeArray.of(SHAPE, 1, 5, 9);

  @Test
  void givesTheSameCurrents() {
    assertThat(step()).containsOnly(3);
    assertThat(step()).containsOnly(3);
  }

  @Test
  void isNotMistakenForAnotherOfAsManySpikes() {
    float[] weights = new float[N * N];
    for (int synapse = 0; synapse < weights.length; synapse++) {
      weights[synapse] = synapse % N;
    }
    step();
    synapses.kernel(KernelArray.of(SHAPE, SHAPE, weights));

    assertThat(step()).containsOnly(1 + 5 + 9);
    spikes.indices()[2] = 10;
    assertThat(step()).containsOnly(1 + 5 + 10);
  }

  @Test
  void meetsAKernelThatWasSetMeanwhile() {
    float[] weights = new float[N * N];
    Arrays.fill(weights, 2);
    step();
    synapses.kernel(KernelArray.of(SHAPE, SHAPE, weights));

    assertThat(step()).containsOnly(6);
  }

  @Test
  void meetsAKernelThatWasChangedInPlaceMeanwhile() {
    step();
    KernelArray lent = (KernelArray) synapses.lend(0);
    lent.kernel().row(5).data[0] = 4;

    assertThat(step()[0]).isEqualTo(6);
    lent.kernel().row(5).data[0] = 7;
    assertThat(step()[0]).isEqualTo(9);
  }

  @Test
  void mayInhibitMeanwhile() {
    step();
    BooleanMask mask = BooleanMask.none(SHAPE);
    mask.values()[5] = true;
    spikes.setInhibitionMask(mask);

    assertThat(step()).containsOnly(1);
  }

  @Test
  void leavesNoTraceOfWhatAReaderDidToTheCurrents() {
    CurrentArray borrowed = synapses.step(spikes).currents();
    borrowed.values().data[0] = 100;

    assertThat(step()).containsOnly(3);
  }

  private float[] step() {
    return synapses.call(spikes).currents().toArray();
  }
}
