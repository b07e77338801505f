package io.sparksnn.tests.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparksnn.runtime.controller.WiredBrain;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.record.Recorder;
import io.sparksnn.runtime.record.RecorderBuilder;
import io.sparksnn.runtime.record.ValueSeries;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which samples of values are taken, kept and given back. */
class ValuesTest {
  private final WiredBrain brain = Models.relay();

  private Recorder run(long steps, RecorderBuilder builder) {
    Recorder recorder = builder.build();
    brain.addListener(recorder);
    brain.run(steps, Models.counting());
    brain.removeListener(recorder);
    return recorder;
  }

  private static ValueSeries y(Recorder recorder) {
    return recorder.recording().values("y");
  }

  @Test
  void everyStepIsSampledInOrder() {
    ValueSeries y = y(run(4, Recorder.of(brain).values("y")));

    assertThat(y.steps()).containsExactly(0, 1, 2, 3);
    assertThat(y.column(1)).containsExactly(0, 10, 20, 30);
    assertThat(y.sample(2)).containsExactly(2, 20, 200);
    assertThat(y.shape()).hasToString("(3,)");
  }

  @Test
  void chosenElementsAreInTheOrderInWhichTheyWereNamed() {
    ValueSeries y = y(run(3, Recorder.of(brain).values("y", 2, 0)));

    assertThat(y.sample(2)).containsExactly(200, 2);
    assertThat(y.elements()).containsExactly(2, 0);
    assertThat(y.width()).isEqualTo(2);
  }

  @Test
  void someElementsCanBeSelectedAfterwards() {
    ValueSeries y = y(run(3, Recorder.of(brain).values("y", 2, 0)));

    assertThat(y.select(0).column(0)).containsExactly(0, 1, 2);
    assertThat(y.select(0, 2).sample(2)).containsExactly(2, 200);
    assertThat(y.select(0, 2).elements()).containsExactly(0, 2);
    assertThatThrownBy(() -> y.select(1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("y: element 1 was not recorded; 2 were");
  }

  @Test
  void everyNthStepIsSampledFromTheFirst() {
    ValueSeries y = y(run(12, Recorder.of(brain).values("y", 0).every(5)));

    assertThat(y.steps()).containsExactly(0, 5, 10);
    assertThat(y.column(0)).containsExactly(0, 5, 10);
  }

  @Test
  void aRingKeepsTheLastSamples() {
    ValueSeries y = y(run(1000, Recorder.of(brain).values("y", 0).every(3).keepLast(4)));

    assertThat(y.steps()).containsExactly(990, 993, 996, 999);
    assertThat(y.column(0)).containsExactly(990, 993, 996, 999);
  }

  @Test
  void aRingThatIsJustFullHasLostNothing() {
    assertThat(y(run(4, Recorder.of(brain).values("y", 0).keepLast(4))).column(0))
        .containsExactly(0, 1, 2, 3);
  }

  @Test
  void thinningKeepsTheWholeTimeAtEvenDistances() {
    ValueSeries y = y(run(8, Recorder.of(brain).values("y", 0, 2).thinTo(4)));

    assertThat(y.steps()).containsExactly(0, 2, 4, 6);
    assertThat(y.column(0)).containsExactly(0, 2, 4, 6);
    assertThat(y.column(1)).containsExactly(0, 200, 400, 600);
  }

  @Test
  void thinningAnOddNumberOfSamplesKeepsEvenDistances() {
    ValueSeries y = y(run(14, Recorder.of(brain).values("y", 0).thinTo(5)));

    assertThat(y.steps()).containsExactly(0, 4, 8, 12);
    assertThat(y.column(0)).containsExactly(0, 4, 8, 12);
  }

  @Test
  void thinningNeverKeepsMoreThanItMayAndNeverLessThanHalf() {
    Recorder recorder = Recorder.of(brain).values("y", 0).every(3).thinTo(7).build();
    brain.addListener(recorder);
    for (int i = 0; i < 300; i++) {
      brain.run(1, Map.of("x", FloatArray.of(i)));
      ValueSeries y = y(recorder);
      long stride = y.samples() < 2 ? 3 : y.step(1);
      assertThat(y.samples()).isLessThanOrEqualTo(7);
      assertThat(y.step(y.samples() - 1)).isGreaterThan(i - stride);
      for (int sample = 0; sample < y.samples(); sample++) {
        assertThat(y.step(sample)).isEqualTo(sample * stride);
        assertThat(y.get(sample, 0)).isEqualTo((float) y.step(sample));
      }
    }
  }

  @Test
  void stepsCountOnThroughRunsAndResets() {
    Recorder recorder = run(2, Recorder.of(brain).values("y", 0));
    brain.addListener(recorder);
    brain.reset();
    brain.run(2, Models.counting());

    assertThat(y(recorder).steps()).containsExactly(0, 1, 2, 3);
    assertThat(y(recorder).column(0)).containsExactly(0, 1, 0, 1);
  }

  @Test
  void clearForgetsAndCountsFromZero() {
    Recorder recorder = run(50, Recorder.of(brain).values("y", 0).thinTo(4));
    recorder.clear();
    assertThat(y(recorder).samples()).isZero();
    brain.addListener(recorder);
    brain.run(2, Models.counting());

    assertThat(y(recorder).steps()).containsExactly(0, 1);
  }

  @Test
  void singleStepsAreRecordedByHand() {
    Recorder recorder = Recorder.of(brain).values("y").build();
    brain.step(Map.of("x", FloatArray.of(7)));
    recorder.record();
    brain.step(Map.of("x", FloatArray.of(8)));

    assertThat(y(recorder).column(0)).containsExactly(7);
    assertThat(recorder.steps()).isEqualTo(1);
  }

  @Test
  void whatWasReadNeverChanges() {
    Recorder recorder = run(3, Recorder.of(brain).values("y", 0).keepLast(3));
    ValueSeries before = y(recorder);
    before.column(0)[0] = 99;
    before.steps()[0] = 99;
    brain.addListener(recorder);
    brain.run(10, Models.counting());

    assertThat(before.column(0)).containsExactly(0, 1, 2);
    assertThat(before.steps()).containsExactly(0, 1, 2);
  }

  @Test
  void noStepsGiveAnEmptySeries() {
    ValueSeries y = y(run(0, Recorder.of(brain).values("y", 0)));

    assertThat(y.samples()).isZero();
    assertThat(y.steps()).isEmpty();
    assertThat(y.column(0)).isEmpty();
  }

  @Test
  void nothingIsRecordedBeforeTheFirstStep() {
    Recorder recorder = Recorder.of(brain).values("y").build();

    assertThatThrownBy(recorder::record).isInstanceOf(IllegalStateException.class);
  }
}
