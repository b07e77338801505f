package io.sparksnn.samples.cartpole.save;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.sparksnn.samples.cartpole.env.Ending;
import io.sparksnn.samples.cartpole.train.Episode;
import io.sparksnn.samples.cartpole.train.Past;
import io.sparksnn.samples.cartpole.train.Remembered;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trainings as texts. */
class NoteTest {
  private static final float[] ARRAY = {0.1f, -0f, Float.MIN_VALUE, Float.NaN};

  private final Note note =
      new Note(
          new Identity("own", "own", "7"),
          new Past(
              List.of(new Episode(1, 12, Ending.POLE_FELL), new Episode(2, 500, Ending.CAP)),
              1L << 40,
              0.1 + 0.2,
              new Remembered(Map.of("a", 2.0 / 3), Map.of("b", ARRAY))));

  @Test
  void comeBackToTheBit() {
    Note same = Note.of(note.toText());

    assertThat(same.identity()).isEqualTo(note.identity());
    assertThat(same.past().learned()).isEqualTo(note.past().learned());
    assertThat(same.past().brainSteps()).isEqualTo(note.past().brainSteps());
    assertThat(same.past().seconds()).isEqualTo(note.past().seconds());
    assertThat(same.past().upkeep().numbers()).isEqualTo(note.past().upkeep().numbers());
    assertThat(same.past().upkeep().arrays().get("b")).isEqualTo(ARRAY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          "version":1             | "version":2              | holds a training of version 2; version 1 is read here
          "version":1             | "version":"1"            | holds a training whose 'version' is missing or not what it should be
          "seed":"7"              | "seed":7                 | holds a training whose 'seed' is missing or not what it should be
          [12,500]                | [12]                     | holds a training whose 'steps' is missing or not what it should be
          [12,500]                | [12,501]                 | holds a training whose 'steps' is missing or not what it should be
          POLE_FELL               | FELL                     | holds a training whose 'endings' is missing or not what it should be
          "brain_steps":1         | "brain_steps":-1         | holds a training whose 'brain_steps' is missing or not what it should be
          "seconds"               | "minutes"                | holds a training whose 'seconds' is missing or not what it should be
          "a":0                   | "a":1e999,"c":0          | holds a training whose 'a' is missing or not what it should be
          {"b":"                  | {"b":"!                  | holds a training whose 'b' is missing or not what it should be
          {"version"              | {version                | holds a training that is no JSON
          """)
  void whatIsNoTrainingIsToldOf(String found, String forged, String message) {
    String text = note.toText();
    assertThat(text).contains(found);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Note.of(text.replace(found, forged)))
        .withMessage(message);
  }
}
