package io.sparksnn.tests.processor;

import static io.sparksnn.tests.processor.Snippets.config;
import static io.sparksnn.tests.processor.Snippets.file;
import static io.sparksnn.tests.processor.Snippets.otherFile;

import org.junit.jupiter.api.Test;

/** Mistakes in what a configuration embeds, and in the defaults it gives there. */
class EmbeddingMistakesTest extends ProcessorTest {
  private static final String PART =
      """
      @RegisterConfig
      public record Part(@Param("1") @Positive float tau, @Param("2") int count, @Param Deep deep) {}
      @RegisterConfig
      public record Deep(@Param("1") float x) {}
      """;

  @Test
  void aFieldIsNotEmbeddedToo() {
    assertOnlyError(
        "GainConfig.part: @Param describes a field and @Embedded holds several; keep one of the"
            + " two [SparkParamAndEmbedded]",
        config("@Param ‸@Embedded Part part", PART));
  }

  @Test
  void whatIsEmbeddedIsAConfiguration() {
    assertOnlyError(
        "GainConfig.tau: @Embedded holds a record annotated @RegisterConfig other than this one,"
            + " and float is none; use @Param for a plain field [SparkEmbeddedType]",
        config("‸@Embedded float tau"));
  }

  @Test
  void aConfigurationDoesNotEmbedItself() {
    assertOnlyError(
        "Ring.next: @Embedded holds a record annotated @RegisterConfig other than this one, and"
            + " demo.Ring is none; use @Param for a plain field [SparkEmbeddedType]",
        file("@RegisterConfig\npublic record Ring(‸@Embedded Ring next) {}\n"));
  }

  @Test
  void anEmbeddedFieldHasANameOfItsOwn() {
    assertOnlyError(
        "GainConfig.dt: the embedded 'step' already has 'dt'; embedded fields share one level:"
            + " rename one, or embed one record once [SparkFieldTwice]",
        config("@Param(\"1\") float ‸dt"));
  }

  @Test
  void twoFieldsDoNotShareANameInFiles() {
    assertOnlyError(
        "GainConfig.tau_rise: this record already has 'tauRise', which is 'tau_rise' in files,"
            + " too; embedded fields share one level: rename one, or embed one record once"
            + " [SparkFieldTwice]",
        config("@Param(\"1\") float tauRise, @Param(\"1\") float ‸tau_rise"));
  }

  @Test
  void oneRecordIsEmbeddedOnce() {
    assertOnlyError(
        "GainConfig.again: the embedded 'step' already has 'seed', 'dtype', 'dt'; embedded fields"
            + " share one level: rename one, or embed one record once [SparkFieldTwice]",
        config("‸@Embedded StepConfig again"));
  }

  @Test
  void anOverrideNamesFieldAndDefault() {
    assertOnlyError(
        "GainConfig.part: 'tau' is no default for an embedded field; write \"field=default\""
            + " [SparkOverrideForm]",
        config("@Embedded(defaults = {\"count=3\", ‸\"tau\"})\nPart part", PART));
  }

  @Test
  void anOverrideNamesAFieldThatThereIs() {
    assertOnlyError(
        "GainConfig.part: Part has no field 'tauu'; did you mean 'tau'? [SparkOverrideField]",
        config("@Embedded(defaults = ‸\"tauu=3\") Part part", PART));
  }

  @Test
  void anOverrideOfANameLikeNoneIsToldAll() {
    assertOnlyError(
        "GainConfig.part: Part has no field 'resistance'; it has tau, count, deep"
            + " [SparkOverrideField]",
        config("@Embedded(defaults = ‸\"resistance=3\") Part part", PART));
  }

  @Test
  void anOverrideFitsTheField() {
    assertOnlyError(
        "GainConfig.part: the default \"many\" is not a whole number; write one such as \"8\""
            + " [SparkDefault]",
        config("@Embedded(defaults = {\"tau=2\", ‸\"count=many\"}) Part part", PART));
  }

  @Test
  void anOverrideObeysTheChecksOfTheField() {
    assertOnlyError(
        "GainConfig.part: the default -1.0 is not above 0 (@Positive); change the default or remove"
            + " the check [SparkPositive]",
        config(
            "@Embedded(defaults = GainConfig‸.SLOW) Part part",
            PART + "static final String SLOW = \"tau = -1\";"));
  }

  @Test
  void overridesOfEmbeddedPartsAreFine() {
    assertCompiles(
        config("@Embedded(defaults = {\"tau = 2\", \"count=3\"}) Part part", PART),
        file(
            "@RegisterConfig\npublic record Outer(@Embedded(defaults = {\"tau=5\", \"dt=0.5\"})"
                + " GainConfig gain, @Param Inner inner) {\n"
                + "  @RegisterConfig record Inner(@Embedded GainConfig gain) {}\n}\n"));
  }

  @Test
  void aConfigurationOfAnotherPackageMayBeEmbedded() {
    assertCompiles(
        otherFile(
            "public interface Parts { @RegisterConfig record Part(@Param(\"ON\") Mode mode) {}\n"
                + " enum Mode { ON } }\n"),
        config("@Embedded other.Parts.Part part"));
  }

  @Test
  void moreEmbeddedFieldsThanAMethodHasParametersAreFine() {
    StringBuilder parts = new StringBuilder();
    for (String part : new String[] {"a", "b"}) {
      parts.append("@RegisterConfig\nrecord ").append(part.toUpperCase(java.util.Locale.ROOT));
      parts.append("Part(@Param(\"1\") float ").append(part);
      for (int i = 0; i < 200; i++) {
        parts.append(", @Param(\"1\") float ").append(part).append(i);
      }
      parts.append(") {}\n");
    }
    assertCompiles(
        file("public interface Parts {\n" + parts + "}\n"),
        config("@Embedded Parts.APart a, @Embedded Parts.BPart b"));
  }
}
