package io.sparksnn.nn.delay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.IntegerArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DelaysTest {
  private static final Shape INPUTS = Shape.of(3);

  @Test
  void givenDelaysMeanThatManySteps() {
    NDelaysModule delays = delays(8, 0, 1, 8);

    assertThat(arrivals(delays, 10)).containsExactly("0: [0]", "1: [1]", "8: [2]");
  }

  @Test
  void thereIsNoLimitToALongDelay() {
    assertThat(arrivals(delays(1000, 300, 999, 1000), 1001))
        .containsExactly("300: [0]", "999: [1]", "1000: [2]");
  }

  @Test
  void aDelayLastsAsManyMillisecondsWhateverTheStep() {
    NDelaysModule delays =
        new NDelaysModule(
            new NDelaysConfigBuilder().dt(0.5).maxDelay(2).delays(Init.of(4, 3, 2)).build());

    assertThat(arrivals(delays, 5)).containsExactly("2: [2]", "3: [1]", "4: [0]");
  }

  @Test
  void delaysOfUnitsMakeNothingPerSynapse() {
    SpikeArray out = delays(8, 0, 1, 8).call(SpikeArray.of(INPUTS, 0)).outSpikes();

    assertThat(out.asyncSpikes()).isFalse();
    assertThat(out.shape()).isEqualTo(INPUTS);
  }

  @Test
  void delaysOfSynapsesReachEachUnitInItsOwnTime() {
    N2NDelaysModule delays =
        new N2NDelaysModule(
            new N2NDelaysConfigBuilder()
                .units(Shape.of(2))
                .delays(Init.of(Shape.of(2, 3), 0, 1, 2, 2, 1, 0))
                .build());
    List<String> arrived = new ArrayList<>();
    for (int step = 0; step < 4; step++) {
      SpikeArray sent = step == 0 ? SpikeArray.of(INPUTS, 0, 1, 2) : SpikeArray.silent(INPUTS);
      SpikeArray out = delays.call(sent).outSpikes();
      assertThat(out.shape()).isEqualTo(Shape.of(2, 3));
      arrived.add(Arrays.toString(Arrays.copyOf(out.indices(), out.count())));
    }

    assertThat(arrived).containsExactly("[0, 5]", "[1, 4]", "[2, 3]", "[]");
  }

  @Test
  void theMaskOfTheInputsServesForAllTheirSynapses() {
    N2NDelaysModule delays =
        new N2NDelaysModule(new N2NDelaysConfigBuilder().units(Shape.of(2)).build());
    SpikeArray sent = SpikeArray.silent(INPUTS, BooleanMask.of(false, true, false), false);
    SpikeArray out = delays.call(sent).outSpikes();

    assertThat(out.isInhibitory(4)).isTrue();
    assertThat(out.isInhibitory(5)).isFalse();
  }

  @Test
  void aResetForgetsSpikesUnderWayAndLeavesTheDelays() {
    NDelaysModule delays = delays(8, 3, 3, 3);
    delays.call(SpikeArray.of(INPUTS, 0));
    delays.reset();

    assertThat(arrivals(delays, 9)).containsExactly("3: [0, 1, 2]");
  }

  @Test
  void otherDelaysHoldForSpikesUnderWay() {
    NDelaysModule delays = delays(8, 3, 3, 3);
    delays.call(SpikeArray.of(INPUTS, 0));
    delays.kernel(IntegerArray.of(INPUTS, 1, 1, 1));

    assertThat(delays.call(SpikeArray.silent(INPUTS)).outSpikes().get(0)).isTrue();
  }

  @Test
  void delaysThatAreDrawnStayTheSameWhenTheyAreSet() {
    NDelaysModule drawn = new NDelaysModule(new NDelaysConfigBuilder().seed(5).maxDelay(3).build());
    NDelaysModule set = delays(3, 0, 0, 0);
    List<String> expected = arrivals(drawn, 6);
    set.call(SpikeArray.silent(INPUTS));
    set.kernel(drawn.kernel());

    assertThat(arrivals(set, 6)).isEqualTo(expected);
  }

  @Test
  void delaysThatAreRestoredAreKeptFromThenOn() {
    N2NDelaysModule delays =
        new N2NDelaysModule(
            new N2NDelaysConfigBuilder().units(Shape.of(1)).delays(Init.of(0)).build());
    delays.call(SpikeArray.silent(INPUTS));
    delays.state("delays.steps").set(new int[] {2, 2, 2});
    delays.call(SpikeArray.of(INPUTS, 1));

    assertThat(delays.call(SpikeArray.silent(INPUTS)).outSpikes().count()).isZero();
    assertThat(delays.call(SpikeArray.silent(INPUTS)).outSpikes().get(1)).isTrue();
  }

  @Test
  void aDelayThatIsTooLongIsAnErrorOfTheBuild() {
    NDelaysModule delays = delays(3, 0, 1, 4);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> delays.call(SpikeArray.silent(INPUTS)))
        .withMessage(
            "NDelays: a delay is 0 to 3 steps (max_delay 3.0 ms, dt 1.0 ms), got 4; raise max_delay"
                + " for longer ones");
    assertThat(delays.isBuilt()).isFalse();
  }

  @Test
  void aNegativeDelayThatIsSetIsAnErrorAndNoneIsTaken() {
    NDelaysModule delays = delays(3, 0, 1, 2);
    delays.call(SpikeArray.silent(INPUTS));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> delays.kernel(IntegerArray.of(INPUTS, 3, 3, -1)))
        .withMessageContaining("got -1");
    assertThat(delays.kernel().values()).containsExactly(0, 1, 2);
  }

  @Test
  void partsOfAStepAreAnError() {
    NDelaysModule delays =
        new NDelaysModule(new NDelaysConfigBuilder().delays(Init.of(0, 1.5f, 2)).build());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> delays.call(SpikeArray.silent(INPUTS)))
        .withMessage("NDelays: delays are whole numbers of steps, got 1.5");
  }

  @Test
  void spikesThatAreDelayedAlreadyAreAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> delays(8, 0, 0, 0).call(SpikeArray.silent(Shape.of(2, 3), null, true)))
        .withMessageContaining("they are delayed already");
  }

  private static NDelaysModule delays(float longest, float... steps) {
    return new NDelaysModule(
        new NDelaysConfigBuilder().maxDelay(longest).delays(Init.of(steps)).build());
  }

  /** What arrives when after all inputs have spiked at once. */
  private static List<String> arrivals(NDelaysModule delays, int steps) {
    List<String> arrivals = new ArrayList<>();
    for (int step = 0; step < steps; step++) {
      SpikeArray sent = step == 0 ? SpikeArray.of(INPUTS, 0, 1, 2) : SpikeArray.silent(INPUTS);
      SpikeArray out = delays.call(sent).outSpikes();
      if (out.count() > 0) {
        arrivals.add(step + ": " + Arrays.toString(Arrays.copyOf(out.indices(), out.count())));
      }
    }
    return arrivals;
  }

  @Test
  void delaysThatNoMemoryHoldsAreRefusedByName() {
    NDelaysModule delays = new NDelaysModule(c -> c.maxDelay(1e9));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> delays.call(SpikeArray.silent(INPUTS)))
        .withMessageContaining("max_delay = 1.0E9 ms is more than 100000 steps of dt = 1.0 ms");
    assertThat(delays.isBuilt()).isFalse();
  }
}
