package io.sparksnn.benchmarks.step;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is compared computes the same. */
class StepBenchmarkTest {
  @ParameterizedTest
  @ValueSource(ints = {8, 100, 1000})
  void allVariantsSpikeAlike(int units) {
    StepBenchmark benchmark = new StepBenchmark();
    benchmark.units = units;
    assertThatCode(benchmark::prepare).doesNotThrowAnyException();
    assertThatCode(benchmark::requireAgreementOnUnusualInputs).doesNotThrowAnyException();
  }
}
