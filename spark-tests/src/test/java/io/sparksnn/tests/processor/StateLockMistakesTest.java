package io.sparksnn.tests.processor;

import static io.sparksnn.tests.processor.Snippets.CALL;
import static io.sparksnn.tests.processor.Snippets.CONFIG;
import static io.sparksnn.tests.processor.Snippets.OUT;
import static io.sparksnn.tests.processor.Snippets.PAIR;
import static io.sparksnn.tests.processor.Snippets.module;
import static io.sparksnn.tests.processor.Snippets.moduleThatIs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.sparksnn.tests.compiler.Compilation;
import io.sparksnn.tests.compiler.Compiler;
import io.sparksnn.tests.compiler.Said;
import io.sparksnn.tests.compiler.Source;
import io.sparksnn.tests.compiler.Tool;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** States that have changed since they were locked by {@code spark.state.lock}. */
class StateLockMistakesTest extends ProcessorTest {
  private static final String HEAD =
      "# The state of each module. Made by the compiler with -Aspark.state.lock.update=true.\n";
  private static final String LOCKED =
      HEAD + "gain version 1\n  trace: float[], units\n  last_value: float\n";
  private static final String STATE =
      CALL
          + "@Variable(shape = \"units\") protected float[] trace;\n"
          + "@Variable protected float lastValue;\n";
  private static final String GAIN = module(STATE);
  private static final String ADVICE =
      "; say 'version = 2' in the annotation and update the lock by -Aspark.state.lock.update=true,"
          + " or undo the change [SparkStateChanged]";

  @Test
  void aNewLockHoldsVariablesAndNodes() throws IOException {
    Compilation compilation = compile(true, GAIN, PAIR);

    assertThat(compilation.said()).isEmpty();
    assertThat(made(compilation)).isEqualTo(LOCKED + "pair version 1\n  left: node demo.Gain\n");
  }

  @Test
  void aStateThatIsLockedPasses() throws IOException {
    lock(LOCKED);
    Compilation compilation = compile(false, GAIN);

    assertThat(compilation.said()).isEmpty();
    assertThat(compilation.classes().resolve("META-INF/spark/spark-state.lock")).doesNotExist();
  }

  @Test
  void theOrderOfVariablesIsNoState() throws IOException {
    lock(HEAD + "gain version 1\n  last_value: float\n  trace: float[], units\n");

    assertThat(compile(false, GAIN).said()).isEmpty();
  }

  @Test
  void everyChangeIsNamed() throws IOException {
    lock(HEAD + "gain version 1\n  trace: int[], units\n  mask: boolean[]\n");

    assertError(
        compile(false, GAIN),
        10,
        "Gain: the state of version 1 is locked, and it has changed: changed 'trace' from int[],"
            + " units to float[], units, added 'last_value' (float), removed 'mask' (boolean[])"
            + ADVICE);
  }

  @Test
  void aNodeOfAnotherClassIsAChange() throws IOException {
    lock(LOCKED + "pair version 1\n  left: node demo.Other\n");

    assertError(
        compile(false, GAIN, PAIR),
        10,
        "Pair: the state of version 1 is locked, and it has changed: changed 'left' from node"
            + " demo.Other to node demo.Gain"
            + ADVICE);
  }

  @Test
  void anUpdateTakesNoChangeOfTheSameVersion() throws IOException {
    lock(HEAD + "gain version 1\n  trace: float[], units\n");
    Compilation compilation = compile(true, GAIN);

    assertError(
        compilation,
        10,
        "Gain: the state of version 1 is locked, and it has changed: added 'last_value' (float)"
            + ADVICE);
    assertThat(compilation.classes().resolve("META-INF/spark/spark-state.lock")).doesNotExist();
  }

  @Test
  void anUpdateTakesAChangeOfAHigherVersionAndLeavesOutWhatIsGone() throws IOException {
    lock(HEAD + "gain version 1\n  trace: int[]\ngone version 3\n");
    Compilation compilation = compile(true, version(2));

    assertThat(compilation.said()).isEmpty();
    assertThat(made(compilation)).isEqualTo(LOCKED.replace("version 1", "version 2"));
  }

