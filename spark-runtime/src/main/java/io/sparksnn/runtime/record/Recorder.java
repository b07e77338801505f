package io.sparksnn.runtime.record;

import io.sparksnn.runtime.controller.Controller;
import io.sparksnn.runtime.controller.ControllerOutput;
import io.sparksnn.runtime.controller.StepListener;
import java.util.ArrayList;
import java.util.List;

/**
 * Records what happens in a population or a brain: values of outputs, properties and variables of
 * any module in every n-th step, and spikes, in bounded memory.
 *
 * <pre>{@code
 * Recorder recorder =
 *     Recorder.of(brain)
 *         .spikes("first.soma")
 *         .values("first.soma.potential", 0, 3, 7)
 *         .every(5)
 *         .keepLast(10_000)
 *         .build();
 * brain.addListener(recorder);
 * brain.run(1000);
 * recorder.recording().writeCsv(Path.of("run.csv"));
 * }</pre>
 *
 * <p>It is a listener of runs; who makes single steps calls {@link #record()} after each. Steps are
 * counted from the first one it is told of, through all runs and resets of the controller, until
 * {@link #clear()}. Memory is taken as it is needed, up to four bytes for each value and twelve for
 * each spike that is kept; from then on nothing is allocated. What is computed on being looked at
 * (single values, some traces and delays) is copied by every sample.
 */
public final class Recorder implements StepListener {
  private final String label;
  private final List<ValueLog> values;
  private final List<SpikeLog> spikes;
  private final Schedule schedule;
  private boolean bound;
  private long step;

  Recorder(String label, List<ValueLog> values, List<SpikeLog> spikes, Schedule schedule) {
    this.label = label;
    this.values = List.copyOf(values);
    this.spikes = List.copyOf(spikes);
    this.schedule = schedule;
  }

  /**
   * {@return a builder that is told what to record}
   *
   * @param controller the population or brain, built or not
   */
  public static RecorderBuilder of(Controller<?> controller) {
    return new RecorderBuilder(controller);
  }

  /** Finds shapes, once the controller is built. */
  void bind() {
    List<String> faults = new ArrayList<>();
    values.forEach(log -> log.bind(faults));
    spikes.forEach(log -> log.bind(faults));
    RecorderException.throwIfAny(label, faults);
    bound = true;
  }

  /** Records a step of a run; the number is the recorder's own. */
  @Override
  public void stepped(long stepOfRun, ControllerOutput outputs) {
    record();
  }

  /**
   * Records the step that the controller has just made.
   *
   * @throws IllegalStateException if there has been none
   * @throws RecorderException the first time, if what only the build shows is not there
   */
  public void record() {
    if (!bound) {
      bind();
    }
    for (int i = 0; i < spikes.size(); i++) {
      spikes.get(i).record(step);
    }
    if (schedule.isDue(step)) {
      sample();
    }
    step++;
  }

  private void sample() {
    if (schedule.thin()) {
      for (int i = 0; i < values.size(); i++) {
        values.get(i).thin();
      }
      if (!schedule.isDue(step)) {
        return;
      }
    }
    int place = schedule.take();
    for (int i = 0; i < values.size(); i++) {
      values.get(i).sample(place);
    }
  }

  /** {@return how many steps it was told of} */
  public long steps() {
    return step;
  }

  /** Forgets everything, and counts steps from 0 again; what was read before stays as it is. */
  public void clear() {
    step = 0;
    schedule.clear();
    spikes.forEach(SpikeLog::clear);
  }

  /** {@return what there is so far, as a copy that never changes} */
  public Recording recording() {
    return new Recording(
        step,
        values.stream().map(log -> log.series(schedule)).toList(),
        spikes.stream().map(log -> log.series(step)).toList());
  }

  /** What it is of, and how many steps it was told of. */
  @Override
  public String toString() {
    return label + ", " + step + " steps";
  }
}
