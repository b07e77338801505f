package io.sparksnn.samples.digits.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import org.junit.jupiter.api.Test;

class BalancedSynapsesTest {
  private static final Shape IMAGE = Shape.of(8, 8);

  @Test
  void everyUnitHearsAsManyInputsOfEachSign() {
    FloatArray kernel = kernel(1);

    assertThat(kernel.shape()).isEqualTo(Shape.of(50, 8, 8));
    for (int unit = 0; unit < 50; unit++) {
      int exciting = 0;
      int inhibiting = 0;
      for (int input = 0; input < 64; input++) {
        float weight = kernel.get(unit * 64 + input);
        exciting += weight == 1600 ? 1 : 0;
        inhibiting += weight == -1600 ? 1 : 0;
      }
      assertThat(exciting).isEqualTo(6);
      assertThat(inhibiting).isEqualTo(6);
    }
  }

  @Test
  void theSeedDecides() {
    assertThat(kernel(1).toArray())
        .isEqualTo(kernel(1).toArray())
        .isNotEqualTo(kernel(2).toArray());
  }

  @Test
  void aSpikeAddsItsWeightsAndTheCurrentDecays() {
    BalancedSynapsesModule synapses = new BalancedSynapsesModule(c -> c.units(50).seed(1));
    float[] first = synapses.call(SpikeArray.of(IMAGE, 7)).currents().toArray();
    float[] second = synapses.call(SpikeArray.silent(IMAGE)).currents().toArray();

    for (int unit = 0; unit < 50; unit++) {
      assertThat(first[unit]).isEqualTo(synapses.kernel().get(unit * 64 + 7));
      assertThat(second[unit]).isEqualTo(first[unit] * (float) Math.exp(-1 / 5f));
    }
  }

  @Test
  void moreInputsThanThereAreIsAnError() {
    BalancedSynapsesModule synapses = new BalancedSynapsesModule(c -> c.units(2).fanIn(3));

    assertThatThrownBy(() -> synapses.step(SpikeArray.silent(Shape.of(4))))
        .hasMessage("fan_in = 3 takes 6 inputs, and there are 4");
  }

  private static FloatArray kernel(long seed) {
    BalancedSynapsesModule synapses = new BalancedSynapsesModule(c -> c.units(50).seed(seed));
    synapses.step(SpikeArray.silent(IMAGE));
    return synapses.kernel();
  }
}
