package io.sparksnn.benchmarks.controller;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is measured does what it should. */
class ControllerBenchmarksTest {
  @Test
  void chainsAddUp() {
    OwnCostBenchmark benchmark = new OwnCostBenchmark();
    benchmark.nodes = 4;
    assertThatCode(benchmark::prepare).doesNotThrowAnyException();
  }

  @Test
  void theLeakyPopulationSpikes() {
    LifBenchmark benchmark = new LifBenchmark();
    benchmark.units = 100;
    assertThatCode(benchmark::prepare).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void theBrainsSpike(int model) {
    AdExBenchmark benchmark = new AdExBenchmark();
    benchmark.model = model;
    benchmark.steps = 10;
    benchmark.threads = 1;
    benchmark.units = 256;
    assertThatCode(benchmark::prepare).doesNotThrowAnyException();
  }
}
