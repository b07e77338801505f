package io.sparksnn.nn.plasticity;

/**
 * The loops over a row of a kernel: every weight k of it becomes {@code k + (g + d·x)·(a + b·k)},
 * within bounds. With a = 1 and b = 0 the change does not depend on the weight.
 */
final class RowUpdates {
  private RowUpdates() {}

  /** By comparisons: outside of vectors Math.min and Math.max take half as long again. */
  private static float within(float k, float lowest, float highest) {
    if (k < lowest) {
      return lowest;
    }
    return k > highest ? highest : k;
  }

  /** All units whose mask is 1, none whose mask is 0; x is the same for all. */
  static void all(float[] k, float[] mask, float[] g, float[] d, float x, float a, float b) {
    for (int j = 0; j < k.length; j++) {
      k[j] += mask[j] * (g[j] + d[j] * x) * (a + b * k[j]);
    }
  }

  /** The same with an x for each unit. */
  static void all(float[] k, float[] mask, float[] g, float[] d, float[] x, float a, float b) {
    for (int j = 0; j < k.length; j++) {
      k[j] += mask[j] * (g[j] + d[j] * x[j]) * (a + b * k[j]);
    }
  }

  /**
   * The units of a list, whose weights are brought within bounds, except those whose mask is 1: for
   * them there is more to come; x is the same for all.
   */
  static void someWithin(
      float[] k,
      int[] units,
      int from,
      int to,
      float[] mask,
      float[] g,
      float[] d,
      float x,
      float a,
      float b,
      float lowest,
      float[] highest) {
    for (int n = from; n < to; n++) {
      int j = units[n];
      float changed = k[j] + (g[j] + d[j] * x) * (a + b * k[j]);
      k[j] = mask[j] == 1 ? changed : within(changed, lowest, highest[j]);
    }
  }

  /** The same with an x for each unit. */
  static void someWithin(
      float[] k,
      int[] units,
      int from,
      int to,
      float[] mask,
      float[] g,
      float[] d,
      float[] x,
      float a,
      float b,
      float lowest,
      float[] highest) {
    for (int n = from; n < to; n++) {
      int j = units[n];
      float changed = k[j] + (g[j] + d[j] * x[j]) * (a + b * k[j]);
      k[j] = mask[j] == 1 ? changed : within(changed, lowest, highest[j]);
    }
  }

  /** The units of a list, whose weights are brought within bounds; x is the same for all. */
  static void someWithin(
      float[] k,
      int[] units,
      int count,
      float[] g,
      float[] d,
      float x,
      float a,
      float b,
      float lowest,
      float[] highest) {
    for (int n = 0; n < count; n++) {
      int j = units[n];
      float changed = k[j] + (g[j] + d[j] * x) * (a + b * k[j]);
      k[j] = within(changed, lowest, highest[j]);
    }
  }

  /** The same with an x for each unit. */
  static void someWithin(
      float[] k,
      int[] units,
      int count,
      float[] g,
      float[] d,
      float[] x,
      float a,
      float b,
      float lowest,
      float[] highest) {
    for (int n = 0; n < count; n++) {
      int j = units[n];
      float changed = k[j] + (g[j] + d[j] * x[j]) * (a + b * k[j]);
      k[j] = within(changed, lowest, highest[j]);
    }
  }

  /** What units of a log did, whose g and d stand there as well; x is the same for all. */
  static void logged(
      float[] k,
      int[] units,
      int from,
      int to,
      float[] g,
      float[] d,
      float x,
      float a,
      float b,
      float lowest,
      float[] highest) {
    for (int n = from; n < to; n++) {
      int j = units[n];
      float changed = k[j] + (g[n] + d[n] * x) * (a + b * k[j]);
      k[j] = within(changed, lowest, highest[j]);
    }
  }

  /** The same with an x for each place, where a unit's place is given. */
  static void logged(
      float[] k,
      int[] units,
      int from,
      int to,
      float[] g,
      float[] d,
      float[] x,
      char[] places,
      float a,
      float b,
      float lowest,
      float[] highest) {
    for (int n = from; n < to; n++) {
      int j = units[n];
      float changed = k[j] + (g[n] + d[n] * x[places[j]]) * (a + b * k[j]);
      k[j] = within(changed, lowest, highest[j]);
    }
  }

  /** Brings all weights within bounds. */
  static void clip(float[] k, float lowest, float[] highest) {
    for (int j = 0; j < k.length; j++) {
      k[j] = Math.min(highest[j], Math.max(lowest, k[j]));
    }
  }
}
