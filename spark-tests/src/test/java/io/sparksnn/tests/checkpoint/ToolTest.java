package io.sparksnn.tests.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.runtime.checkpoint.Checkpoint;
import io.sparksnn.runtime.tool.Spark;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The command line. */
class ToolTest extends LedgerTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    return Spark.run(
        arguments,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String failed() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void inspectTellsWhatIsInAFile() {
    assertThat(run("inspect", file.toString())).isZero();
    assertThat(said().lines())
        .contains("module      ledger 'Ledger'", "steps       3", "  pages  float (8,)");
  }

  @Test
  void inspectShowsHowNotesBegin() {
    Map<String, String> notes = new LinkedHashMap<>();
    notes.put("who", "me\u001b[2J");
    notes.put("long", "x".repeat(59) + "\ud83d\udc1f".repeat(9));
    Checkpoint.of(file).notes(notes).write(ledger, true);

    assertThat(run("inspect", file.toString())).isZero();
    assertThat(said().lines())
        .containsSequence(
            "notes       2",
            "  who  me?[2J",
            "  long  " + "x".repeat(59) + "… (77 characters)",
            "tensors     4");
  }

  @Test
  void inspectShowsTheConfiguration() {
    assertThat(run("inspect", file.toString(), "--config")).isZero();
    assertThat(said()).contains("\"pages\": 8");
  }

  @Test
  void verifyTellsThatAFileIsWhole() {
    assertThat(run("verify", file.toString())).isZero();
    assertThat(said()).startsWith(file + " is whole: ledger 'Ledger' after 3 steps, 4 tensors, ");
  }

  @Test
  void verifyTellsThatAFileIsDamaged() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 1] ^= 1;
    Files.write(file, bytes);

    assertThat(run("verify", file.toString())).isEqualTo(2);
    assertThat(failed().lines()).hasSize(1);
    assertThat(failed()).startsWith("spark: checkpoint " + file + ": tensor 'pages' is damaged: ");
    assertThat(said()).isEmpty();
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThat(run("verify", "missing")).isEqualTo(2);
    assertThat(failed())
        .isEqualToNormalizingNewlines(
            "spark: checkpoint missing: cannot be read: no such file or folder\n");
  }

  @Test
  void anUnknownCommandIsToldOf() {
    assertThat(run("expect", "file")).isEqualTo(2);
    assertThat(failed()).startsWith("spark: there is no command 'expect'; spark inspect FILE ");
  }

  @Test
  void aCommandWithoutAFileIsToldOf() {
    assertThat(run("verify")).isEqualTo(2);
    assertThat(failed()).startsWith("spark: expected a command and a file; ").hasLineCount(1);
  }

  @Test
  void namesDoNotSteerTheTerminal() throws IOException {
    Forged forged = Forged.of(file);
    forged.metadata().put("name", "\u001b[2J\nx");
    forged.write(file);

    assertThat(run("inspect", file.toString())).isZero();
    assertThat(said()).contains("module      ledger '?[2J?x'");
  }
}
