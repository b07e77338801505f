package io.sparksnn.tests.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.sparksnn.runtime.controller.WiredBrain;
import io.sparksnn.runtime.record.Recorder;
import io.sparksnn.runtime.record.RecorderBuilder;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** What a recorder allocates once its memory is taken. */
class RecordingCostTest {
  /** Bytes of 10,000 recorded steps; one object a step would be 160,000. */
  private static long allocated(WiredBrain brain, RecorderBuilder builder) {
    Recorder recorder = builder.build();
    brain.addListener(recorder);
    brain.run(5000);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long id = Thread.currentThread().getId();
    threads.getThreadAllocatedBytes(id);
    long before = threads.getThreadAllocatedBytes(id);
    brain.run(10_000);
    return threads.getThreadAllocatedBytes(id) - before;
  }

  private static RecorderBuilder everyKind(WiredBrain brain) {
    return Recorder.of(brain)
        .values("learned")
        .values("learner.soma.v", 2)
        .values("learner.soma.sum", 0, 1)
        .values("learner.weights.weights")
        .values("learner.weights.inhibitory")
        .values("learner.inhibition_mask")
        .values("learner.soma.spikes")
        .spikes("learner")
        .spikeLimit(1000);
  }

  /** Its hoard allocates, so that it is left out. */
  private static WiredBrain brain() {
    return Models.learner();
  }

  @Test
  void aRingAllocatesNothing() {
    WiredBrain brain = brain();
    assertThat(allocated(brain, everyKind(brain).keepLast(1000))).isLessThan(10_000);
  }

  @Test
  void thinningAllocatesNothing() {
    WiredBrain brain = brain();
    assertThat(allocated(brain, everyKind(brain).thinTo(1000))).isLessThan(10_000);
  }

  @Test
  void aRecorderThatIsTakenAwayIsToldNothing() {
    WiredBrain brain = brain();
    Recorder recorder = everyKind(brain).build();
    brain.addListener(recorder);
    brain.run(1);
    brain.removeListener(recorder);
    brain.run(10);

    assertThat(recorder.steps()).isEqualTo(1);
  }
}
