package io.sparksnn.runtime.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.sparksnn.runtime.kernel.Kernel;
import io.sparksnn.runtime.tensor.DType;
import io.sparksnn.runtime.tensor.Shape;
import java.util.stream.Stream;
import org.ejml.data.FMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PayloadTest {
  private static final Shape SHAPE = Shape.of(2, 2);

  static Stream<Payload> payloads() {
    return Stream.of(
        SpikeArray.silent(SHAPE),
        CurrentArray.zeros(SHAPE),
        PotentialArray.zeros(SHAPE),
        FloatArray.zeros(SHAPE),
        IntegerArray.zeros(SHAPE),
        IntegerMask.zeros(SHAPE),
        BooleanMask.none(SHAPE),
        KernelArray.wrap(Kernel.zeros(Shape.of(2), Shape.of(2))));
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void everyPayloadIsMadeAnewFromItsSpec(Payload payload) {
    Payload zeros = payload.spec().zeros();

    assertThat(zeros).isExactlyInstanceOf(payload.getClass()).isNotSameAs(payload);
    assertThat(zeros.shape()).isEqualTo(SHAPE);
    assertThat(payload.type().payloadClass()).isEqualTo(payload.getClass());
  }

  @Test
  void typesHaveTheNamesOfTheReferenceAndKernelsOneOfTheirOwn() {
    assertThat(payloads().map(payload -> payload.type().name()))
        .containsExactly(
            "spike_array",
            "current_array",
            "potential_array",
            "float_array",
            "integer_array",
            "integer_mask",
            "boolean_mask",
            "kernel_array");
  }

  @Test
  void dtypesPrintAsInFiles() {
    assertThat(SpikeArray.TYPE.dtype()).isEqualTo(DType.FLOAT16).hasToString("float16");
  }

  @Test
  void aCopyOfValuesSharesNothing() {
    float[] given = {1, 2};
    CurrentArray current = CurrentArray.of(given);
    CurrentArray copy = current.copy();
    given[0] = 9;
    current.values().data[1] = 9;

    assertThat(copy.toArray()).containsExactly(1, 2);
  }

  @Test
  void aWrappedMatrixIsShared() {
    FMatrixRMaj row = new FMatrixRMaj(1, 4);
    PotentialArray potential = PotentialArray.wrap(SHAPE, row);
    row.data[3] = 7;

    assertThat(potential.get(3)).isEqualTo(7);
  }

  @Test
  void itPrintsItsKindItsShapeAndItsFirstValues() {
    assertThat(CurrentArray.of(1, 2)).hasToString("CurrentArray(2,) [1.0, 2.0]");
    assertThat(IntegerArray.zeros(Shape.of(9)))
        .hasToString("IntegerArray(9,) [0, 0, 0, 0, 0, 0, …]");
    assertThat(SpikeArray.of(Shape.of(9), 2, 7)).hasToString("SpikeArray(9,) [2, 7]");
  }

  @Test
  void aNumberOfValuesThatDoesNotFillTheShapeIsAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IntegerArray.of(SHAPE, 1, 2, 3))
        .withMessage("IntegerArray of shape (2, 2) takes 4 values, not 3");
  }
}
