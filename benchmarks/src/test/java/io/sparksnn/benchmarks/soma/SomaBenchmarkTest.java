package io.sparksnn.benchmarks.soma;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

/** What is compared computes the same. */
class SomaBenchmarkTest {
  @Test
  void thePlainLoopAndTheModuleSpikeAlike() {
    assertThatCode(new SomaBenchmark()::prepare).doesNotThrowAnyException();
  }
}
