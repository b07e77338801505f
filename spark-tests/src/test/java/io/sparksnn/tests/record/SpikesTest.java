package io.sparksnn.tests.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sparksnn.runtime.controller.WiredBrain;
import io.sparksnn.runtime.record.Recorder;
import io.sparksnn.runtime.record.RecorderBuilder;
import io.sparksnn.runtime.record.Span;
import io.sparksnn.runtime.record.SpikeSeries;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Which spikes are recorded, kept and given back. */
class SpikesTest {
  private final WiredBrain brain = Models.spiking();

  private SpikeSeries run(long steps, RecorderBuilder builder) {
    Recorder recorder = builder.build();
    brain.addListener(recorder);
    brain.run(steps, Models.turns());
    return recorder.recording().spikes().get(0);
  }

  @Test
  void spikesAreEventsOfStepAndUnit() {
    SpikeSeries spikes = run(3, Recorder.of(brain).spikes("out"));

    assertThat(spikes.steps()).containsExactly(0, 0, 1, 1, 2);
    assertThat(spikes.units()).containsExactly(0, 2, 1, 2, 2);
    assertThat(spikes.span()).isEqualTo(new Span(0, 3, 1));
    assertThat(spikes.rate()).isCloseTo(5 / 9.0, within(1e-12));
  }

  @Test
  void everyStepHasItsSpikesWhereValuesAreSampledNowAndThen() {
    assertThat(run(3, Recorder.of(brain).spikes("out").values("out").every(2)).count())
        .isEqualTo(5);
  }

  @Test
  void onlyChosenUnitsAreRecorded() {
    SpikeSeries spikes = run(4, Recorder.of(brain).spikes("somas.out", 1, 0));

    assertThat(spikes.steps()).containsExactly(0, 1, 3);
    assertThat(spikes.units()).containsExactly(0, 1, 0);
    assertThat(spikes.recorded()).containsExactly(1, 0);
    assertThat(spikes.rate()).isEqualTo(3 / 8.0);
  }

  @Test
  void theLastSpikesAreKeptAsWholeSteps() {
    SpikeSeries spikes = run(7, Recorder.of(brain).spikes("out").spikeLimit(4));

    // The last four are one of step 4 (half of it), one of step 5, two of step 6.
    assertThat(spikes.span()).isEqualTo(new Span(5, 7, 1));
    assertThat(spikes.steps()).containsExactly(5, 6, 6);
    assertThat(spikes.units()).containsExactly(2, 0, 2);
    assertThat(spikes.rate()).isEqualTo(3 / 6.0);
  }

  @Test
  void thinningDropsWholeStepsAndKeepsTheRate() {
    SpikeSeries spikes = run(4000, Recorder.of(brain).spikes("out").thinTo(2).spikeLimit(100));

    assertThat(spikes.count()).isBetween(45, 100);
    assertThat(spikes.step(0)).isZero();
    assertThat(spikes.step(spikes.count() - 1)).isGreaterThan(3900);
    assertThat(spikes.rate()).isCloseTo(5 / 9.0, within(0.02));
    long stride = spikes.span().stride();
    assertThat(LongStream.of(spikes.steps()).allMatch(step -> step % stride == 0)).isTrue();
  }

  @Test
  void thereIsRoomForAStepHoweverLowTheLimit() {
    SpikeSeries ring = run(4, Recorder.of(brain).spikes("out").spikeLimit(1));
    assertThat(ring.span()).isEqualTo(new Span(2, 4, 1));
    assertThat(ring.steps()).containsExactly(2, 3, 3);

    SpikeSeries thinned = run(4, Recorder.of(brain).spikes("out").thinTo(2).spikeLimit(1));
    assertThat(thinned.steps()).containsExactly(0, 0, 2);
    assertThat(thinned.span()).isEqualTo(new Span(0, 4, 2));
  }

  @Test
  void noStepsGiveAnEmptySeries() {
    SpikeSeries spikes = run(0, Recorder.of(brain).spikes("out"));

    assertThat(spikes.count()).isZero();
    assertThat(spikes.rate()).isZero();
    assertThat(spikes.span().steps()).isZero();
  }
}
