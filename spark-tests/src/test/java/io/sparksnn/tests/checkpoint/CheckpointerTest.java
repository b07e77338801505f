package io.sparksnn.tests.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.sparksnn.runtime.checkpoint.CheckpointException;
import io.sparksnn.runtime.checkpoint.Checkpointer;
import io.sparksnn.runtime.checkpoint.CheckpointerBuilder;
import io.sparksnn.runtime.checkpoint.Resumed;
import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.controller.BrainBuilder;
import io.sparksnn.runtime.controller.WiredBrain;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.tests.modules.RelayModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checkpoints of a long run. */
class CheckpointerTest {
  private static final FloatArray X = FloatArray.of(1);

  @TempDir Path temporary;
  private final LedgerModule ledger = new LedgerModule(c -> c.seed(5));

  private Path folder() {
    return temporary.resolve("run");
  }

  private void run(int steps, UnaryOperator<CheckpointerBuilder> settings) {
    try (Checkpointer checkpointer = settings.apply(Checkpointer.of(ledger, folder())).build()) {
      for (int step = 0; step < steps; step++) {
        ledger.step(X);
        checkpointer.afterStep();
      }
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static String name(int step) {
    return "step-%012d.safetensors".formatted(step);
  }

  private void damage(int step) throws IOException {
    Path file = folder().resolve(name(step));
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 1] ^= 1;
    Files.write(file, bytes);
  }

  private Resumed<LedgerModule> resume() {
    return Checkpointer.resume(folder(), LedgerModule.TYPE).orElseThrow();
  }

  @Test
  void oneIsWrittenEverySoManyStepsAndTheNewestStay() throws IOException {
    run(10, c -> c.every(2).keep(3));

    assertThat(names()).containsExactly(name(6), name(8), name(10));
    assertThat(resume().module().steps()).isEqualTo(10);
  }

  @Test
  void oneIsWrittenWhenTheTimeIsUp() throws IOException {
    run(2, c -> c.every(Duration.ofNanos(1)).keep(9));

    assertThat(names()).containsExactly(name(1), name(2));
  }

  @Test
  void noneIsWrittenBefore() {
    run(2, c -> c.every(Duration.ofDays(1)).every(3));

    assertThat(folder()).doesNotExist();
  }

  @Test
  void inTheBackgroundTheStateIsThatOfTheStep() throws IOException {
    run(9, c -> c.every(2).keep(2).inBackground());

    assertThat(names()).containsExactly(name(6), name(8));
    LedgerModule same = resume().module();
    assertThat(same.steps()).isEqualTo(8);
    assertThat((float[]) same.state("pages").get()).containsOnly(8);
  }

  @Test
  void theNewestWholeOneIsResumedAndThoseSkippedAreTold() throws IOException {
    run(6, c -> c.every(2));
    damage(4);
    damage(6);
    Resumed<LedgerModule> resumed = resume();

    assertThat(resumed.module().steps()).isEqualTo(2);
    assertThat(resumed.file()).isEqualTo(folder().resolve(name(2)));
    assertThat(resumed.skipped()).hasSize(2);
    assertThat(resumed.skipped().get(0))
        .startsWith("checkpoint " + folder().resolve(name(6)) + ": tensor ")
        .contains("is damaged");
  }

  @Test
  void theLastGoodOneIsNeverDeleted() throws IOException {
    run(2, c -> c.every(2).keep(1));
    Files.copy(folder().resolve(name(2)), folder().resolve(name(4)));
    damage(4);
    LedgerModule resumed = resume().module();
    try (Checkpointer checkpointer = Checkpointer.of(resumed, folder()).every(1).keep(1).build()) {
      resumed.step(X);
      checkpointer.afterStep();
    }

    assertThat(names()).containsExactly(name(3), name(4));
    assertThat(resume().module().steps()).isEqualTo(3);
  }

  @Test
  void aFolderOfALaterRunIsRefused() {
    run(4, c -> c.every(2));

    assertThatExceptionOfType(CheckpointException.class)
        .isThrownBy(() -> Checkpointer.of(new LedgerModule(), folder()).every(1).build())
        .withMessageEndingWith(
            "it is of more steps than the module has made, which are 0; resume from it, or take"
                + " another folder");
  }

  @Test
  void thereIsNothingToResumeInAnEmptyFolder() {
    assertThat(Checkpointer.resume(folder(), LedgerModule.TYPE)).isEmpty();
  }

  @Test
  void aFolderOfNothingWholeIsAnError() throws IOException {
    run(2, c -> c.every(2));
    damage(2);

    assertThatExceptionOfType(CheckpointException.class)
        .isThrownBy(() -> Checkpointer.resume(folder(), LedgerModule.TYPE))
        .withMessageContaining("none of its 1 checkpoints can be restored:\n  checkpoint ");
  }

  @Test
  void aFailureInTheBackgroundIsToldOf() throws IOException {
    Checkpointer checkpointer = Checkpointer.of(ledger, folder()).every(1).inBackground().build();
    Files.writeString(folder(), "no folder");
    ledger.step(X);
    checkpointer.afterStep();

    assertThatExceptionOfType(CheckpointException.class)
        .isThrownBy(checkpointer::close)
        .withMessageStartingWith("checkpoint " + folder() + ": cannot be made: ");
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Files.writeString(folder(), "no folder");

    assertThatExceptionOfType(CheckpointException.class)
        .isThrownBy(() -> Checkpointer.resume(folder()))
        .withMessage("checkpoint %s: it is a file; expected a folder of checkpoints", folder());
  }

  @Test
  void itListensToABrain() throws IOException {
    BrainBuilder b = Brain.builder();
    var relay = b.module("relay", RelayModule.TYPE);
    relay.in("x").from(b.input("x", FloatArray.class));
    b.output("y", relay.out("y"));
    WiredBrain brain = b.build();
    brain.inputs().set("x", X);
    try (Checkpointer checkpointer = Checkpointer.of(brain, folder()).every(5).build()) {
      brain.addListener(checkpointer);
      brain.run(12);
    }

    assertThat(names()).containsExactly(name(5), name(10));
    assertThat(Checkpointer.resume(folder()).map(found -> found.module().steps())).contains(10L);
  }

  @Test
  void whenIsAQuestionThatHasToBeAnswered() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Checkpointer.of((SparkModule<?>) ledger, folder()).build())
        .withMessage("a checkpointer is told every how many steps, or how often");
  }
}
