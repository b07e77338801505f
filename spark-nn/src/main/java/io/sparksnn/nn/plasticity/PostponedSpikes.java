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

  /** A number that is smaller than another by this does not change it when it is added. */
  private static final float NEGLIGIBLE = 0x1p-26f;

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

  /** The first step after those in which g or d differ between units. */
  private int even;

  /** What g and d are by class and step, where they are the same for all units. */
  private final float[][] evenG;

  private final float[][] evenD;

  /** By class and spike, what it changes where the trace is zero. */
  private final float[][] silent;

  /** By class, traces up to this one do not count beside any g of the log. */
  private final float[] negligible;

  /** The highest weight of each class, if it is the same for all units and changes are added. */
  private final float[] highest;

  /** How many numbers belong to a step in {@link #changes}. */
  private int stride = 1;

  private @Nullable SynapseGroups grouped;
  private boolean isEnding;

  /** Where the changes of each spike begin, which are by place. */
  private final int[] slots;

  private float[] changes = new float[STEPS];

  /** By class, what all rows have in common whose traces do not count. */
  private final SilentRows[] silentRows;

  /** Whether they have taken up the log. */
  private final boolean[] taken;

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
    evenG = new float[classes.count()][STEPS];
    evenD = new float[classes.count()][STEPS];
    silent = new float[classes.count()][most];
    negligible = new float[classes.count()];
    highest = new float[classes.count()];
    slots = new int[most];
    silentRows = new SilentRows[classes.count()];
    taken = new boolean[classes.count()];
    for (int c = 0; c < silentRows.length; c++) {
      silentRows[c] = new SilentRows(width, most);
      highest[c] = change.isAdded() ? bounds.only(c) : Float.NaN;
    }
    clear();
    trace.setArrears(this);
  }

  /** Whether it pays to hold changes back. */
  static boolean isWorthwhile(SynapseClasses classes) {
    return classes.count() <= MOST_CLASSES;
  }

  /** Notes the spikes of this step; the coefficients must be there. */
  void note(Kernel of, SpikeArray post) {
    int begin = begin(steps);
    if (of != kernel
        || trace.groups() != grouped
        || steps == STEPS
        || begin + post.count() > units.length) {
      settleAll();
      clear();
      begin = 0;
      kernel = of;
      if (trace.groups() != grouped) {
        group(trace.groups());
      }
    }
    of.holdBack(this);
    System.arraycopy(post.indices(), 0, units, begin, post.count());
    int end = begin + post.count();
    Arrays.fill(slots, begin, end, steps * stride);
    for (int c = 0; c < g.length; c++) {
      gather(change.g[c], g[c], begin, end);
      gather(change.d[c], d[c], begin, end);
      noteEven(c, begin, end);
    }
    times[steps] = groups().now();
    ends[steps++] = end;
  }

  /** Forgets all steps, whose changes have been made. */
  private void clear() {
    steps = 0;
    even = 0;
    Arrays.fill(made, 0);
    Arrays.fill(negligible, Float.POSITIVE_INFINITY);
    Arrays.fill(taken, false);
  }

  private void group(@Nullable SynapseGroups by) {
    grouped = by;
    stride = 1;
    for (int input = 0; input < made.length && by != null; input++) {
      stride = Math.max(stride, by.first(input + 1) - by.first(input));
    }
    changes = new float[STEPS * stride];
  }

  /** The number that others are the same as; NaN if they differ. */
  private static float only(float[] numbers, int from, int to) {
    for (int n = from + 1; n < to; n++) {
      if (numbers[n] != numbers[from]) {
        return Float.NaN;
      }
    }
    return numbers[from];
  }

  private void gather(float[] from, float[] into, int begin, int end) {
    for (int n = begin; n < end; n++) {
      into[n] = from[units[n]];
    }
  }

  private void noteEven(int c, int begin, int end) {
    float oneG = only(g[c], begin, end);
    float oneD = only(d[c], begin, end);
    if (!Float.isFinite(oneG) || !Float.isFinite(oneD)) {
      even = steps + 1;
    }
    evenG[c][steps] = oneG;
    evenD[c][steps] = oneD;
    Arrays.fill(silent[c], begin, end, oneG + oneD * 0f);
    if (oneD != 0) {
      negligible[c] = Math.min(negligible[c], Math.abs(oneG / oneD) * NEGLIGIBLE);
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
    if (from >= even && highest[c] == highest[c]) {
      add(row, c, from, first, count, places);
    } else {
      recall(first, count, times[from]);
      settle(row, c, from, places);
      for (int step = from + 1; step < steps; step++) {
        groups().decay(first, x, count, times[step] - times[step - 1]);
        settle(row, c, step, places);
      }
    }
    groups().keep(first, count);
  }

  private void add(float[] row, int c, int from, int first, int count, char @Nullable [] places) {
    int to = from;
    if (!groups().wereWithin(negligible[c], first, count)) {
      to = prepare(c, from, first, count);
      RowUpdates.add(row, units, slots, begin(from), begin(to), changes, places, highest[c]);
    }
    boolean isWhole = to == 0 && isEnding;
    if (to < steps && !(isWhole && wholeLog(c).change(row, highest[c]))) {
      RowUpdates.add(row, units, silent[c], begin(to), begin(steps), highest[c]);
    }
  }

  private SilentRows wholeLog(int c) {
    if (!taken[c]) {
      silentRows[c].take(units, silent[c], begin(steps));
      taken[c] = true;
    }
    return silentRows[c];
  }

  /** Notes what each step changes at each place, until that no longer depends on traces. */
  private int prepare(int c, int from, int first, int count) {
    GroupTrace traces = groups();
    float limit = traces.areWithin(negligible[c], first, count) ? negligible[c] : -1;
    recall(first, count, times[from]);
    for (int step = from; step < steps; step++) {
      if (step > from) {
        traces.decay(first, x, count, times[step] - times[step - 1]);
      }
      if (GroupTrace.areWithin(limit, x, 0, count)) {
        return step;
      }
      for (int place = 0; place < count; place++) {
        changes[step * stride + place] = evenG[c][step] + evenD[c][step] * x[place];
      }
    }
    return steps;
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
    isEnding = true;
    for (int input = 0; input < made.length; input++) {
      settle(input);
    }
    isEnding = false;
  }
}
