package io.sparksnn.samples.digits.readout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

public class ConfusionMatrixTest {
  private final ConfusionMatrix matrix =
      new ConfusionMatrix(new int[] {0, 0, 1, 1, 1}, new int[] {0, 1, 1, 1, 0}, 2);

  @Test
  public void countsByDigitAndAnswer() {
    assertThat(matrix.count(0, 1)).isEqualTo(1);
    assertThat(matrix.count(1, 0)).isEqualTo(1);
    assertThat(matrix.count(1, 1)).isEqualTo(2);
  }

  @Test
  public void accuracyIsTheShareOfTheDiagonal() {
    assertThat(matrix.correct()).isEqualTo(3);
    assertThat(matrix.total()).isEqualTo(5);
    assertThat(matrix.accuracy()).isEqualTo(0.6);
  }

  @Test
  public void theTableHasALinePerDigit() {
    ConfusionMatrix perfect = new ConfusionMatrix(new int[] {0, 1}, new int[] {0, 1}, 2);

    assertThat(perfect)
        .hasToString(
            """
            digit | answer
                  |    0    1
            ------+----------
                0 |    1    .
                1 |    .    1\
            """);
  }
}
