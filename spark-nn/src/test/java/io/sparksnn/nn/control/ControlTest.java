package io.sparksnn.nn.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparksnn.runtime.module.PortException;
import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import org.junit.jupiter.api.Test;

class ControlTest {
  private static final Shape GRID = Shape.of(2, 3);

  @Test
  void concatGivesOneAxis() {
    FloatArray joined = new ConcatModule().step(FloatArray.of(GRID, 1, 2, 3, 4, 5, 6)).output();
    assertThat(joined.shape()).isEqualTo(Shape.of(6));
    assertThat(joined.toArray()).containsExactly(1, 2, 3, 4, 5, 6);
  }

  @Test
  void concatReshapeGivesTheShape() {
    ConcatReshapeModule reshape = new ConcatReshapeModule(c -> c.reshape(3, 2));
    assertThat(reshape.step(FloatArray.zeros(GRID)).output().shape()).isEqualTo(Shape.of(3, 2));
  }

  @Test
  void aShapeOfAnotherSizeIsRefused() {
    ConcatReshapeModule reshape = new ConcatReshapeModule(c -> c.reshape(5, 5));
    assertThatThrownBy(() -> reshape.step(FloatArray.zeros(GRID)))
        .isInstanceOf(PortException.class)
        .hasMessageContaining(
            "input 'inputs': expected 25 elements for shape (5, 5), got 6 elements");
  }

  @Test
  void spikesKeepTheirPlaceAndTheirSign() {
    SpikeArray joined = new SpikeConcatModule().step(spikes()).output();
    assertThat(joined.shape()).isEqualTo(Shape.of(6));
    assertThat(joined.toBooleans()).containsExactly(false, true, false, false, false, true);
    assertThat(joined.isInhibitory(1)).isFalse();
    assertThat(joined.isInhibitory(5)).isTrue();
  }

  @Test
  void reshapedSpikesKeepTheirPlaceAndTheirSign() {
    SpikeArray reshaped =
        new SpikeConcatReshapeModule(c -> c.reshape(6, 1)).step(spikes()).output();
    assertThat(reshaped.shape()).isEqualTo(Shape.of(6, 1));
    assertThat(reshaped.toBooleans()).containsExactly(false, true, false, false, false, true);
    assertThat(reshaped.isInhibitory(5)).isTrue();
  }

  @Test
  void aSampleOfSpikesKeepsTheirSign() {
    SpikeSamplerModule sampler = new SpikeSamplerModule(c -> c.seed(1).sampleSize(50));
    SpikeArray sample = sampler.step(spikes()).output();
    int[] indices = (int[]) sampler.state("indices").get();
    assertThat(indices).contains(1, 5);
    for (int k = 0; k < indices.length; k++) {
      assertThat(sample.get(k)).isEqualTo(indices[k] == 1 || indices[k] == 5);
      assertThat(sample.isInhibitory(k)).isEqualTo(indices[k] >= 3);
    }
  }

  @Test
  void aSampleIsTheSameAtEveryStep() {
    SamplerModule sampler = new SamplerModule(c -> c.sampleSize(50));
    FloatArray numbers = FloatArray.of(GRID, 1, 2, 3, 4, 5, 6);
    float[] first = sampler.call(numbers).output().toArray();
    assertThat(sampler.call(numbers).output().toArray()).isEqualTo(first);
  }

  /** The second and the last unit spike; the second row is inhibitory. */
  private static SpikeArray spikes() {
    SpikeArray spikes =
        SpikeArray.silent(GRID, BooleanMask.of(GRID, false, false, false, true, true, true), false);
    spikes.add(1);
    spikes.add(5);
    return spikes;
  }
}
