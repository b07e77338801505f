package io.sparksnn.tests.processor;

import static io.sparksnn.tests.processor.Snippets.config;
import static io.sparksnn.tests.processor.Snippets.otherFile;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes in the checks on a field. */
class CheckMistakesTest extends ProcessorTest {
  private static final String EVEN =
      """
      static class Even implements Check<Integer> {
        @Override public boolean accepts(Integer x) { return x % 2 == 0; }
        @Override public String rule() { return "must be even"; }
      }
      """;

  @ParameterizedTest
  @ValueSource(strings = {"Positive", "Range", "Binary"})
  void aNumericCheckIsForNumbers(String check) {
    assertOnlyError(
        "GainConfig.name: @"
            + check
            + " checks numbers, and this field is of type java.lang.String; remove the check"
            + " [SparkCheckType]",
        config("@Param(\"a\")\n‸@" + check + " String name"));
  }

  @Test
  void aCheckIsNotForAnEmbeddedConfiguration() {
    assertOnlyError(
        "GainConfig.part: @Positive checks numbers, and this field is of type"
            + " demo.GainConfig.Part; remove the check [SparkCheckType]",
        config(
            "@Embedded ‸@Positive Part part",
            "@RegisterConfig public record Part(@Param(\"1\") float x) {}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "min = 3, max = 2|min = 3.0 above max = 2.0",
        "min = 0.0 / 0|a bound that is not a number",
        "max = Double.POSITIVE_INFINITY|no bound",
      })
  void aRangeHasBounds(String bounds, String found) {
    assertOnlyError(
        "GainConfig.x: @Range has "
            + found
            + "; write bounds such as min = 0, max = 1 [SparkRangeBounds]",
        config("@Param(\"1\") ‸@Range(" + bounds + ") float x"));
  }

  @Test
  void aCheckTakesTheValuesOfTheField() {
    assertOnlyError(
        "GainConfig.x: demo.GainConfig.Even cannot check a field of type float: it does not"
            + " implement Check<Float> [SparkCheckedBy]",
        config("@Param(\"1\")\n‸@CheckedBy(GainConfig.Even.class) float x", EVEN));
  }

  @Test
  void aCheckIsAClass() {
    assertOnlyError(
        "GainConfig.x: int cannot check a field of type int: it does not implement Check<Integer>"
            + " [SparkCheckedBy]",
        config("@Param(\"1\") ‸@CheckedBy(int.class) int x"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "private static|",
        "abstract static|",
        "static|Even(int x) {}",
        "static|Even() throws Exception {}",
        "static|private Even() {}"
      })
  void aCheckCanBeMade(String modifiers, @Nullable String constructor) {
    String even =
        EVEN.replace("static", modifiers)
            .replace("Integer> {", "Integer> { " + Objects.requireNonNullElse(constructor, ""));
    assertOnlyError(
        "GainConfig.x: demo.GainConfig.Even cannot check a field of type int: it must be a class,"
            + " neither abstract nor inner, with a constructor without parameters and throws, both"
            + " visible in demo [SparkCheckedBy]",
        config("@Param(\"2\") ‸@CheckedBy(GainConfig.Even.class) int x", even));
  }

  @Test
  void aCheckOfAnEmbeddedFieldIsSeenFromWhereItIsEmbedded() {
    assertOnlyError(
        "GainConfig.part: other.Part.Even cannot check a field of type int: it must be a class,"
            + " neither abstract nor inner, with a constructor without parameters and throws, both"
            + " visible in demo [SparkCheckedBy]",
        otherFile(
            "@RegisterConfig\npublic record Part(@Param(\"2\") @CheckedBy(Part.Even.class) int x) {\n"
                + EVEN
                + "}\n"),
        config("‸@Embedded other.Part part"));
  }

  @Test
  void aNestedConfigurationIsCheckedByItsFields() {
    assertOnlyError(
        "GainConfig.part: demo.GainConfig.Even cannot check a field of type demo.GainConfig.Part:"
            + " a configuration is checked by the checks on its own fields [SparkCheckedBy]",
        config(
            "@Param ‸@CheckedBy(GainConfig.Even.class) Part part",
            EVEN + "@RegisterConfig public record Part(@Param(\"1\") float x) {}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"float", "int", "long", "Init", "List<Float>", "List<Integer>"})
  void numericChecksStandOnNumbers(String type) {
    assertCompiles(config("@Param(\"1\") @Positive @Binary @Range(min = 0) " + type + " x"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "int|Integer",
        "int|Number",
        "List<Integer>|Object",
        "Init|Float",
        "String|CharSequence",
        "DType|DType",
        "Shape|Shape",
        "boolean|Boolean"
      })
  void aCheckMayTakeTheTypeOfTheFieldOrAWiderOne(String field, String taken) {
    assertCompiles(
        config(
            "@Param @CheckedBy(GainConfig.Any.class) " + field + " x",
            """
            @Deprecated
            static class Any implements Check<%s> {
              @Override public boolean accepts(%s x) { return true; }
              @Override public String rule() { return "may be anything"; }
            }
            """
                .replace("%s", taken)));
  }
}
