package io.sparksnn.runtime.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.sparksnn.runtime.kernel.Kernel;
import io.sparksnn.runtime.tensor.Shape;
import org.junit.jupiter.api.Test;

class KernelArrayTest {
  private static final Shape UNITS = Shape.of(2);
  private static final Shape INPUTS = Shape.of(3);

  private final KernelArray array = KernelArray.of(UNITS, INPUTS, 1, 2, 3, 4, 5, 6);

  @Test
  void itsShapeIsThatOfTheUnitsFollowedByThatOfTheInputs() {
    assertThat(array.shape()).isEqualTo(Shape.of(2, 3));
    assertThat(array.toArray()).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(array.get(4)).isEqualTo(5);
  }

  @Test
  void aWrappedKernelIsLent() {
    Kernel kernel = Kernel.zeros(UNITS, INPUTS);
    KernelArray lent = KernelArray.wrap(kernel);
    kernel.row(2).data[1] = 7;

    assertThat(lent.kernel()).isSameAs(kernel);
    assertThat(lent.get(5)).isEqualTo(7);
  }

  @Test
  void aCopySharesNothing() {
    KernelArray copy = array.copy();
    array.kernel().row(0).data[0] = 9;

    assertThat(copy.toArray()).containsExactly(1, 2, 3, 4, 5, 6);
  }

  @Test
  void theSameShapeWithOtherAxesForTheUnitsLooksDifferent() {
    Kernel wide = Kernel.zeros(Shape.of(2), Shape.of(2, 2));
    Kernel deep = Kernel.zeros(Shape.of(2, 2), Shape.of(2));

    assertThat(KernelArray.wrap(wide).spec().looksLike(KernelArray.wrap(deep).spec())).isFalse();
  }

  @Test
  void zerosOfItsSpecHaveItsUnitsAndInputs() {
    Kernel deep = Kernel.zeros(Shape.of(2, 2), Shape.of(3));
    Kernel zeros = ((KernelArray) KernelArray.wrap(deep).spec().zeros()).kernel();

    assertThat(zeros.units()).isEqualTo(Shape.of(2, 2));
    assertThat(zeros.inputs()).isEqualTo(Shape.of(3));
  }

  @Test
  void aKernelTakesOverAnotherOfTheSameShapesOnly() {
    Kernel kernel = Kernel.zeros(UNITS, INPUTS);
    int before = kernel.revision();
    kernel.setTo(array.kernel());

    assertThat(kernel.toMatrix().data).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(kernel.revision()).isNotEqualTo(before);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> kernel.setTo(Kernel.zeros(INPUTS, UNITS)))
        .withMessage("Kernel from (3,) to (2,) cannot take over a Kernel from (2,) to (3,)");
  }
}
