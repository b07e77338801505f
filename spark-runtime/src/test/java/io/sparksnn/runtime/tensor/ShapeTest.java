package io.sparksnn.runtime.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ShapeTest {
  @Test
  void sizeIsTheProductOfTheExtents() {
    assertThat(Shape.of(2, 3, 4).size()).isEqualTo(24);
    assertThat(Shape.of().size()).isEqualTo(1);
  }

  @Test
  void equalExtentsAreEqualShapes() {
    assertThat(Shape.of(2, 3)).isEqualTo(Shape.of(2, 3)).hasSameHashCodeAs(Shape.of(2, 3));
    assertThat(Shape.of(2, 3)).isNotEqualTo(Shape.of(3, 2));
  }

  @Test
  void aShapePrintsAsInTheReference() {
    assertThat(Shape.of()).hasToString("()");
    assertThat(Shape.of(8)).hasToString("(8,)");
    assertThat(Shape.of(2, 3)).hasToString("(2, 3)");
  }

  @Test
  void axesAreJoined() {
    assertThat(Shape.of(2).concat(Shape.of(3, 4))).isEqualTo(Shape.of(2, 3, 4));
  }

  @Test
  void changingTheArrayDoesNotChangeTheShape() {
    int[] extents = {2, 3};
    Shape shape = Shape.of(extents);
    extents[0] = 9;
    shape.toArray()[1] = 9;

    assertThat(shape).isEqualTo(Shape.of(2, 3));
  }

  @Test
  void anExtentBelowOneIsAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shape.of(2, 0))
        .withMessage("Shape (2, 0): every extent must be at least 1, found 0");
  }

  @Test
  void moreElementsThanAnArrayHoldsIsAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shape.of(65_536, 65_536))
        .withMessageContaining("has more than 2147483647 elements");
  }
}
