package io.sparksnn.tests.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.runtime.config.ConfigDiff;
import io.sparksnn.runtime.config.ConfigDiff.Difference;
import io.sparksnn.tests.modules.RampInitializer;
import org.junit.jupiter.api.Test;

class DiffTest {
  private static final TissueConfigSpec SPEC = TissueConfigSpec.SPEC;

  private final TissueConfig left =
      new TissueConfigBuilder().seed(1).first(f -> f.kernel(new RampInitializer(2))).build();

  @Test
  void equalConfigurationsDoNotDiffer() {
    assertThat(SPEC.diff(left, left.toBuilder().build()).isEmpty()).isTrue();
  }

  @Test
  void differencesAreNamedByTheirPathWithBothValues() {
    TissueConfig right =
        left.toBuilder()
            .lanes(3)
            .second(s -> s.cell(c -> c.rest(-1)))
            .first(f -> f.kernel(new RampInitializer(5)))
            .build();

    assertThat(SPEC.diff(left, right))
        .containsExactly(
            new Difference("lanes", 8, 3),
            new Difference("first.kernel.last", 2f, 5f),
            new Difference("second.cell.rest", -60f, -1f));
  }

  @Test
  void whatDiffersMergedIntoTheSecondGivesTheFirst() {
    TissueConfig right =
        left.toBuilder().label("other").tau(1, 2).second(s -> s.kernel(9)).build().withNewSeeds();
    ConfigDiff diff = SPEC.diff(left, right);

    assertThat(SPEC.merge(right, diff.changes())).isEqualTo(left);
  }
}
