package io.sparksnn.tests.processor;

import static io.sparksnn.tests.processor.Snippets.CALL;
import static io.sparksnn.tests.processor.Snippets.CONFIG;
import static io.sparksnn.tests.processor.Snippets.OUT;
import static io.sparksnn.tests.processor.Snippets.file;
import static io.sparksnn.tests.processor.Snippets.module;
import static io.sparksnn.tests.processor.Snippets.moduleThatIs;
import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.tests.compiler.Compiler;
import io.sparksnn.tests.compiler.Said;
import io.sparksnn.tests.compiler.Source;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mistakes in modules that hold modules. */
class NodeMistakesTest extends ProcessorTest {
  private static final String PAIR_CONFIG =
      """
      @RegisterConfig
      public record Config(@Embedded StepConfig step, Gain.Config left) {}
      """;

  @Test
  void aNodeIsProtected() {
    assertOnlyError(
        "Pair.left: a @Node is a protected field, neither static nor final, and this is"
            + " package-private; declare it 'protected Gain left' [SparkNodeAccess]",
        module(CALL),
        pair(PAIR_CONFIG, "@Node Gain ‸left;\n"));
  }

  @Test
  void aNodeIsARegisteredModule() {
    assertOnlyError(
        "Pair.left: a @Node holds a module, and java.lang.String is no class annotated"
            + " @RegisterModule; use the class that its author wrote, not the generated one"
            + " [SparkNodeType]",
        pair(CONFIG, "@Node protected String ‸left;\n"));
  }

  @Test
  void aNodeHasItsConfiguration() {
    assertOnlyError(
        "Pair.right: the node takes its configuration from a field of the same name, and Config has"
            + " no 'right' of type Gain.Config; add 'Gain.Config right' to it [SparkNodeConfig]",
        module(CALL),
        pair(PAIR_CONFIG, "@Node protected Gain left;\n@Node protected Gain ‸right;\n"));
  }

  @Test
  void aModuleDoesNotHoldItself() {
    assertOnlyError(
        "Gain.inner: the module Gain holds itself, so that there would be no end of modules; break"
            + " the circle [SparkNodeCircle]",
        module(CALL + "@Node protected Gain ‸inner;\n"));
  }

  @Test
  void aNodeAndAVariableHaveTwoNames() {
    assertOnlyError(
        "Pair.left: the state has two parts named 'left', a variable or a node each; rename one"
            + " [SparkStateTwice]",
        module(CALL),
        file(
            "public abstract class Base<C> extends SparkModule<C> {\n"
                + "  @Variable protected float[] left;\n}\n"),
        moduleThatIs(
            "public abstract class Pair extends Base<Pair.Config>",
            PAIR_CONFIG + OUT + CALL + "@Node protected Gain ‸left;\n"));
  }

  @Test
  void resetIsNotFinal() {
    assertOnlyError(
        "Gain.reset: the generated class overrides reset(), which here is final; remove the 'final'"
            + " [SparkResetFinal]",
        module(CALL + "@Override public final void ‸reset() {}\n"));
  }

  @Test
  void aFaultOfAnInnerModuleIsReportedThereAlone() {
    assertOnlyError(
        "Gain: a module has a method annotated @Call, and there is none; annotate the public method"
            + " that computes one step [SparkCallMissing]",
        module("").replace("class Gain", "‸class Gain"),
        pair(PAIR_CONFIG, "@Node protected Gain left;\n"));
  }

  @Test
  void aFaultFurtherInIsReportedThereAlone() {
    assertOnlyError(
        "Gain: a module has a method annotated @Call, and there is none; annotate the public method"
            + " that computes one step [SparkCallMissing]",
        module("").replace("class Gain", "‸class Gain"),
        pair(PAIR_CONFIG, "@Node protected Gain left;\n"),
        pair(PAIR_CONFIG.replace("Gain", "Pair"), "@Node protected Pair left;\n")
            .replace(
                "class Pair extends SparkModule<Pair.", "class Outer extends SparkModule<Outer."));
  }

  /** Without names of its inputs a module that has been compiled has lost what wires name. */
  @Test
  void aModuleOfTheClassPathIsAsGoodAsOneOfThisCompilation() {
    Path earlier =
        new Compiler(tool, folder.resolve("earlier")).compile(Source.of(module(CALL))).classes();
    String pair = pair(PAIR_CONFIG, "@Node protected Gain left;\n");
    List<Said> said =
        new Compiler(tool, folder.resolve("later"))
            .options(
                "-classpath", earlier + File.pathSeparator + System.getProperty("java.class.path"))
            .compile(Source.of(pair))
            .said();
    assertThat(said)
        .extracting(Said::line)
        .containsExactly(pair.substring(0, pair.indexOf("@Node")).lines().count());
    assertThat(said)
        .extracting(Said::text)
        .containsExactly(
            "Pair.left: Gain comes from a class path and cannot be a node as it is there:"
                + " Gain.step(arg0): the class file has lost this parameter's name; name the port"
                + " with @In(\"…\"), or compile Gain with -parameters [SparkNodeUnfit]");
  }

  @Test
  void aModuleMayHoldModules() {
    assertCompiles(module(CALL), pair(PAIR_CONFIG, "@Node protected Gain left;\n"));
  }

  /** The generated class has a field {@code xPort} of its own, which guards the input. */
  @Test
  void stateMayHaveAnyName() {
    assertCompiles(
        module(CALL),
        pair(PAIR_CONFIG.replace("left", "xPort"), "@Node protected Gain xPort;\n"),
        module(CALL + "@Variable protected float[] xPort;\n").replace("Gain", "Traced"),
        module(CALL + "@Variable protected int xPort;\n").replace("Gain", "Counted"));
  }

  @Test
  void aNodeMayBeInherited() {
    assertCompiles(
        module(CALL),
        file(
            "public abstract class Base<C> extends SparkModule<C> {\n"
                + "  @Node protected Gain left;\n}\n"),
        moduleThatIs(
            "public abstract class Pair extends Base<Pair.Config>", PAIR_CONFIG + OUT + CALL));
  }

  private static String pair(String config, String members) {
    return moduleThatIs(
        "public abstract class Pair extends SparkModule<Pair.Config>",
        config + OUT + CALL + members);
  }
}
