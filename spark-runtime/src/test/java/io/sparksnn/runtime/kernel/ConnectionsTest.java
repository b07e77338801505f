package io.sparksnn.runtime.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparksnn.runtime.payload.KernelArray;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Random;
import org.ejml.data.FMatrixRMaj;
import org.junit.jupiter.api.Test;

/** Kernels that hold their synapses alone, beside dense ones of the same weights. */
class ConnectionsTest {
  private static final int UNITS = 40;
  private static final int INPUTS = 30;
  private static final Shape POST = Shape.of(UNITS);
  private static final Shape PRE = Shape.of(5, 6);

  private final Random random = new Random(3);
  private final Kernel sparse = Kernel.of(POST, PRE, drawn());
  private final Kernel dense = Kernel.of(POST, PRE, sparse.toMatrix());
  private final float[] sum = new float[UNITS];
  private final float[] expected = new float[UNITS];

  private Connections drawn() {
    Connections.Builder builder = new Connections.Builder(UNITS, INPUTS, 3);
    for (int pre = 0; pre < INPUTS; pre++) {
      for (int post = 0; post < UNITS; post++) {
        if (pre != 7 && random.nextFloat() < 0.2) {
          builder.add(pre, post, random.nextFloat() - 0.4f);
        }
      }
    }
    return builder.build();
  }

  @Test
  void weightsAreThoseGivenAndZeroWhereThereIsNoSynapse() {
    for (int pre = 0; pre < INPUTS; pre++) {
      for (int post = 0; post < UNITS; post++) {
        assertThat(sparse.get(pre, post)).isEqualTo(dense.get(pre, post));
      }
    }
    assertThat(sparse.isSparse()).isTrue();
    assertThat(dense.isSparse()).isFalse();
  }

  @Test
  void rowsAreSummedAsThoseOfADenseKernel() {
    for (int pre = 0; pre < INPUTS; pre++) {
      sparse.addRow(pre, sum);
      dense.addRow(pre, expected);
      sparse.subtractRow(pre / 2, sum);
      dense.subtractRow(pre / 2, expected);
    }
    assertThat(sum).isEqualTo(expected);
  }

  @Test
  void partsOfRowsAreSummedAsThoseOfADenseKernel() {
    int[] posts = {3, 17, 0, 39, 21};
    int[] labels = new int[UNITS * INPUTS];
    for (int synapse = 0; synapse < labels.length; synapse++) {
      labels[synapse] = random.nextInt(3);
    }
    SynapseGroups groups = SynapseGroups.of(POST, PRE, labels, 3);
    for (Kernel kernel : new Kernel[] {sparse, dense}) {
      float[] into = kernel.isSparse() ? sum : expected;
      kernel.addRun(4, posts, 0, 5, into);
      kernel.subtractRun(5, posts, 1, 3, into);
      kernel.addGroup(groups, 2, into);
      kernel.subtractGroup(groups, 8, into);
    }
    assertThat(sum).isEqualTo(expected);
  }

  @Test
  void heldAreTheWeightsOfSynapsesByInputAndUnit() {
    float[] weights = new float[sparse.size()];
    sparse.read(0, weights.length, weights, 0);
    assertThat(sparse.held()).isEqualTo(Shape.of(weights.length));

    int at = 0;
    for (int pre = 0; pre < INPUTS; pre++) {
      for (int post = 0; post < UNITS; post++) {
        if (dense.get(pre, post) != 0) {
          assertThat(weights[at++]).isEqualTo(dense.get(pre, post));
        }
      }
    }
    assertThat(at).isEqualTo(weights.length);
  }

  @Test
  void weightsThatAreWrittenAreNoticed() {
    int changes = sparse.changes();
    int revision = sparse.revision();
    sparse.write(2, 1, new float[] {9});

    float[] weights = new float[sparse.size()];
    sparse.read(0, weights.length, weights, 0);
    assertThat(weights[2]).isEqualTo(9);
    assertThat(sparse.changes()).isNotEqualTo(changes);
    assertThat(sparse.revision()).isNotEqualTo(revision);
  }

  @Test
  void aCopySharesNothing() {
    Kernel copy = sparse.copy();
    copy.write(0, 1, new float[] {9});

    assertThat(sparse.toMatrix().data).isEqualTo(dense.toMatrix().data);
    sparse.setTo(copy);
    assertThat(sparse.toMatrix().data).isEqualTo(copy.toMatrix().data);
  }

