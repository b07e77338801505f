package io.sparksnn.runtime.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.runtime.tensor.Shape;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Kernels that are large and mostly zero, so that their sums pass over the zeros. */
class SparseKernelTest {
  private static final int N = 300;
  private static final Shape SHAPE = Shape.of(N);

  private final Random random = new Random(5);
  private final float[] weights = new float[N * N];
  private final Kernel kernel;

  SparseKernelTest() {
    for (int i = 0; i < weights.length; i++) {
      weights[i] = random.nextFloat() < 0.1 ? random.nextFloat() - 0.4f : 0;
    }
    kernel = Kernel.of(SHAPE, SHAPE, weights);
  }

  @Test
  void sumsAreTheSameToTheLastBitHoweverOftenTheyAreMade() {
    float[] first = sum();
    for (int times = 0; times < 3; times++) {
      assertThat(sum()).isEqualTo(first);
    }
    assertThat(first).isEqualTo(expected());
  }

  @Test
  void sumsFollowARowThatIsChangedInPlace() {
    sum();
    kernel.row(7).data[3] = 11;
    weights[3 * N + 7] = 11;

    assertThat(sum()).isEqualTo(expected());
  }

  @Test
  void sumsFollowARowThatWasTakenBefore() {
    float[] row = kernel.row(7).data;
    sum();
    sum();
    row[3] = 11;
    weights[3 * N + 7] = 11;

    assertThat(sum()).isEqualTo(expected());
  }

  @Test
  void sumsFollowWeightsThatAreSetAsAWhole() {
    sum();
    weights[3 * N + 7] = 11;
    kernel.setTo(Kernel.of(SHAPE, SHAPE, weights));

    assertThat(sum()).isEqualTo(expected());
  }

  /** All rows, two of three with a plus. */
  private float[] sum() {
    float[] sum = new float[N];
    for (int pre = 0; pre < N; pre++) {
      if (pre % 3 == 0) {
        kernel.subtractRow(pre, sum);
      } else {
        kernel.addRow(pre, sum);
      }
    }
    return sum;
  }

  private float[] expected() {
    float[] sum = new float[N];
    for (int pre = 0; pre < N; pre++) {
      for (int post = 0; post < N; post++) {
        float weight = weights[post * N + pre];
        sum[post] += pre % 3 == 0 ? -weight : weight;
      }
    }
    return sum;
  }
}
