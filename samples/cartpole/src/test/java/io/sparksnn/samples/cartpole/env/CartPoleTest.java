package io.sparksnn.samples.cartpole.env;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.sparksnn.samples.cartpole.Golden;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The task beside that of Gymnasium. */
class CartPoleTest {
  /** Sines differ in their last bit from library to library. */
  private static final Offset<Double> ROUNDING = within(1e-12);

  private final JsonNode golden = Golden.read("cartpole_env");
  private final CartPole cart = new CartPole(42);

  @Test
  void episodesStartAsThoseOfTheSameSeed() {
    for (JsonNode start : golden.get("initial_states")) {
      assertThat(cart.state()).containsExactly(Golden.doubles(start));
      cart.reset();
    }
  }

  @Test
  void movesAsTheReference() {
    cart.reset();
    for (JsonNode step : golden.get("trajectory_from_second_initial_state")) {
      Ending ending = cart.step(step.get("action").intValue());
      assertThat(cart.state()).containsExactly(Golden.doubles(step.get("state")), ROUNDING);
      assertThat(cart.observe().scaled())
          .containsExactly(Golden.doubles(step.get("processed")), within(1e-7));
      assertThat(ending != null).isEqualTo(step.get("terminated").booleanValue());
    }
  }

  @Test
  void aPoleThatFellEndsTheEpisode() {
    Ending ending = null;
    while (ending == null) {
      ending = cart.step(CartPole.LEFT);
    }
    assertThat(ending).isEqualTo(Ending.POLE_FELL);
    assertThatThrownBy(() -> cart.step(CartPole.LEFT))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the episode is over (pole fell)");
  }

  @Test
  void balancingWithoutRegardForTheTrackLeavesIt() {
    assertThat(balanceTowards(0.03)).isEqualTo(Ending.LEFT_TRACK);
  }

  @Test
  void anEpisodeIsOverAfterFiveHundredSteps() {
    assertThat(balanceTowards(0)).isEqualTo(Ending.CAP);
    assertThat(cart.steps()).isEqualTo(500);
  }

  /** Pushes to the side to which the pole leans, or will. */
  private Ending balanceTowards(double angle) {
    Ending ending = null;
    while (ending == null) {
      Observation seen = cart.observe();
      double wanted = angle - 0.05 * seen.position() - 0.1 * seen.velocity();
      ending =
          cart.step(
              seen.angle() + 0.2 * seen.angularVelocity() > (angle == 0 ? wanted : angle) ? 1 : 0);
    }
    return requireNonNull(ending);
  }
}
