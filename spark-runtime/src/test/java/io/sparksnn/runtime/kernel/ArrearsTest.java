package io.sparksnn.runtime.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.runtime.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever looks at weights sees the changes that were held back. */
class ArrearsTest {
  private static final Shape UNITS = Shape.of(2);
  private static final Shape INPUTS = Shape.of(3);

  private final Kernel kernel = Kernel.of(UNITS, INPUTS, new float[] {1, 2, 3, 4, 5, 6});
  private final List<Integer> settled = new ArrayList<>();

  ArrearsTest() {
    kernel.holdBack(this::settle);
  }

  private void settle(int pre) {
    if (!settled.contains(pre)) {
      settled.add(pre);
      kernel.settledRow(pre).data[0] += 10;
    }
  }

  /** A way to look at the weight 2 from input 1 to unit 0. */
  interface Look {
    float at(Kernel kernel);
  }

  static List<Look> looks() {
    int[] unit = {0};
    return List.of(
        kernel -> kernel.get(1, 0),
        kernel -> kernel.row(1).data[0],
        kernel -> kernel.borrowRow(1).data[0],
        kernel -> kernel.toMatrix().get(0, 1),
        kernel -> kernel.copy().get(1, 0),
        kernel -> {
          float[] sum = new float[2];
          kernel.addRow(1, sum);
          return sum[0];
        },
        kernel -> {
          float[] sum = new float[2];
          kernel.subtractRow(1, sum);
          return -sum[0];
        },
        kernel -> {
          float[] sum = new float[2];
          kernel.addRun(1, unit, 0, 1, sum);
          return sum[0];
        },
        kernel -> {
          float[] sum = new float[2];
          kernel.subtractRun(1, unit, 0, 1, sum);
          return -sum[0];
        });
  }

  @ParameterizedTest
  @MethodSource("looks")
  void everyWayToLookSettlesFirst(Look look) {
    assertThat(look.at(kernel)).isEqualTo(12);
  }

  @Test
  void weightsThatAreSetAsAWholeAreNotChangedByWhatWasOwed() {
    kernel.setTo(Kernel.of(UNITS, INPUTS, new float[6]));

    assertThat(kernel.get(1, 0)).isZero();
  }

  @Test
  void anotherHoldsBackOnlyAfterTheFirstHasSettled() {
    kernel.holdBack(pre -> {});

    assertThat(settled).containsExactly(0, 1, 2);
  }
}
