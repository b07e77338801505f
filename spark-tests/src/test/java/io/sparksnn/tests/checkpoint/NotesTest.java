package io.sparksnn.tests.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sparksnn.runtime.checkpoint.Checkpoint;
import io.sparksnn.runtime.checkpoint.CheckpointException;
import io.sparksnn.runtime.checkpoint.CheckpointInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts that a program keeps beside its module. */
class NotesTest extends LedgerTest {
  private void write(Map<String, String> notes) {
    Checkpoint.of(file).notes(notes).write(ledger, true);
  }

  private void assertRefused(Map<String, String> notes, String reason) throws IOException {
    byte[] before = Files.readAllBytes(file);
    assertThatExceptionOfType(CheckpointException.class)
        .isThrownBy(() -> write(notes))
        .withMessage("checkpoint %s: cannot be written: %s", file, reason);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void comeBackAsTheyWereInTheirOrder() {
    Map<String, String> notes = new LinkedHashMap<>();
    notes.put("second", "");
    notes.put("first", "{\"a\": [1, 2]}\n\t\u0000\"\\");
    notes.put("naïve Ключ 鍵", "ψ ≤ 0 \ud83d\udc1f");
    notes.put("long", "ж".repeat(1_000_000));
    write(notes);

    assertThat(Checkpoint.of(file).inspect().notes()).containsExactlyEntriesOf(notes);
    assertThat(Checkpoint.of(file).verify().notes()).containsExactlyEntriesOf(notes);
  }

  @Test
  void areNoPartOfTheModule() throws IOException {
    byte[] without = Files.readAllBytes(file);
    write(Map.of("state:ledger", "no state"));
    LedgerModule restored = restore();
    restored.checkpoint(file, true);

    assertThat(Files.readAllBytes(file)).isEqualTo(without);
  }

  @Test
  void oneWhoPutsNoneHasNone() {
    CheckpointInfo info = Checkpoint.of(file).inspect();

    assertThat(info.notes()).isEmpty();
  }

  @Test
  void areReplacedTogetherWithTheModule() {
    write(Map.of("steps", "3"));
    ledger.step(X);
    write(Map.of("steps", "4"));

    assertThat(Checkpoint.of(file).inspect())
        .extracting(CheckpointInfo::steps, CheckpointInfo::notes)
        .containsExactly(4L, Map.of("steps", "4"));
  }

  @Test
  void aFileThatIsThereStaysUnlessItMayBeReplaced() {
    assertThatExceptionOfType(CheckpointException.class)
        .isThrownBy(() -> Checkpoint.of(file).notes(Map.of("a", "b")).write(ledger, false))
        .withMessageContaining("there is a file already");
    assertThat(Checkpoint.of(file).inspect().notes()).isEmpty();
  }

  @Test
  void aKeyHasToBeAShortText() throws IOException {
    assertRefused(
        Map.of(" ", "x"), "the key ' ' of a note is blank, or longer than 200 characters");
    assertRefused(
        Map.of("x".repeat(201), "x"),
        "the key '%s…' of a note is blank, or longer than 200 characters"
            .formatted("x".repeat(80)));
    write(Map.of("x".repeat(200), "x"));
  }

  @Test
  void halfACharacterIsNoText() throws IOException {
    assertRefused(
        Map.of("fish", "\ud83d"),
        "the note 'fish' has half a character of two, so that it is no text");
  }

  @Test
  void whatIsTooLongForTheHeaderIsToldOf() throws IOException {
    byte[] before = Files.readAllBytes(file);
    assertThatExceptionOfType(CheckpointException.class)
        .isThrownBy(() -> write(Map.of("long", "x".repeat(16 << 20))))
        .withMessageMatching(
            "checkpoint .*: cannot be written: configuration, names and notes take \\d+ bytes, more"
                + " than the 16777216 of a header; .*");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void tooManyAreToldOf() throws IOException {
    Map<String, String> many = new LinkedHashMap<>();
    for (int i = 0; i <= 1000; i++) {
      many.put("note " + i, "");
    }
    assertRefused(many, "there are 1001 notes; at most 1000 are kept");
  }

  @Test
  void damageIsSeen() throws IOException {
    write(Map.of("who", "somebody"));
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    Files.writeString(file, text.replace("somebody", "Somebody"), StandardCharsets.ISO_8859_1);

    assertThatExceptionOfType(CheckpointException.class)
        .isThrownBy(() -> Checkpoint.of(file).inspect())
        .withMessageContaining("its header is damaged");
  }
}
