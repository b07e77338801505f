package io.sparksnn.tests.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sparksnn.runtime.checkpoint.CheckpointException;
import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.controller.BrainBuilder;
import io.sparksnn.runtime.controller.WiredBrain;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.tests.controller.classes.TickerModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A file that cannot be written leaves what was there as it was, and nothing beside it. */
class WritingTest extends LedgerTest {
  private void assertUnwritable(Path path, String reason) throws IOException {
    List<String> before = names();
    assertThatExceptionOfType(CheckpointException.class)
        .isThrownBy(() -> ledger.checkpoint(path, true))
        .withMessage("checkpoint %s: cannot be written: %s", path, reason);
    assertThat(names()).isEqualTo(before);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aFileIsReplacedOnlyWhereThatIsAsked() throws IOException {
    byte[] before = Files.readAllBytes(file);
    ledger.step(X);
    assertThatExceptionOfType(CheckpointException.class)
        .isThrownBy(() -> ledger.checkpoint(file, false))
        .withMessage(
            "checkpoint %s: there is a file already; pass overwrite = true to replace it", file);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);

    ledger.checkpoint(file, true);
    assertThat(LedgerModule.fromCheckpoint(file).steps()).isEqualTo(4);
    assertThat(names()).containsExactly("ledger.safetensors");
  }

  @Test
  void aLinkIsNotFollowed() throws IOException {
    assertUnwritable(
        Files.createSymbolicLink(folder.resolve("link"), file),
        "it is a link; give the file that it leads to");
  }

  @Test
  void aLinkToNothingIsNotFollowedEither() throws IOException {
    assertUnwritable(
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nothing")),
        "it is a link; give the file that it leads to");
  }

  @Test
  void aFolderStays() throws IOException {
    assertUnwritable(
        Files.createDirectory(folder.resolve("inner")),
        "there is a folder, or something else that is no file");
  }

  @Test
  void aFolderThatIsNotThereIsNotMade() throws IOException {
    assertUnwritable(folder.resolve("missing/file"), "no such file or folder");
  }

  @Test
  void aFolderThatNobodyMayWriteToIsToldOf() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    Assumptions.assumeTrue(locked.toFile().setWritable(false) && !Files.isWritable(locked));
    assertUnwritable(locked.resolve("file"), "no permission");
  }

  @Test
  void aPayloadThatNoFileCanHoldIsToldOf() throws IOException {
    BrainBuilder b = Brain.builder();
    var ticker = b.module("ticker", TickerModule.TYPE);
    var watch = b.module("watch", WatchModule.TYPE);
    ticker.in("x").from(b.input("x", FloatArray.class));
    watch.in("clock").from(ticker.out("clock"));
    b.output("time", watch.out("time"));
    WiredBrain brain = b.build();
    brain.inputs().set("x", X);
    brain.run(2);
    Path other = folder.resolve("other");

    assertThatExceptionOfType(CheckpointException.class)
        .isThrownBy(() -> brain.checkpoint(other, false))
        .withMessage(
            "checkpoint %s: cannot be written: 'cache.copy_0', of type Clock, is null or none of what"
                + " files keep: numbers and the runtime's own payloads",
            other);
    assertThat(names()).containsExactly("ledger.safetensors");
  }

  @Test
  void aFullDiskLeavesTheOldFile() throws Exception {
    Path shell = Path.of("/bin/sh");
    Assumptions.assumeTrue(Files.exists(shell));
    Path printed = folder.resolve("printed");
    // The shell's limit of the size of files ends writing as a full disk does.
    Process other =
        new ProcessBuilder(
                shell.toString(),
                "-c",
                "ulimit -f 512; exec \"$0\" \"$@\"",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                LargeWriter.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    assertThat(other.waitFor(1, TimeUnit.MINUTES)).isTrue();

    assertThat(Files.readString(printed))
        .startsWith("checkpoint " + file + ": cannot be written: ");
    assertThat(LedgerModule.fromCheckpoint(file).steps()).isEqualTo(3);
    assertThat(names()).containsExactly("ledger.safetensors", "printed");
  }

  /** A program that replaces a file by one of 64 MiB. */
  static final class LargeWriter {
    private LargeWriter() {}

    public static void main(String[] arguments) {
      LedgerModule large = new LedgerModule(c -> c.pages(16 << 20));
      large.step(X);
      try {
        large.checkpoint(Path.of(arguments[0]), true);
        System.out.println("written");
      } catch (CheckpointException failed) {
        System.out.println(failed.getMessage());
      }
    }
  }
}
