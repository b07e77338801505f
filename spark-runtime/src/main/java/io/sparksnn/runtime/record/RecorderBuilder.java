package io.sparksnn.runtime.record;

import io.sparksnn.runtime.controller.Controller;
import io.sparksnn.runtime.controller.Probe;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Says what a recorder is to record; {@link #build()} tells of everything that is wrong at once.
 */
public final class RecorderBuilder {
  private static final int SAMPLES = 10_000;
  private static final int SPIKES = 1_000_000;

  private final Controller<?> controller;
  private final List<Request> values = new ArrayList<>();
  private final List<Request> spikes = new ArrayList<>();
  private long every = 1;
  private int samples = SAMPLES;
  private int events = SPIKES;
  private boolean thins;

  RecorderBuilder(Controller<?> controller) {
    this.controller = controller;
  }

  /** What the user named, and which of its elements; none means all. */
  record Request(String name, int[] elements) {}

  /**
   * Records values as floats: of an output as of the step, of a property, or of a variable. Spikes
   * are 1, or −1 of inhibitory units.
   *
   * @param path the names of the modules and of the port or variable, with dots between: {@code
   *     first.soma.potential}; without a dot an output of the controller
   * @param elements row-major indices of the units or synapses that are wanted; none means all
   * @return this builder
   */
  public RecorderBuilder values(String path, int... elements) {
    values.add(new Request(path, elements.clone()));
    return this;
  }

  /**
   * Records who spiked when, in every step, whatever {@link #every} says.
   *
   * @param path as for {@link #values}, of an output or a property; the path of a module stands for
   *     its only output of spikes: {@code first.soma}
   * @param units row-major indices of the units that are wanted; none means all
   * @return this builder
   */
  public RecorderBuilder spikes(String path, int... units) {
    spikes.add(new Request(path, units.clone()));
    return this;
  }

  /**
   * Samples values in the first step and every n-th one from there; 1 unless set.
   *
   * @param steps at least 1
   * @return this builder
   */
  public RecorderBuilder every(long steps) {
    every = steps;
    return this;
  }

  /**
   * Keeps the last samples, and forgets earlier ones: what a recorder does unless told otherwise,
   * with 10,000 samples. Of spikes it keeps the last {@link #spikeLimit}.
   *
   * @param samples at least 1
   * @return this builder
   */
  public RecorderBuilder keepLast(int samples) {
    this.samples = samples;
    thins = false;
    return this;
  }

  /**
   * Keeps samples of the whole time: whenever there would be more, every second one is dropped, and
   * from then on half as many are taken. With spikes it does the same, by steps, whenever there
   * would be more than {@link #spikeLimit}.
   *
   * @param samples at least 2
   * @return this builder
   */
  public RecorderBuilder thinTo(int samples) {
    this.samples = samples;
    thins = true;
    return this;
  }

  /**
   * How many spikes are kept of each path, 1,000,000 unless set; always room for one of each unit.
   *
   * @param spikes at least 1
   * @return this builder
   */
  public RecorderBuilder spikeLimit(int spikes) {
    events = spikes;
    return this;
  }

  /**
   * Makes the recorder. Before the controller is built, shapes and the parts of helpers are not
   * known yet: what is wrong with them is told by the first step that is recorded.
   *
   * @return the recorder, which records nothing until it is told of steps
   * @throws RecorderException with every fault there is
   */
  public Recorder build() {
    List<String> faults = new ArrayList<>();
    requireAtLeast("every", 1, every, faults);
    requireAtLeast(thins ? "thinTo" : "keepLast", thins ? 2 : 1, samples, faults);
    requireAtLeast("spikeLimit", 1, events, faults);
    if (values.isEmpty() && spikes.isEmpty()) {
      faults.add("nothing is to be recorded; name something by values or spikes");
    }
    List<ValueLog> valueLogs = new ArrayList<>();
    find(
        "values",
        values,
        controller::probe,
        faults,
        (request, probe) -> valueLogs.add(new ValueLog(request, probe, samples)));
    List<SpikeLog> spikeLogs = new ArrayList<>();
    find(
        "spikes",
        spikes,
        controller::probeSpikes,
        faults,
        (request, probe) -> spikeLogs.add(new SpikeLog(request, probe, events, thins)));
    String label = "recorder of '" + controller.name() + "'";
    RecorderException.throwIfAny(label, faults);
    Recorder recorder =
        new Recorder(label, valueLogs, spikeLogs, new Schedule(every, samples, thins));
    if (controller.isBuilt()) {
      recorder.bind();
    }
    return recorder;
  }

  private static void requireAtLeast(String what, int least, long found, List<String> faults) {
    if (found < least) {
      faults.add("%s(%d): must be at least %d".formatted(what, found, least));
    }
  }

  /** Takes what was found for a request. */
  private interface Found {
    void take(Request request, Probe probe);
  }

  private static void find(
      String kind,
      List<Request> requests,
      Function<String, Probe> finder,
      List<String> faults,
      Found found) {
    Set<String> taken = new HashSet<>();
    for (Request request : requests) {
      String where = "%s(\"%s\")".formatted(kind, request.name);
      checkElements(where, request.elements, faults);
      try {
        Probe probe = finder.apply(request.name);
        if (!taken.add(probe.path())) {
          faults.add(where + ": recorded already; name all its elements at once");
        }
        found.take(request, probe);
      } catch (IllegalArgumentException unknown) {
        faults.add(where + ": " + unknown.getMessage());
      }
    }
  }

  private static void checkElements(String where, int[] elements, List<String> faults) {
    Set<Integer> seen = new HashSet<>();
    for (int element : elements) {
      if (element < 0) {
        faults.add(where + ": element " + element + " is below 0");
      } else if (!seen.add(element)) {
        faults.add(where + ": element " + element + " is named twice");
      }
    }
  }
}
