package io.sparksnn.tests.processor;

/** What every source of these tests has in common, so that a test shows what it is about. */
final class Snippets {
  static final String IMPORTS =
      """
      import io.sparksnn.annotations.*;
      import io.sparksnn.runtime.config.*;
      import io.sparksnn.runtime.module.*;
      import io.sparksnn.runtime.payload.*;
      import io.sparksnn.runtime.tensor.*;
      import java.util.List;
      import org.jspecify.annotations.Nullable;
      """;

  /** A configuration for a module. */
  static final String CONFIG =
      """
      @RegisterConfig
      public record Config(@Embedded StepConfig step) {}
      """;

  /** The outputs of a module. */
  static final String OUT =
      """
      public record Out(FloatArray scaled) implements ModuleOutput {}
      """;

  /** One step of a module. */
  static final String CALL =
      """
      @Call
      public Out step(FloatArray x) {
        return new Out(x);
      }
      """;

  /** A module that holds the module {@code Gain}. */
  static final String PAIR =
      moduleThatIs(
          "public abstract class Pair extends SparkModule<Pair.Config>",
          "@RegisterConfig\npublic record Config(@Embedded StepConfig step, Gain.Config left) {}\n"
              + OUT
              + CALL
              + "@Node protected Gain left;\n");

  private Snippets() {}

  /** A source file of package demo. */
  static String file(String text) {
    return "package demo;\n" + IMPORTS + text;
  }

  /** A source file of package other. */
  static String otherFile(String text) {
    return "package other;\n" + IMPORTS + text;
  }

  /** The module {@code Gain} with its configuration and outputs, and with these members. */
  static String module(String members) {
    return moduleThatIs(
        "public abstract class Gain extends SparkModule<Gain.Config>", CONFIG + OUT + members);
  }

  /** The module {@code Gain} with its configuration and one step, and with these outputs. */
  static String moduleWithOutputs(String record) {
    return moduleThatIs(
        "public abstract class Gain extends SparkModule<Gain.Config>",
        CONFIG
            + record
            + """
            @Call
            public Out step(FloatArray x) {
              throw new UnsupportedOperationException();
            }
            """);
  }

  /** A module declared in this way, with these members. */
  static String moduleThatIs(String declaration, String members) {
    return file("@RegisterModule\n" + declaration + " {\n" + members.indent(2) + "}\n");
  }

  /** The configuration {@code GainConfig} with these components besides {@code step}. */
  static String config(String components) {
    return config(components, "");
  }

  /** The configuration {@code GainConfig} with these components and members. */
  static String config(String components, String members) {
    return file(
        "@RegisterConfig\npublic record GainConfig(\n    @Embedded StepConfig step,\n"
            + components.strip().indent(4).stripTrailing()
            + ") {\n"
            + members.indent(2)
            + "}\n");
  }
}
