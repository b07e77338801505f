package io.sparksnn.samples.cartpole.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.samples.cartpole.Brains;
import io.sparksnn.samples.cartpole.env.Ending;
import io.sparksnn.samples.cartpole.env.Observation;
import io.sparksnn.samples.cartpole.train.Failure;
import io.sparksnn.samples.cartpole.train.Memory;
import io.sparksnn.samples.cartpole.train.Modulation;
import io.sparksnn.samples.cartpole.train.Player;
import io.sparksnn.samples.cartpole.weights.Block;
import io.sparksnn.samples.cartpole.weights.Population;
import io.sparksnn.samples.cartpole.weights.Sides;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What a cart that left the track teaches. */
class SlowEligibilityTest {
  private static final Offset<Double> ROUNDING = Offset.offset(1e-6);

  /** Middles of the places for positions, of 128: to the left and to the right of the track. */
  private static final int LEFT = 32;

  private static final int RIGHT = 96;

  private final Player player = Brains.player();
  private final Sides sides = Sides.of(player.brain());
  private final Targets targets = Targets.of(sides);

  private static Failure failure(Ending ending, float position) {
    return new Failure(ending, new Observation(position, 0, 0, 0), 0.25);
  }

  private SlowEligibility eligibility(float strength) {
    return new SlowEligibility(
        new SlowEligibilityConfigBuilder().strength(strength).build(), targets);
  }

  /** An episode that sees one position, from -1 to 1, for some steps of the cart. */
  private void see(SlowEligibility upkeep, float position, int cartSteps) {
    upkeep.episodeBegins();
    for (int step = 0; step < 50 * cartSteps; step++) {
      player.step(FloatArray.of(position, 0, 0, 0), new Modulation());
      upkeep.stepped();
    }
  }

  private double drive(Population side, int place) {
    int first = side.from(Sides.SPIKER).from() + place;
    return side.weights().total(new Block("a place", first, first + 1));
  }

  /** By what a failure multiplies what a side gets from a place. */
  private double change(SlowEligibility upkeep, Failure failure, Population side, int place) {
    double before = drive(side, place);
    upkeep.afterFailure(failure);
    return drive(side, place) / before;
  }

  @Test
  void placesThatWereSeenLongGoToTheSideThatPushesToWhereTheCartLeft() {
    SlowEligibility upkeep = eligibility(50);
    see(upkeep, 0.5f, 20);

    assertThat(change(upkeep, failure(Ending.LEFT_TRACK, 2.41f), sides.bExcitatory(), RIGHT))
        .isGreaterThan(1.1);
    assertThat(change(upkeep, failure(Ending.LEFT_TRACK, 2.41f), sides.aExcitatory(), RIGHT))
        .isLessThan(0.9);
  }

  @Test
  void onTheOtherEndItIsTheReverse() {
    SlowEligibility upkeep = eligibility(50);
    see(upkeep, -0.5f, 20);

    assertThat(change(upkeep, failure(Ending.LEFT_TRACK, -2.41f), sides.aExcitatory(), LEFT))
        .isGreaterThan(1.1);
    assertThat(change(upkeep, failure(Ending.LEFT_TRACK, -2.41f), sides.bExcitatory(), LEFT))
        .isLessThan(0.9);
  }

  @Test
  void placesThatAreSeenLessThanUsualGoToTheOtherSide() {
    SlowEligibility upkeep = eligibility(50);
    see(upkeep, -0.5f, 200);
    see(upkeep, 0.5f, 40);

    assertThat(change(upkeep, failure(Ending.LEFT_TRACK, 2.41f), sides.aExcitatory(), LEFT))
        .isGreaterThan(1);
  }

  @Test
  void placesThatWereNeverSeenStayAsTheyAre() {
    SlowEligibility upkeep = eligibility(50);
    see(upkeep, 0.5f, 20);

    assertThat(change(upkeep, failure(Ending.LEFT_TRACK, 2.41f), sides.aExcitatory(), LEFT))
        .isEqualTo(1);
  }

  @Test
  void theStrengthGrowsWithThePowerOfTheShortfall() {
    SlowEligibility weak = eligibility(10);
    SlowEligibility strong = eligibility(20);
    see(weak, 0.5f, 10);
    see(strong, 0.5f, 10);

    double once = change(weak, failure(Ending.LEFT_TRACK, 2.41f), sides.bExcitatory(), RIGHT);
    Failure aSixteenth = new Failure(Ending.LEFT_TRACK, new Observation(2.41f, 0, 0, 0), 0.0625);
    double same = change(strong, aSixteenth, sides.bExcitatory(), RIGHT);

    assertThat(same).isCloseTo(once, Offset.offset(1e-2));
  }

  @Test
  void aPoleThatFellTeachesNothing() {
    SlowEligibility upkeep = eligibility(50);
    see(upkeep, 0.5f, 20);

    assertThat(change(upkeep, failure(Ending.POLE_FELL, 2.3f), sides.bExcitatory(), RIGHT))
        .isEqualTo(1);
  }

  /** Takes what the first shows, and hands it to the others. */
  private static final class Carrier implements Memory {
    private final Map<String, float[]> arrays = new HashMap<>();

    @Override
    public double keep(String name, double value) {
      return value;
    }

    @Override
    public float[] keep(String name, float[] values) {
      return arrays.computeIfAbsent(name, any -> values.clone()).clone();
    }
  }

  @Test
  void anotherGoesOnWithWhatIsUsual() {
    SlowEligibility one = eligibility(50);
    see(one, -0.5f, 200);
    SlowEligibility other = eligibility(50);
    Carrier carrier = new Carrier();
    one.remember(carrier);
    other.remember(carrier);
    Failure failure = failure(Ending.LEFT_TRACK, 2.41f);

    one.episodeBegins();
    other.episodeBegins();
    for (int step = 0; step < 500; step++) {
      player.step(FloatArray.of(0.5f, 0, 0, 0), new Modulation());
      one.stepped();
      other.stepped();
    }

    double first = change(one, failure, sides.bExcitatory(), RIGHT);
    assertThat(change(other, failure, sides.bExcitatory(), RIGHT)).isCloseTo(first, ROUNDING);
  }
}
