package io.sparksnn.nn.soma;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeakySomaConfigTest {
  @Test
  void aNewSeedIsThatOfTheReference() {
    LeakySomaConfig config = new LeakySomaConfigBuilder().build();

    assertThat(LeakySomaConfigSpec.SPEC.withNewSeeds(config, 42).step().seed()).isEqualTo(64467757);
  }
}
