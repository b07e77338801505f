package io.sparksnn.tests.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.runtime.config.Check;
import io.sparksnn.runtime.config.ConfigField;
import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.tensor.DType;
import io.sparksnn.runtime.tensor.Shape;
import io.sparksnn.tests.modules.PoissonSpikerModule;
import io.sparksnn.tests.modules.RampInitializer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be known of a configuration, with and without one at hand. */
class InspectTest {
  private static final TissueConfigSpec SPEC = TissueConfigSpec.SPEC;

  @Test
  void everythingIsKnownOfAField() {
    ConfigField tau = SPEC.field("tau");

    assertThat(tau.name()).isEqualTo("tau");
    assertThat(tau.typeName()).isEqualTo("Init");
    assertThat(tau.units()).isEqualTo("ms");
    assertThat(tau.doc()).isEqualTo("Time constant.");
    assertThat(tau.defaultText()).isEqualTo("5");
    assertThat(tau.checks()).extracting(Check::rule).containsExactly("must be above 0");
    assertThat(tau.takesInitializers()).isTrue();
    assertThat(tau.isRequired()).isFalse();
  }

  @Test
  void aFieldIsFoundByEitherName() {
    ConfigSpec<?> spec = PoissonSpikerModule.TYPE.configSpec();

    assertThat(spec.field("max_freq").javaName()).isEqualTo("maxFreq");
    assertThat(spec.field("maxFreq")).isSameAs(spec.field("max_freq"));
  }

  @Test
  void aConfigurationWithinKnowsItsFields() {
    assertThat(SPEC.field("first").nested()).isSameAs(TissueConfigLayerConfigSpec.SPEC);
    assertThat(SPEC.field("first").takesInitializers()).isFalse();
  }

  @Test
  void theOptionsAreTheConstantsThatTheChecksLeave() {
    assertThat(SPEC.field("dtype").options()).isEqualTo(List.of(DType.FLOAT16, DType.FLOAT32));
    assertThat(SPEC.field("lanes").options()).isEmpty();
  }

  @Test
  void aFieldIsShownInALine() {
    assertThat(SPEC.field("dtype"))
        .hasToString(
            "dtype: DType = float32, one of [float16, float32] – Precision of the values given or"
                + " drawn.");
    assertThat(SPEC.field("tau"))
        .hasToString("tau: Init [ms] = 5, must be above 0 – Time constant.");
    assertThat(SPEC.field("rates")).hasToString("rates: List<Float> = 1, 2.5");
  }

  @Test
  void aConfigurationIsDrawnWithTypesAndValues() {
    TissueConfig config =
        new TissueConfigBuilder()
            .seed(1)
            .tau(1, 2, 3, 4, 5, 6, 7, 8)
            .rates(new ArrayList<>(Collections.nCopies(9, 0.5f)))
            .first(f -> f.seed(2).kernel(new RampInitializer(3)))
            .second(s -> s.seed(3))
            .build();

    assertThat(config.inspect())
        .isEqualTo(
            """
            TissueConfig
            ├─ seed: long = 1
            ├─ dtype: DType = float32
            ├─ dt: float = 1.0 ms
            ├─ units: Shape = (2, 3)
            ├─ tau: Init = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, …] of shape (8,) ms
            ├─ lanes: int = 8
            ├─ open: boolean = true
            ├─ label: String = cortex
            ├─ rates: List<Float> = [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, …] of 9
            ├─ first: LayerConfig
            │  ├─ seed: long = 2
            │  ├─ dtype: DType = float32
            │  ├─ dt: float = 1.0 ms
            │  ├─ units: Shape = (4,)
            │  ├─ kernel: Init = ramp_initializer
            │  │  └─ last: float = 3.0
            │  └─ cell: CellConfig
            │     ├─ dt: float = 1.0 ms
            │     ├─ rest: float = -60.0
            │     └─ last: float = 1.0
            └─ second: LayerConfig
               ├─ seed: long = 3
               ├─ dtype: DType = float32
               ├─ dt: float = 1.0 ms
               ├─ units: Shape = (4,)
               ├─ kernel: Init = 1.0
               └─ cell: CellConfig
                  ├─ dt: float = 1.0 ms
                  ├─ rest: float = -60.0
                  └─ last: float = 1.0\
            """);
  }

  @Test
  void configurationsAreEqualByContentArraysIncluded() {
    TissueConfig one = new TissueConfigBuilder().seed(1).tau(1, 2).units(3).build();
    TissueConfig same =
        new TissueConfigBuilder().seed(1).tau(Init.of(1, 2)).units(Shape.of(3)).build();
    TissueConfig other = new TissueConfigBuilder().seed(1).tau(1, 3).units(3).build();

    assertThat(same).isEqualTo(one).hasSameHashCodeAs(one);
    assertThat(other).isNotEqualTo(one);
  }
}