  @Test
  void aHigherVersionIsToBeLocked() throws IOException {
    lock(LOCKED);

    assertError(compile(false, version(2)), 9, "Gain: " + old("'gain' of version 1"));
  }

  @Test
  void aNewModuleIsToBeLocked() throws IOException {
    lock(HEAD);

    assertError(compile(false, GAIN), 10, "Gain: " + old("no module 'gain'"));
  }

  @Test
  void aVersionDoesNotGoBack() throws IOException {
    lock(LOCKED.replace("version 1", "version 3"));

    assertError(
        compile(true, version(2)),
        9,
        "Gain: the version 2 of the state is below 3, which is locked; say a higher one"
            + " [SparkStateVersion]");
  }

  @Test
  void versionsBeginAtOne() {
    assertError(
        compile(version(0)),
        9,
        "Gain: the version 0 of the state is below 1, the first there is; say a higher one"
            + " [SparkStateVersion]");
  }

  @Test
  void aLockThatIsNotThereIsSaid() {
    assertError(compile(false, GAIN), 0, unusable("not there"));
  }

  @Test
  void aFileThatIsNoLockIsSaid() throws IOException {
    lock(LOCKED + "<<<<<<< HEAD\n");

    assertError(compile(false, GAIN), 0, unusable("no line of a lock: '<<<<<<< HEAD'"));
  }

  /** As an IDE does; the Eclipse compiler outside of one may not write a class again. */
  @Test
  void aFileThatIsCompiledAloneSaysNothingOfOthersAndKeepsThem() throws IOException {
    assumeTrue(tool == Tool.JAVAC);
    assertThat(compile(true, List.of("-parameters"), GAIN, PAIR).said()).isEmpty();
    String both = HEAD + "gain version 1\n  other: long\npair version 1\n  left: node demo.Gain\n";
    lock(both);
    String path =
        folder.resolve("classes") + File.pathSeparator + System.getProperty("java.class.path");
    Compilation compilation = compile(true, List.of("-cp", path, "-Xlint:-processing"), PAIR);

    assertThat(compilation.said()).isEmpty();
    assertThat(made(compilation)).isEqualTo(both);
  }

  @Test
  void aClassThatIsNotPublicIsNotLocked() throws IOException {
    lock(HEAD);
    String own =
        moduleThatIs("abstract class Own extends SparkModule<Own.Config>", CONFIG + OUT + CALL);

    assertThat(compile(false, own).said()).isEmpty();
  }

  private static String version(int version) {
    return GAIN.replace("@RegisterModule", "@RegisterModule(version = " + version + ")");
  }

  private static String old(String found) {
    return "the lock of states has "
        + found
        + "; make it anew by -Aspark.state.lock.update=true and copy"
        + " META-INF/spark/spark-state.lock from the folder of the class files into its place"
        + " [SparkStateLock]";
  }

  private String unusable(String what) {
    return "the lock of states -Aspark.state.lock="
        + file()
        + " is "
        + what
        + "; name the committed spark-state.lock from the root on, or make it by"
        + " -Aspark.state.lock.update=true [SparkStateLockFile]";
  }

  private Path file() {
    return folder.resolve("spark-state.lock").toAbsolutePath();
  }

  private void lock(String text) throws IOException {
    Files.writeString(file(), text);
  }

  private static String made(Compilation compilation) throws IOException {
    return Files.readString(compilation.classes().resolve("META-INF/spark/spark-state.lock"));
  }

  private Compilation compile(boolean update, String... texts) {
    return compile(update, List.of(), texts);
  }

  private Compilation compile(boolean update, List<String> more, String... texts) {
    return new Compiler(tool, folder)
        .options("-Aspark.state.lock=" + file(), "-Aspark.state.lock.update=" + update)
        .options(more.toArray(String[]::new))
        .compile(Arrays.stream(texts).map(Source::of).toArray(Source[]::new));
  }

  /** There is this one error of ours, on a line; below 1 stands for none. */
  private static void assertError(Compilation compilation, int line, String text) {
    assertThat(compilation.said())
        .filteredOn(Said::isOurs)
        .singleElement()
        .satisfies(said -> {
          assertThat(said.text()).isEqualTo(text);
          assertThat(Math.max(said.line(), 0)).isEqualTo(line);
        });
  }
}
