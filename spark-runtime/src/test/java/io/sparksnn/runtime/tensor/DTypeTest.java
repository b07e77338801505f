package io.sparksnn.runtime.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DTypeTest {
  @ParameterizedTest
  @CsvSource({
    "FLOAT32, 0.1, 0.1",
    "FLOAT16, 0.1, 0.099975586",
    "INT32, 2.9, 2",
    "INT32, -2.9, -2",
    "INT32, 1e30, 2147483648",
    "UINT8, 256, 255",
    "UINT8, -1, 0",
    "INT8, -200, -128",
    "INT16, 40000, 32767",
    "UINT16, 70000, 65535",
    "UINT32, 4e9, 4e9",
    "UINT32, -1, 0",
    "INT16, NaN, 0",
    "BOOL, -3, 1",
    "BOOL, 0, 0"
  })
  void aCastIsThatOfTheReference(DType dtype, float value, float cast) {
    assertThat(dtype.cast(value)).isEqualTo(cast);
  }

  @ParameterizedTest
  @CsvSource({"FLOAT16, false", "FLOAT32, false", "BOOL, false", "INT8, true", "UINT32, true"})
  void integersAreThoseWithoutFractions(DType dtype, boolean integer) {
    assertThat(dtype.isInteger()).isEqualTo(integer);
  }
}
