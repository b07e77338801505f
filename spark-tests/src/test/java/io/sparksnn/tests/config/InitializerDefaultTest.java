package io.sparksnn.tests.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.tests.modules.RampInitializer;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A field whose default is an initializer. */
class InitializerDefaultTest {
  private static final InitializerDefaultTestSheetConfigSpec SPEC =
      InitializerDefaultTestSheetConfigSpec.SPEC;

  /** A configuration with kernels here and within. */
  @RegisterConfig
  record SheetConfig(
      @Param(initializer = RampInitializer.class, units = "pA", doc = "Weights.") Init kernel,
      @Param("1") float last,
      @Embedded(defaults = "bias=2") BiasConfig fixed,
      FiberConfig fiber) {}

  /** A part with a default of that kind. */
  @RegisterConfig
  record BiasConfig(@Param(initializer = RampInitializer.class) Init bias) {}

  /** What is within. */
  @RegisterConfig
  record FiberConfig(
      @Embedded StepConfig step,
      @Param(initializer = RampInitializer.class) Init kernel,
      @Embedded BiasConfig open,
      @Param("1") float last) {}

  private final InitializerDefaultTestSheetConfigBuilder builder =
      new InitializerDefaultTestSheetConfigBuilder();

  @Test
  void theFieldStartsFromTheInitializersDefaults() {
    assertThat(builder.build().kernel()).isEqualTo(new RampInitializer(1));
    assertThat(builder.build().fiber().open().bias()).isEqualTo(new RampInitializer(1));
  }

  @Test
  void aDefaultWhereItIsEmbeddedReplacesIt() {
    assertThat(builder.build().fixed().bias()).isEqualTo(Init.of(2));
  }

  @Test
  void itIsChangedByItsOwnBuilder() {
    SheetConfig sheet = builder.fiber(f -> f.kernel(k -> k.last(200))).build();

    assertThat(sheet.fiber().kernel()).isEqualTo(new RampInitializer(200));
    assertThat(sheet.kernel()).isEqualTo(new RampInitializer(1));
  }

  @Test
  void changesStartFromWhatIsThere() {
    builder.kernel(new RampInitializer(5));

    assertThat(builder.kernel(k -> {}).build().kernel()).isEqualTo(new RampInitializer(5));
  }

  @Test
  void changesStartFromTheDefaultsWhereSomethingElseIs() {
    builder.kernel(5);

    assertThat(builder.kernel(k -> {}).build().kernel()).isEqualTo(new RampInitializer(1));
  }

  @Test
  void sharedValuesReachIt() {
    SheetConfig shared = builder.shareLast(7).build();

    assertThat(shared.kernel()).isEqualTo(new RampInitializer(7));
    assertThat(shared.fiber().kernel()).isEqualTo(new RampInitializer(7));
    assertThat(shared.fiber().open().bias()).isEqualTo(new RampInitializer(7));
  }

  @Test
  void itsFieldsAreChangedByName() {
    SheetConfig sheet = SPEC.from(Map.of("kernel__last", 3, "fiber__kernel__last", 4));

    assertThat(sheet.kernel()).isEqualTo(new RampInitializer(3));
    assertThat(sheet.fiber().kernel()).isEqualTo(new RampInitializer(4));
    assertThatThrownBy(() -> SPEC.from(Map.of("kernel__lst", 3)))
        .hasMessageEndingWith("kernel.lst = 3: is no field; did you mean 'last'?");
  }

  @Test
  void itIsKnownByItsRegisteredName() {
    assertThat(SPEC.field("kernel").defaultText()).isEqualTo("ramp_initializer");
    assertThat(SPEC.field("kernel")).hasToString("kernel: Init [pA] = ramp_initializer – Weights.");
    assertThat(SPEC.field("bias").defaultText()).isEqualTo("2");
  }
}
