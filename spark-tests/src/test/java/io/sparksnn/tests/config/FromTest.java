package io.sparksnn.tests.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.tensor.Shape;
import io.sparksnn.tests.modules.RampInitializer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Configurations from values by name, without one to start from. */
class FromTest {
  private static final FromTestGridConfigSpec SPEC = FromTestGridConfigSpec.SPEC;

  /** A configuration whose fields are required, here and within. */
  @RegisterConfig
  record GridConfig(
      @Embedded StepConfig step, @Param Shape units, CellConfig cell, @Param("1") Init gain) {}

  /** What is within. */
  @RegisterConfig
  record CellConfig(
      @Embedded StepConfig step,
      @Param @Positive float tau,
      @Param(optional = true) Init mask,
      @Param("3") int lanes) {}

  @Test
  void fieldsNotNamedHaveTheirDefaults() {
    GridConfig grid = SPEC.from(Map.of("units", List.of(2, 3), "cell__tau", 5, "dt", 0.5));

    assertThat(grid.units()).isEqualTo(Shape.of(2, 3));
    assertThat(grid.cell().tau()).isEqualTo(5);
    assertThat(grid.step().dt()).isEqualTo(0.5f);
    assertThat(grid.cell().lanes()).isEqualTo(3);
    assertThat(grid.cell().mask()).isNull();
  }

  @Test
  void sharedValuesReachWhatIsWithin() {
    GridConfig grid = SPEC.from(Map.of("_s_dt", 0.25, "_s_tau", 2, "units", List.of(4)));

    assertThat(grid.step().dt()).isEqualTo(0.25f);
    assertThat(grid.cell().step().dt()).isEqualTo(0.25f);
    assertThat(grid.cell().tau()).isEqualTo(2);
  }

  @Test
  void aSeedGivesThoseWithinAsTheBuilderDoes() {
    GridConfig built =
        new FromTestGridConfigBuilder().seed(42).units(4).cell(c -> c.tau(1)).build();

    assertThat(SPEC.from(Map.of("seed", 42, "units", List.of(4), "cell__tau", 1))).isEqualTo(built);
  }

  @Test
  void aConfigurationMayBeGivenWhole() {
    CellConfig cell = new FromTestCellConfigBuilder().tau(7).build();

    assertThat(SPEC.from(Map.of("units", List.of(4), "cell", cell)).cell()).isEqualTo(cell);
    assertThat(SPEC.from(Map.of("units", List.of(4), "cell", cell, "cell__lanes", 9)).cell())
        .isEqualTo(FromTestCellConfigSpec.SPEC.merge(cell, Map.of("lanes", 9)));
  }

  @Test
  void aParameterTakesNumbersArraysAndInitializers() {
    Map<String, Object> values = new HashMap<>(Map.of("units", List.of(4), "cell__tau", 1));
    assertThat(gain(values, 3)).isEqualTo(Init.of(3));
    assertThat(gain(values, new float[] {1, 2})).isEqualTo(Init.of(1, 2));
    assertThat(gain(values, new int[] {1, 2})).isEqualTo(Init.of(1, 2));
    assertThat(gain(values, new RampInitializer(3))).isEqualTo(new RampInitializer(3));
  }

  private static Init gain(Map<String, Object> values, Object gain) {
    values.put("gain", gain);
    return SPEC.from(values).gain();
  }

  @Test
  void allFaultsComeTogether() {
    assertThatThrownBy(() -> SPEC.from(Map.of("cell__lanes", "many", "dt", -1, "gain", new int[0])))
        .hasMessageStartingWith("FromTest.GridConfig has 5 faults:")
        .hasMessageContaining("  cell.lanes = String many: must be a value of type int")
        .hasMessageContaining("  gain = int[] ")
        .hasMessageContaining("  dt = -1.0: must be above 0")
        .hasMessageContaining("  units = null: is required; give it a value")
        .hasMessageContaining("  cell.tau = null: is required; give it a value");
  }

  @Test
  void aRequiredFieldOfTheWrongTypeIsOneFault() {
    assertThatThrownBy(() -> SPEC.from(Map.of("units", "four", "cell__tau", 1)))
        .hasMessage(
            "FromTest.GridConfig.units = String four: must be a shape or a list of whole numbers"
                + " from 1");
  }
}
