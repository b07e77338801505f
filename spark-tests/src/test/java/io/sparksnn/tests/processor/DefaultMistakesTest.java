package io.sparksnn.tests.processor;

import static io.sparksnn.tests.processor.Snippets.config;
import static io.sparksnn.tests.processor.Snippets.file;
import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.runtime.config.ConfigField;
import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.tests.compiler.Compilation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes in defaults; the caret is in the annotation, at the text of the default. */
class DefaultMistakesTest extends ProcessorTest {
  @Test
  void anOptionalFieldIsNoPrimitive() {
    assertOnlyError(
        "GainConfig.gain: an optional field may be null, and one of type float may not; use Float"
            + " [SparkOptionalType]",
        config("@Param(optional = true) float ‸gain"));
  }

  @Test
  void aConfigurationIsNotOptional() {
    assertOnlyError(
        "GainConfig.inner: an optional field may be null, and one of type demo.Inner may not; use"
            + " its defaults, and leave 'optional' out [SparkOptionalType]",
        config("@Param(optional = true) Inner ‸inner"),
        file("@RegisterConfig\npublic record Inner(@Embedded StepConfig step) {}\n"));
  }

  @Test
  void boxedFieldsMayBeOptional() {
    assertCompiles(
        config(
            """
            @Param(optional = true) @Positive @Nullable Float a,
            @Param(value = "3", optional = true) @Nullable Integer b,
            @Param(optional = true) @Nullable Shape c,
            @Param(optional = true) @Nullable Init d,
            @Param(optional = true) @Nullable List<Float> e,
            @Param(optional = true) @Nullable String f,
            @Param(optional = true) @Nullable Boolean g,
            @Param(optional = true) @Nullable Long h
            """));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "float|NaN|not a finite number|one such as \"-60\" or \"2.5e-3\"",
        "float|1f|not a finite number|one such as \"-60\" or \"2.5e-3\"",
        "float|1e39|too large for a 32-bit number|at most 3.4028235e38",
        "Init|1, 2|not a finite number|one such as \"-60\" or \"2.5e-3\"",
        "int|1.5|not a whole number that fits an int|one such as \"8\"",
        "int|1_000|not a whole number|one such as \"8\"",
        "int|2147483648|too large for an int|one from -2147483648 to 2147483647",
        "long|9223372036854775808|not a whole number that fits a long|one such as \"8\"",
        "boolean|yes|neither true nor false|\"true\" or \"false\"",
        "Mode|ONN|no constant of the enum|one of ON, OFF",
        "Shape|0|no shape|extents of at least 1 such as \"8\" or \"2, 3\"",
        "Shape|2,|no shape|extents of at least 1 such as \"8\" or \"2, 3\"",
        "List<Integer>|1, x|not a whole number|one such as \"8\"",
        "List<Float>|1,,2|not a finite number|one such as \"-60\" or \"2.5e-3\"",
      })
  void aDefaultFitsItsField(String type, String text, String found, String write) {
    assertOnlyError(
        "GainConfig.x: the default \"%s\" is %s; write %s [SparkDefault]"
            .formatted(text, found, write),
        config(
            "@Param(doc = \"A field.\", value = ‸\"" + text + "\")\n" + type + " x",
            "enum Mode { ON, OFF }"));
  }

  @Test
  void aNestedConfigurationTakesNoDefault() {
    assertOnlyError(
        "GainConfig.part: a field that is itself a configuration takes its defaults from there;"
            + " remove the \"1\" [SparkDefaultNested]",
        config(
            "@Param(‸\"1\") Part part",
            "@RegisterConfig public record Part(@Param(\"1\") float x) {}"));
  }

  @Test
  void aDefaultObeysPositive() {
    assertOnlyError(
        "GainConfig.tau: the default 0.0 is not above 0 (@Positive); change the default or remove"
            + " the check [SparkPositive]",
        config("@Param(‸\"0\") @Positive float tau"));
  }

  @Test
  void aDefaultObeysRange() {
    assertOnlyError(
        "GainConfig.rate: the default 1.5 lies outside 0.0 to 1.0 (@Range); change the default or"
            + " the range [SparkRange]",
        config("@Param(‸\"1.5\")\n@Range(min = 0, max = 1) Init rate"));
  }

  @Test
  void everyElementOfADefaultObeysBinary() {
    assertOnlyError(
        "GainConfig.mask: the default 2 is neither 0 nor 1 (@Binary); change it or remove the"
            + " check [SparkBinary]",
        config("@Param(‸\"0, 1, 2\") @Binary List<Integer> mask"));
  }

  @Test
  void defaultsOfEveryKindAreFine() {
    assertCompiles(
        config(
            """
            @Param("-6e1") float aFloat,
            @Param(" 1e3 ") int anInt,
            @Param("random") long seedOfMine,
            @Param("-9223372036854775808") long aLong,
            @Param("true") boolean aBoolean,
            @Param("") String empty,
            @Param("<error>") String error,
            @Param("off") Mode mode,
            @Param("") Shape scalar,
            @Param("2, 3") Shape shape,
            @Param("2.5") Init init,
            @Param("") List<Float> none,
            @Param("1, 2.5") List<Float> floats,
            @Param("1, 2") List<Integer> ints,
            @Param("a, b") List<String> strings\
            """,
            "enum Mode { ON { @Override int sign() { return 1; } }, OFF; int sign() { return 0; } }"));
  }

  @Test
  void aBoundIsMetByTheFloatNearestToIt() {
    assertCompiles(config("@Param(\"0.1\") @Range(min = 0.1, max = 0.1) float rate"));
  }

  @Test
  void textOfTheAuthorArrivesAsWritten() throws ReflectiveOperationException {
    String text =
        "\"q\" $T $$ %s %n \\ \\n \n \r \t é 神 😀 \uD83D */ {@code } <b> @x \0 \u2028 \\u0022 \\user";
    StringBuilder literal = new StringBuilder();
    text.chars().forEach(c -> literal.append(String.format("\\u%04x", c)));
    String escaped = literal.toString().replace("\\u005c", "\\\\").replace("\\u0022", "\\\"");
    escaped = escaped.replace("\\u000a", "\\n").replace("\\u000d", "\\r");
    Compilation compilation =
        assertCompiles(
            config(
                "@Param(value = \"%1$s\", units = \"%1$s\", doc = \"%1$s\") String x"
                    .formatted(escaped)));
    Class<?> spec = compilation.loader().loadClass("demo.GainConfigSpec");
    Object instance = spec.getField("SPEC").get(null);
    ConfigField field = ((ConfigSpec<?>) instance).field("x");
    assertThat(field.defaultText()).isEqualTo(text);
    assertThat(field.units()).isEqualTo(text);
    assertThat(field.doc()).isEqualTo(text);
  }
}
