package io.sparksnn.samples.cartpole.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an upkeep remembers goes out and comes back. */
class RememberedTest {
  /** Remembers a number and three more. */
  private static final class Rememberer implements Upkeep {
    private double number;
    private float[] array;

    Rememberer(double number, float... array) {
      this.number = number;
      this.array = array;
    }

    @Override
    public void afterFailure(Failure failure) {}

    @Override
    public void remember(Memory memory) {
      number = memory.keep("number", number);
      array = memory.keep("array", array);
    }
  }

  @Test
  void isGivenBackToAnother() {
    Rememberer one = new Rememberer(0.1, 1, 2, 3);
    Remembered remembered = Remembered.by(Upkeep.inOrder(one));
    one.array[0] = 7;
    Rememberer other = new Rememberer(0, 0, 0, 0);

    remembered.giveBackTo(other);

    assertThat(one.number).isEqualTo(0.1);
    assertThat(other.number).isEqualTo(0.1);
    assertThat(other.array).containsExactly(1, 2, 3);
  }

  @Test
  void isRefusedByAnUpkeepOfAnotherKind() {
    Remembered three = Remembered.by(new Rememberer(0, 1, 2, 3));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> three.giveBackTo(new Rememberer(0, 1, 2)))
        .withMessage("what the upkeep remembers as 'array' is 3 numbers, expected 2 numbers");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Remembered(three.numbers(), Map.of()).giveBackTo(new Rememberer(0, 1, 2)))
        .withMessage("what the upkeep remembers lacks 'array', 2 numbers");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Remembered.nothing().giveBackTo(new Rememberer(0)))
        .withMessage("what the upkeep remembers lacks 'number', a number");
  }

  @Test
  void twoOfOneNameAreAMistake() {
    Rememberer one = new Rememberer(0);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Remembered.by(Upkeep.inOrder(one, one)))
        .withMessage("an upkeep remembers two values called 'number'");
  }
}
