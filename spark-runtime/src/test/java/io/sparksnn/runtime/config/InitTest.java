package io.sparksnn.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.sparksnn.runtime.random.RngKey;
import io.sparksnn.runtime.tensor.Shape;
import org.junit.jupiter.api.Test;

class InitTest {
  private static final RngKey KEY = RngKey.ofSeed(1);

  @Test
  void aNumberFillsAnyShape() {
    assertThat(Init.of(0.1).values(Shape.of(2, 2), KEY)).containsExactly(0.1f, 0.1f, 0.1f, 0.1f);
  }

  @Test
  void anArrayOfOneElementFillsAnyShape() {
    assertThat(Init.of(3f).values(Shape.of(2), KEY)).containsExactly(3, 3);
    assertThat(Init.of(Shape.of(1), 3).values(Shape.of(2), KEY)).containsExactly(3, 3);
  }

  @Test
  void anArrayFitsItsShapeOnly() {
    Init init = Init.of(Shape.of(2, 2), 1, 2, 3, 4);

    assertThat(init.values(Shape.of(2, 2), KEY)).containsExactly(1, 2, 3, 4);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> init.values(Shape.of(4), KEY))
        .withMessage("array of shape (4,) expected, got (2, 2)");
  }

  @Test
  void anArrayIsCopiedInAndOut() {
    float[] given = {1, 2};
    Init init = Init.of(given);
    given[0] = 9;
    init.values(Shape.of(2), KEY)[1] = 9;

    assertThat(init.values(Shape.of(2), KEY)).containsExactly(1, 2);
  }

  @Test
  void arraysAreComparedByContent() {
    assertThat(Init.of(1, 2)).isEqualTo(Init.of(1, 2)).hasSameHashCodeAs(Init.of(1, 2));
    assertThat(Init.of(1, 2)).isNotEqualTo(Init.of(Shape.of(2, 1), 1, 2));
  }

  @Test
  void anInitializerDrawsFromTheKey() {
    Initializer uniform = (shape, key) -> key.uniform(shape.size());

    assertThat(uniform.values(Shape.of(3), KEY)).isEqualTo(KEY.uniform(3));
  }

  @Test
  void tooManyValuesForAShapeIsAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Init.of(Shape.of(2), 1, 2, 3))
        .withMessage("Init of shape (2,) takes 2 values, not 3");
  }

  @Test
  void aLongArrayIsCutWhenPrinted() {
    assertThat(Init.of(1, 2)).hasToString("[1.0, 2.0]");
    assertThat(Init.of(new float[100]))
        .hasToString("[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, …] of shape (100,)");
  }
}
