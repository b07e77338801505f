package io.sparksnn.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeedSequenceTest {
  /** The reference's LeakySomaConfig.with_new_seeds(42).seed. */
  @Test
  void theFirstSeedIsThatOfTheReference() {
    assertThat(new SeedSequence(42).next()).isEqualTo(64467757L);
  }
}
