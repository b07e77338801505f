package io.sparksnn.tests.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.tensor.Shape;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is required within and not given is that of the configuration around it. */
class InheritanceTest {
  /** Has what those within need. */
  @RegisterConfig
  record AreaConfig(
      @Embedded StepConfig step,
      @Param Shape units,
      @Param int lanes,
      @Param("3") float gain,
      ColumnConfig column) {}

  /** Hands the units on. */
  @RegisterConfig
  record ColumnConfig(
      @Embedded StepConfig step,
      @Param Shape units,
      @Param float lanes,
      @Param("1") float gain,
      LeafConfig leaf) {}

  /** Needs them. */
  @RegisterConfig
  record LeafConfig(@Embedded StepConfig step, @Param Shape units) {}

  private static InheritanceTestAreaConfigBuilder area() {
    return new InheritanceTestAreaConfigBuilder().units(2, 3).lanes(4).column(c -> c.lanes(5));
  }

  @Test
  void reachesEveryDepth() {
    AreaConfig area = area().build();

    assertThat(area.column().units()).isEqualTo(Shape.of(2, 3));
    assertThat(area.column().leaf().units()).isEqualTo(Shape.of(2, 3));
  }

  @Test
  void givesWayToWhatIsGiven() {
    AreaConfig area = area().column(c -> c.units(7)).build();

    assertThat(area.column().units()).isEqualTo(Shape.of(7));
    assertThat(area.column().leaf().units()).isEqualTo(Shape.of(7));
  }

  @Test
  void givesWayToDefaults() {
    assertThat(area().build().column().gain()).isEqualTo(1);
  }

  @Test
  void holdsForValuesByName() {
    AreaConfig area =
        InheritanceTestAreaConfigSpec.SPEC.from(
            Map.of("units", List.of(2, 3), "lanes", 4, "column__lanes", 5));

    assertThat(area.column().leaf().units()).isEqualTo(Shape.of(2, 3));
  }

  @Test
  void isOnlyOfTheSameType() {
    assertThatThrownBy(() -> new InheritanceTestAreaConfigBuilder().units(2).lanes(4).build())
        .hasMessage("InheritanceTest.AreaConfig.column.lanes = null: is required; give it a value");
  }
}
