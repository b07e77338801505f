package io.sparksnn.runtime.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.sparksnn.runtime.tensor.Shape;
import org.ejml.data.FMatrixRMaj;
import org.junit.jupiter.api.Test;

class KernelTest {
  private static final Shape UNITS = Shape.of(2);
  private static final Shape INPUTS = Shape.of(3);

  /** Element (j, i) is the weight from input i to unit j. */
  private static final FMatrixRMaj MATRIX = new FMatrixRMaj(new float[][] {{1, 2, 3}, {4, 5, 6}});

  @Test
  void aRowHoldsTheWeightsFromOneInput() {
    assertThat(Kernel.of(UNITS, INPUTS, MATRIX).row(1).data).containsExactly(2, 5);
  }

  @Test
  void aMatrixComesBackAsItWentIn() {
    assertThat(Kernel.of(UNITS, INPUTS, MATRIX).toMatrix().data).isEqualTo(MATRIX.data);
  }

  @Test
  void anArrayIsUnitsByInputs() {
    assertThat(Kernel.of(UNITS, INPUTS, new float[] {1, 2, 3, 4, 5, 6}).toMatrix().data)
        .isEqualTo(MATRIX.data);
  }

  @Test
  void aSpikeAddsItsRow() {
    float[] sum = {10, 20};
    Kernel.of(UNITS, INPUTS, MATRIX).addRow(2, sum);

    assertThat(sum).containsExactly(13, 26);
  }

  @Test
  void aMatrixOfOtherExtentsIsAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Kernel.zeros(/* units= */ INPUTS, /* inputs= */ UNITS).setTo(MATRIX))
        .withMessage("Kernel from (2,) to (3,) takes a matrix of 3 × 2, not 2 × 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Kernel.of(UNITS, INPUTS, new float[5]))
        .withMessage("Kernel from (3,) to (2,) takes 6 values, not 5");
  }
}
