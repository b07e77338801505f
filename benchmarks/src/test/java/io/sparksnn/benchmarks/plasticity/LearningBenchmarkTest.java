package io.sparksnn.benchmarks.plasticity;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is compared computes the same. */
class LearningBenchmarkTest {
  @ParameterizedTest
  @ValueSource(doubles = {0.02, 0.2})
  void modulesLearnAsDenseLoopsDo(double activity) {
    LearningBenchmark benchmark = new LearningBenchmark();
    benchmark.units = 300;
    benchmark.activity = activity;
    assertThatCode(benchmark::prepare).doesNotThrowAnyException();
  }
}
