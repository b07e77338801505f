package io.sparksnn.nn.synapse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ExponentialSynapsesTest {
  private static final Offset<Float> ROUNDED = within(1e-5f);
  private static final Shape TWO = Shape.of(2);
  private static final SpikeArray NOBODY = of(false, false);
  private static final SpikeArray BOTH = of(true, true);

  /** Input 0 excites, input 1 inhibits. */
  private static SpikeArray of(boolean first, boolean second) {
    SpikeArray spikes = SpikeArray.of(first, second);
    spikes.setInhibitionMask(BooleanMask.of(TWO, new boolean[] {false, true}));
    return spikes;
  }

  private static ExponentialSynapsesConfigBuilder config() {
    return new ExponentialSynapsesConfigBuilder()
        .units(TWO)
        .kernel(Init.of(Shape.of(2, 2), 1, 2, 3, 4))
        .inhibitoryScale(0.5);
  }

  @Test
  void excitationAndInhibitionDecayEachAtItsPace() {
    var synapses =
        new ExponentialSynapsesModule(config().excitatoryTau(5).inhibitoryTau(20).build());
    for (int step = 0; step < 30; step++) {
      float[] currents = synapses.call(step == 0 ? BOTH : NOBODY).currents().toArray();
      double excited = Math.exp(-step / 5.0);
      double inhibited = 0.5 * Math.exp(-step / 20.0);
      assertThat(currents[0]).isCloseTo((float) (1 * excited - 2 * inhibited), ROUNDED);
      assertThat(currents[1]).isCloseTo((float) (3 * excited - 4 * inhibited), ROUNDED);
    }
  }

  @Test
  void unitsMayHaveTimeConstantsOfTheirOwn() {
    var synapses = new ExponentialSynapsesModule(config().excitatoryTau(Init.of(2, 8)).build());
    synapses.call(BOTH);
    float[] currents = synapses.call(NOBODY).currents().toArray();

    double inhibited = 0.5 * Math.exp(-1 / 10.0);
    assertThat(currents[0]).isCloseTo((float) (Math.exp(-1 / 2.0) - 2 * inhibited), ROUNDED);
    assertThat(currents[1]).isCloseTo((float) (3 * Math.exp(-1 / 8.0) - 4 * inhibited), ROUNDED);
  }

  @Test
  void aResetClearsTheCurrentsAndLeavesTheKernel() {
    var synapses = new ExponentialSynapsesModule(config().build());
    float[] first = synapses.call(BOTH).currents().toArray();
    synapses.reset();

    assertThat(synapses.call(NOBODY).currents().toArray()).containsOnly(0);
    assertThat(synapses.call(BOTH).currents().toArray()).isEqualTo(first);
  }
}
