package io.sparksnn.nn.plasticity;

import io.sparksnn.runtime.kernel.Arrears;
import io.sparksnn.runtime.kernel.Kernel;
import io.sparksnn.runtime.kernel.SynapseGroups;
import io.sparksnn.runtime.payload.SpikeArray;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Changes that spikes of units make to one weight in every row, held back until somebody looks at
 * the row: then it is in the caches, and has its changes made in the order in which they came, so
 * that bounds take effect as if they had been made at once.
 */
final class PostponedSpikes implements Arrears {
  /** More classes of inputs than these would take too long to note for each spike. */
  private static final int MOST_CLASSES = 4;

  /** Steps that are noted before all rows have their changes made. */
  private static final int STEPS = 1024;

  /** Spikes that are noted for each unit, on the average. */
  private static final int SPIKES_PER_UNIT = 8;

  private final SynapseClasses classes;
  private final PresynapticTrace trace;
  private final KernelUpdate.Change change;
  private final Bounds bounds;
  private @Nullable Kernel kernel;

  /** When the steps with spikes were, and where their spikes end in the log. */
  private final long[] times = new long[STEPS];

  private final int[] ends = new int[STEPS];
  private int steps;

  /** The log: units, and by class of inputs what they changed as {@code g + d·x}. */
  private final int[] units;

  private final float[][] g;
  private final float[][] d;

  /** For each input, how many steps of the log have been made. */
  private final int[] made;

  private float[] x = new float[1];

  PostponedSpikes(
      SynapseClasses classes, PresynapticTrace trace, KernelUpdate.Change change, Bounds bounds) {
    this.classes = classes;
    this.trace = trace;
    this.change = change;
    this.bounds = bounds;
    int width = bounds.highest()[0].length;
    int most = Math.max(1, width * SPIKES_PER_UNIT);
    units = new int[most];
    g = new float[classes.count()][most];
    d = new float[classes.count()][most];
    made = new int[classes.inputs()];
    trace.setArrears(this);
  }

  /** Whether it pays to hold changes back. */
  static boolean isWorthwhile(SynapseClasses classes) {
    return classes.count() <= MOST_CLASSES;
  }

  /** Notes the spikes of this step; the coefficients must be there. */
  void note(Kernel of, SpikeArray post) {
    int begin = begin(steps);
    if (of != kernel || steps == STEPS || begin + post.count() > units.length) {
      settleAll();
      steps = 0;
      begin = 0;
      Arrays.fill(made, 0);
      kernel = of;
    }
    of.holdBack(this);
    System.arraycopy(post.indices(), 0, units, begin, post.count());
    int end = begin + post.count();
    for (int c = 0; c < g.length; c++) {
      gather(change.g[c], g[c], begin, end);
      gather(change.d[c], d[c], begin, end);
    }
    times[steps] = groups().now();
    ends[steps++] = end;
  }

  private void gather(float[] from, float[] into, int begin, int end) {
    for (int n = begin; n < end; n++) {
      into[n] = from[units[n]];
    }
  }

  private GroupTrace groups() {
    return Objects.requireNonNull(trace.byGroups());
  }

  @Override
  public void settle(int input) {
    int from = made[input];
    Kernel of = kernel;
    if (from == steps || of == null) {
      return;
    }
    made[input] = steps;
    int c = classes.of(input);
    float[] row = of.settledRow(input).data;
    SynapseGroups synapses = trace.groups();
    int first = synapses == null ? input : synapses.first(input);
    int count = synapses == null ? 1 : synapses.first(input + 1) - first;
    char[] places = synapses == null ? null : synapses.places(input);
    recall(first, count, times[from]);
    settle(row, c, from, places);
    for (int step = from + 1; step < steps; step++) {
      groups().decay(first, x, count, times[step] - times[step - 1]);
      settle(row, c, step, places);
    }
  }

  /** The traces of groups as they were at a step. */
  private void recall(int first, int count, long step) {
    if (x.length < count) {
      x = new float[count];
    }
    GroupTrace traces = groups();
    for (int place = 0; place < count; place++) {
      x[place] = traces.at(first + place, step);
    }
  }

  private void settle(float[] row, int c, int step, char @Nullable [] places) {
    int begin = begin(step);
    int end = ends[step];
    float lowest = bounds.lowest();
    float[] highest = bounds.highest()[c];
    float a = change.a;
    float b = change.b;
    if (places == null) {
      RowUpdates.logged(row, units, begin, end, g[c], d[c], x[0], a, b, lowest, highest);
    } else {
      RowUpdates.logged(row, units, begin, end, g[c], d[c], x, places, a, b, lowest, highest);
    }
  }

  private int begin(int step) {
    return step == 0 ? 0 : ends[step - 1];
  }

  private void settleAll() {
    for (int input = 0; input < made.length; input++) {
      settle(input);
    }
  }
}
