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
 *
 * <p>Mostly all units of a step have g and d in common, and changes are added: then there are a few
 * numbers for each step, one for each group of synapses, which are computed before the changes are
 * made; and where an input has been silent for so long that its traces do not count, its row has
 * the same changes made as the others like it.
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
  private @Nullable SynapseGroups groups;

  /** When the steps with spikes were, and where their spikes begin in the log, which ends last. */
  private final long[] times = new long[STEPS];

  private final int[] begins = new int[STEPS + 1];
  private int steps;

  /** The log: units, and where the changes of their step are among those by place. */
  private final int[] units;

  private final int[] slots;
  private final PlaceChanges byPlace = new PlaceChanges(STEPS);

  /** What the spikes change, by class of inputs. */
  private final LoggedChanges[] logged;

  /** By class, what weights stay below that stay above zero and have changes added; else NaN. */
  private final float[] highest;

  /** For each input, how many steps of the log have been made. */
  private final int[] made;

  /** Whether the log is complete, and all rows have their changes made. */
  private boolean isComplete;

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
    slots = new int[most];
    made = new int[classes.inputs()];
    logged = new LoggedChanges[classes.count()];
    highest = new float[classes.count()];
    for (int c = 0; c < logged.length; c++) {
      logged[c] = new LoggedChanges(width, STEPS, most);
      highest[c] = change.isAdded() ? bounds.commonHighest(c) : Float.NaN;
    }
    trace.setArrears(this);
  }

  /** Whether it pays to hold changes back. */
  static boolean isWorthwhile(SynapseClasses classes) {
    return classes.count() <= MOST_CLASSES;
  }

  /** Notes the spikes of this step, of which there are some; the coefficients must be there. */
  void note(Kernel of, SpikeArray post) {
    boolean isOther = of != kernel || trace.groups() != groups;
    if (isOther || steps == STEPS || begins[steps] + post.count() > units.length) {
      settleAll();
      clear();
      if (isOther) {
        take(of, trace.groups());
      }
    }
    of.holdBack(this);
    int begin = begins[steps];
    int end = begin + post.count();
    System.arraycopy(post.indices(), 0, units, begin, post.count());
    Arrays.fill(slots, begin, end, byPlace.slot(steps));
    for (int c = 0; c < logged.length; c++) {
      logged[c].note(steps, units, begin, end, change.g[c], change.d[c]);
    }
    times[steps] = traces().now();
    begins[++steps] = end;
  }

  private void clear() {
    steps = 0;
    Arrays.fill(made, 0);
    for (LoggedChanges ofClass : logged) {
      ofClass.clear();
    }
  }

  private void take(Kernel of, @Nullable SynapseGroups by) {
    kernel = of;
    groups = by;
    int places = 1;
    for (int input = 0; input < made.length; input++) {
      places = Math.max(places, traces().count(input));
    }
    x = new float[places];
    byPlace.setPlaces(places);
  }

  private GroupTrace traces() {
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
    char[] places = groups == null ? null : groups.places(input);
    if (logged[c].areEvenFrom(from) && highest[c] >= 0) {
      add(row, input, c, from, places);
    } else {
      replay(row, input, c, from, places);
    }
    traces().keep(input);
  }

  private void add(float[] row, int input, int c, int from, char @Nullable [] places) {
    LoggedChanges ofClass = logged[c];
    int silent = from;
    if (!traces().wereWithin(ofClass.negligible(), input)) {
      silent = byPlace.compute(ofClass, times, from, steps, traces(), input);
      int end = begins[silent];
      RowUpdates.add(row, units, slots, begins[from], end, byPlace.changes(), places, highest[c]);
    }
    if (silent < steps && !(silent == 0 && addAll(row, ofClass, highest[c]))) {
      RowUpdates.add(row, units, ofClass.silent, begins[silent], begins[steps], highest[c]);
    }
  }

  private boolean addAll(float[] row, LoggedChanges ofClass, float highest) {
    return isComplete && ofClass.silentRows(units, begins[steps]).change(row, highest);
  }

  private void replay(float[] row, int input, int c, int from, char @Nullable [] places) {
    GroupTrace traces = traces();
    traces.recall(input, times[from], x);
    replay(row, c, from, places);
    for (int step = from + 1; step < steps; step++) {
      traces.decay(input, x, times[step] - times[step - 1]);
      replay(row, c, step, places);
    }
  }

  private void replay(float[] row, int c, int step, char @Nullable [] places) {
    int begin = begins[step];
    int end = begins[step + 1];
    float[] g = logged[c].g;
    float[] d = logged[c].d;
    float lowest = bounds.lowest();
    float[] highest = bounds.highest()[c];
    float a = change.a;
    float b = change.b;
    if (places == null) {
      RowUpdates.logged(row, units, begin, end, g, d, x[0], a, b, lowest, highest);
    } else {
      RowUpdates.logged(row, units, begin, end, g, d, x, places, a, b, lowest, highest);
    }
  }

  private void settleAll() {
    isComplete = true;
    for (int input = 0; input < made.length; input++) {
      settle(input);
    }
    isComplete = false;
  }
}
