package io.sparksnn.tests.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparksnn.runtime.config.ConfigException;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.tensor.DType;
import io.sparksnn.runtime.tensor.Shape;
import io.sparksnn.tests.modules.RampInitializer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MergeTest {
  private static final TissueConfigSpec SPEC = TissueConfigSpec.SPEC;

  private final TissueConfig config =
      new TissueConfigBuilder().first(f -> f.kernel(new RampInitializer(2))).build();

  @Test
  void fieldsAreChangedByName() {
    TissueConfig merged =
        SPEC.merge(config, Map.of("lanes", 4, "open", false, "label", "x", "dt", 0.5));

    assertThat(merged.lanes()).isEqualTo(4);
    assertThat(merged.open()).isFalse();
    assertThat(merged.label()).isEqualTo("x");
    assertThat(merged.dt()).isEqualTo(0.5f);
    assertThat(merged.tau()).isEqualTo(config.tau());
    assertThat(config.lanes()).isEqualTo(8);
  }

  @Test
  void fieldsWithinAreChangedByTheirPath() {
    TissueConfig merged =
        SPEC.merge(
            config,
            Map.of("first__cell__rest", -70, "second__kernel", 3, "first__kernel__last", 9));

    assertThat(merged.first().cell().rest()).isEqualTo(-70);
    assertThat(merged.second().kernel()).isEqualTo(Init.of(3));
    assertThat(merged.first().kernel()).isEqualTo(new RampInitializer(9));
    assertThat(merged.second().cell()).isEqualTo(config.second().cell());
  }

  @Test
  void sharedValuesAreSetWhereverTheyOccur() {
    TissueConfig merged = SPEC.merge(config, Map.of("_s_dt", 0.25));

    assertThat(merged.dt()).isEqualTo(0.25f);
    assertThat(merged.first().step().dt()).isEqualTo(0.25f);
    assertThat(merged.second().cell().dt()).isEqualTo(0.25f);
  }

  @Test
  void sharedValuesReachInitializersAndWinOverAllElse() {
    TissueConfig merged =
        SPEC.merge(config, Map.of("first__kernel__last", 4, "_s_last", 7, "_s_rest", 1));

    assertThat(merged.first().kernel()).isEqualTo(new RampInitializer(7));
    assertThat(merged.first().cell().rest()).isEqualTo(1);
  }

  @Test
  void wholeNumbersListsAndNamesAreConverted() {
    TissueConfig merged =
        SPEC.merge(
            config,
            Map.of(
                "dt",
                2,
                "seed",
                5,
                "units",
                List.of(7, 8),
                "dtype",
                "float16",
                "tau",
                new float[] {1, 2},
                "rates",
                List.of(0.5, 1.5)));

    assertThat(merged.dt()).isEqualTo(2);
    assertThat(merged.seed()).isEqualTo(5);
    assertThat(merged.units()).isEqualTo(Shape.of(7, 8));
    assertThat(merged.dtype()).isEqualTo(DType.FLOAT16);
    assertThat(merged.tau()).isEqualTo(Init.of(1, 2));
    assertThat(merged.rates()).containsExactly(0.5f, 1.5f);
  }

  @Test
  void everyFaultIsNamedByItsPath() {
    Map<String, Object> changes = new HashMap<>();
    changes.put("lane", 4);
    changes.put("first__cell__rset", 1);
    changes.put("second__cell__rest", "low");
    changes.put("lanes", 1.7);
    changes.put("label", null);
    changes.put("open__x", 1);
    changes.put("frist__x", 1);
    changes.put("_s_nothing", 1);

    assertThatThrownBy(() -> SPEC.merge(config, changes))
        .isInstanceOf(ConfigException.class)
        .satisfies(thrown ->
            assertThat(((ConfigException) thrown).violations())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                    "lane = 4: is no field; did you mean 'lanes'?",
                    "first.cell.rset = 1: is no field; did you mean 'rest'?",
                    "second.cell.rest = String low: must be a value of type float",
                    "lanes = Double 1.7: must be a value of type int",
                    "label = null: must be a String",
                    "open.x = 1: is within a field without fields",
                    "frist = …: is no field; did you mean 'first'?",
                    "_s_nothing = 1: names no field"));
  }

  @Test
  void elementsOfListsAreOfTheirType() {
    assertThat(SPEC.merge(config, Map.of("rates", List.of(1, 2))).rates()).containsExactly(1f, 2f);
    assertThatThrownBy(() -> SPEC.merge(config, Map.of("rates", List.of("x"), "units", List.of(0))))
        .hasMessageContaining("must be a list of elements of type Float")
        .hasMessageContaining("must be a shape or a list of whole numbers from 1");
  }

  @Test
  void whatIsMergedObeysTheRules() {
    assertThatThrownBy(() -> SPEC.merge(config, Map.of("tau", -1, "first__cell__dt", 0)))
        .hasMessage(
            """
            TissueConfig has 2 faults:
              tau = -1.0: must be above 0
              first.cell.dt = 0.0: must be above 0\
            """);
  }

  @Test
  void noChangesGiveAnEqualConfiguration() {
    assertThat(SPEC.merge(config, Map.of())).isEqualTo(config);
  }

  @Test
  void noNameIsNoField() {
    Map<@Nullable String, Object> nameless = new HashMap<>();
    nameless.put(null, 1);
    @SuppressWarnings("NullAway") // what a caller without such checks may pass
    Map<String, Object> changes = nameless;

    assertThatThrownBy(() -> SPEC.merge(config, changes))
        .isInstanceOf(ConfigException.class)
        .hasMessage("TissueConfig.null = 1: names no field");
  }
}