  @Test
  void denseAndSparseTakeOverEachOther() {
    FMatrixRMaj doubled = dense.toMatrix();
    for (int i = 0; i < doubled.data.length; i++) {
      doubled.data[i] *= 2;
    }
    sparse.setTo(Kernel.of(POST, PRE, doubled));
    assertThat(sparse.toMatrix().data).isEqualTo(doubled.data);

    dense.setTo(sparse);
    assertThat(dense.toMatrix().data).isEqualTo(doubled.data);
  }

  @Test
  void aWeightWhereThereIsNoSynapseIsRefusedAndNothingChanges() {
    FMatrixRMaj before = sparse.toMatrix();
    FMatrixRMaj matrix = sparse.toMatrix();
    matrix.set(11, 7, 0.5f);
    matrix.set(0, 0, 3);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> sparse.setTo(matrix))
        .withMessageContaining("is sparse and has no synapse from input")
        .withMessageContaining("which is to weigh");
    assertThat(sparse.toMatrix().data).isEqualTo(before.data);
  }

  @Test
  void thereAreNoRowsToChange() {
    assertThatThrownBy(() -> sparse.borrowRow(0))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("is sparse and has no rows to change");
    assertThatThrownBy(() -> sparse.row(0)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> sparse.settledRow(0))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> sparse.holdBack(pre -> {}))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void synapsesAreGivenInTheirOrder() {
    Connections.Builder builder = new Connections.Builder(4, 3, 8);
    builder.add(1, 2, 1);
    for (int[] wrong : new int[][] {{1, 2}, {1, 1}, {0, 3}, {3, 0}, {2, 4}, {2, -1}}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> builder.add(wrong[0], wrong[1], 1))
          .withMessageContaining("there are 3 inputs and 4 units, to be given in their order");
    }
    assertThat(builder.build().count()).isEqualTo(1);
  }

  @Test
  void negativeNumbersOfSynapsesAreRefused() {
    for (int[] wrong : new int[][] {{-1, 3, 0}, {4, -1, 0}, {4, 3, -1}}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Connections.Builder(wrong[0], wrong[1], wrong[2]))
          .withMessageContaining("none of the numbers may be negative");
    }
  }

  @Test
  void connectionsFitTheShapesOfTheirKernel() {
    Connections few = new Connections.Builder(4, 3, 0).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Kernel.of(POST, PRE, few))
        .withMessageContaining("takes synapses from 30 inputs to 40 units, not from 3 to 4");
  }

  @Test
  void moreWeightsThanAnArrayHoldsAreNoObstacle() {
    Shape many = Shape.of(100_000);
    Connections.Builder builder = new Connections.Builder(100_000, 100_000, 1);
    builder.add(99_999, 99_998, 2);
    KernelArray kernel = KernelArray.wrap(Kernel.of(many, many, builder.build()));

    assertThat(kernel.kernel().get(99_999, 99_998)).isEqualTo(2);
    assertThat(kernel).hasToString("KernelArray(100000, 100000) of 1 synapses");
    assertThat(((KernelArray) kernel.spec().zeros()).kernel().size()).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> kernel.kernel().toMatrix())
        .withMessage("Shape (100000, 100000) has more than 2147483647 elements");
  }

  @Test
  void synapsesOfOthersAreTakenOverWithoutAMatrix() {
    Shape many = Shape.of(100_000);
    Kernel taking = Kernel.of(many, many, synapses(5, 7, 2).build());
    Connections.Builder more = synapses(5, 7, 3);
    more.add(9, 8, 0);
    taking.setTo(Kernel.of(many, many, more.build()));
    assertThat(taking.get(5, 7)).isEqualTo(3);

    Kernel other = Kernel.of(many, many, synapses(5, 6, 4).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> taking.setTo(other))
        .withMessageContaining(
            "has no synapse from input 5 to unit 6, which is to weigh 4.0; give 0 where there is none");
    assertThat(taking.get(5, 7)).isEqualTo(3);

    taking.setTo(Kernel.of(many, many, new Connections.Builder(100_000, 100_000, 0).build()));
    assertThat(taking.get(5, 7)).isZero();
  }

  private static Connections.Builder synapses(int pre, int post, float weight) {
    Connections.Builder builder = new Connections.Builder(100_000, 100_000, 1);
    builder.add(pre, post, weight);
    return builder;
  }

  @Test
  void denseWeightsThatNoArrayHoldsAreRefusedBeforeMemoryIsTaken() {
    Shape many = Shape.of(100_000);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Kernel.zeros(many, many))
        .withMessage("Shape (100000, 100000) has more than 2147483647 elements");
  }
}
