package io.sparksnn.runtime.record;

import io.sparksnn.runtime.controller.Probe;
import io.sparksnn.runtime.record.RecorderBuilder.Request;
import io.sparksnn.runtime.state.StateVariable;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The samples of one path, one after the other in one array, which grows up to its limit. */
final class ValueLog {
  private static final int FIRST_ROOM = 64;

  /** What any virtual machine gives an array. */
  private static final int LONGEST = Integer.MAX_VALUE - 8;

  private final Request request;
  private final Probe probe;
  private final int limit;
  private @Nullable StateVariable variable;
  private @Nullable Shape shape;
  private int width;
  private int @Nullable [] elements;
  private float[] data = {};

  ValueLog(Request request, Probe probe, int limit) {
    this.request = request;
    this.probe = probe;
    this.limit = limit;
  }

  /** Finds the values, now that the controller is built. */
  void bind(List<String> faults) {
    String where = "values(\"%s\")".formatted(request.name());
    StateVariable found;
    try {
      found = probe.variable();
    } catch (IllegalArgumentException unknown) {
      faults.add(where + ": " + unknown.getMessage());
      return;
    }
    if (!found.isThere()) {
      faults.add(
          "%s: a %s has no values that can be recorded; read a property or a variable"
              .formatted(where, found.declaration().type().getSimpleName()));
      return;
    }
    if (found.size() == 0) {
      faults.add(where + ": there are no elements to record; read another property or variable");
      return;
    }
    Shape extents = found.shape();
    shape = extents;
    int[] wanted = request.elements();
    for (int element : wanted) {
      if (element >= extents.size()) {
        faults.add(
            "%s: there is no element %d; the shape is %s, elements are 0 to %d"
                .formatted(where, element, extents, extents.size() - 1));
      }
    }
    elements = wanted.length == 0 ? null : wanted;
    width = wanted.length == 0 ? extents.size() : wanted.length;
    if ((long) limit * width > LONGEST) {
      faults.add(
          "%s: %d samples of %d numbers do not fit into an array of %d; keep at most %d, or name"
                  .formatted(where, limit, width, LONGEST, LONGEST / width)
              + " fewer elements");
    }
    variable = found;
  }

  void sample(int place) {
    StateVariable from = variable;
    if (from == null) {
      throw new IllegalStateException(request.name() + " is bound before it is sampled");
    }
    int at = place * width;
    if (at + width > data.length) {
      int room = (int) Math.min(limit, Math.max(FIRST_ROOM, 2L * place));
      data = Arrays.copyOf(data, room * width);
    }
    from.read(elements, width, data, at);
  }

  /** Drops every second of the samples that fill the log. */
  void thin() {
    for (int kept = 1; 2 * kept < limit; kept++) {
      System.arraycopy(data, 2 * kept * width, data, kept * width, width);
    }
  }

  /** A copy of what there is. */
  ValueSeries series(Schedule schedule) {
    int samples = schedule.samples();
    float[] ordered = new float[samples * width];
    int first = schedule.first();
    int tail = samples - first;
    System.arraycopy(data, first * width, ordered, 0, tail * width);
    System.arraycopy(data, 0, ordered, tail * width, first * width);
    int[] named = request.elements();
    return new ValueSeries(
        request.name(),
        probe.path(),
        units(),
        shape,
        named.length == 0 ? null : named,
        schedule.steps(),
        ordered);
  }

  private String units() {
    StateVariable found = variable;
    return found == null ? "" : found.declaration().units();
  }
}
