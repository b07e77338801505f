package io.sparksnn.samples.cartpole.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Weights of three inputs, of which two are a block, to two units. */
class WeightsTest {
  private final Block block = new Block("source", 1, 3);
  private final Weights weights = new Weights(new float[] {1, 2, 3, 4, 5, 6}, 3);

  @Test
  void theTotalsAreThoseOfTheBlock() {
    assertThat(weights.units()).isEqualTo(2);
    assertThat(weights.total(block)).isEqualTo(2 + 3 + 5 + 6);
    assertThat(weights.total(1, block)).isEqualTo(5 + 6);
  }

  @Test
  void theBlockIsScaledAndNothingElse() {
    weights.scale(block, 2);

    assertThat(weights.toArray()).containsExactly(1, 4, 6, 4, 10, 12);
  }

  @Test
  void theBlockOfOneUnitIsScaledAndNothingElse() {
    weights.scale(0, block, 0.5);

    assertThat(weights.toArray()).containsExactly(1, 1, 1.5f, 4, 5, 6);
  }

  @Test
  void eachInputOfTheBlockIsScaledByItsOwn() {
    weights.scaleInputs(block, new float[] {2, 0.5f});

    assertThat(weights.toArray()).containsExactly(1, 4, 1.5f, 4, 10, 3);
  }

  @Test
  void aFactorIsWantedForEachInputOfTheBlock() {
    assertThatThrownBy(() -> weights.scaleInputs(block, new float[3]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("3 factors for the 2 inputs from source");
  }

  @Test
  void whatIsAboveTheLimitIsCut() {
    weights.clip(4.5f);

    assertThat(weights.toArray()).containsExactly(1, 2, 3, 4, 4.5f, 4.5f);
  }

  @Test
  void anInputsWeightsMoveToAnother() {
    assertThat(weights.permuted(input -> (input + 1) % 3).toArray())
        .containsExactly(3, 1, 2, 6, 4, 5);
  }

  @Test
  void weightsOfAPartOfAUnitAreRefused() {
    assertThatThrownBy(() -> new Weights(new float[5], 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("5 weights are not those of 3 inputs to a whole number of units");
  }
}
