package io.sparksnn.nn.plasticity;

import org.jspecify.annotations.Nullable;

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

  /**
   * Adds what units of a log changed, whose weights stay between zero and a number. The change is
   * found where the log says, plus the place of the unit; null if there is one place.
   *
   * <p>Compilers do not unroll a loop with a branch; four at a time take a tenth less.
   */
  static void add(
      float[] k,
      int[] units,
      int[] slots,
      int from,
      int to,
      float[] changes,
      char @Nullable [] places,
      float highest) {
    float limit = limit(highest);
    if (places == null) {
      int n = from;
      for (; n < to - 3; n += 4) {
        add(k, units[n], changes[slots[n]], limit, highest);
        add(k, units[n + 1], changes[slots[n + 1]], limit, highest);
        add(k, units[n + 2], changes[slots[n + 2]], limit, highest);
        add(k, units[n + 3], changes[slots[n + 3]], limit, highest);
      }
      for (; n < to; n++) {
        add(k, units[n], changes[slots[n]], limit, highest);
      }
    } else {
      for (int n = from; n < to; n++) {
        int j = units[n];
        add(k, j, changes[slots[n] + places[j]], limit, highest);
      }
    }
  }

  private static void add(float[] k, int unit, float change, float limit, float highest) {
    k[unit] = positive(k[unit] + change, limit, highest);
  }

  /** The same where the log has the changes themselves. */
  static void add(float[] k, int[] units, float[] changes, int from, int to, float highest) {
    float limit = limit(highest);
    for (int n = from; n < to; n++) {
      int j = units[n];
      k[j] = positive(k[j] + changes[n], limit, highest);
    }
  }

  /**
   * Adds numbers to the weights of units of a list, which stay between zero and another number,
   * except those whose half is 0 instead of 1/2: for them there is more to come.
   */
  static void add(
      float[] k, int[] units, int from, int to, float[] changes, float[] halves, float highest) {
    float limit = limit(highest);
    for (int n = from; n < to; n++) {
      int j = units[n];
      float changed = k[j] + changes[j];
      float size = Math.abs(changed);
      if (size <= limit) {
        k[j] = changed + halves[j] * (size - changed);
      } else {
        k[j] = halves[j] == 0 ? changed : within(changed, 0, highest);
      }
    }
  }

  /** Adds numbers to weights that stay above zero and do not get near what is above them. */
  static void addAboveZero(float[] k, float[] changes) {
    for (int j = 0; j < k.length; j++) {
      k[j] = positive(k[j] + changes[j]);
    }
  }

  /**
   * Adds numbers to weights, all of which stay between zero and another number and are there: twice
   * that is not exceeded, so that the difference to it is exact.
   */
  static void add(float[] k, float[] changes, float highest) {
    for (int j = 0; j < k.length; j++) {
      float changed = positive(k[j] + changes[j]);
      k[j] = changed - positive(changed - highest);
    }
  }

  /** Whether all weights are between zero and another number. */
  static boolean areWithin(float[] k, float highest) {
    for (float weight : k) {
      if (!(weight >= 0 && weight <= highest)) {
        return false;
      }
    }
    return true;
  }

  /**
   * A number within zero and the highest. Weights that would be negative come in no order that a
   * processor could guess, so that no branch asks for them; only few are above.
   */
  private static float positive(float k, float limit, float highest) {
    return Math.abs(k) <= limit ? positive(k) : within(k, 0, highest);
  }

  /** A number, or zero if it is negative, without branches. */
  private static float positive(float k) {
    return 0.5f * (k + Math.abs(k));
  }

  /** Up to which numbers may be doubled. */
  static float limit(float highest) {
    return Math.min(highest, 0x1p120f);
  }

  /** Adds numbers to weights, each of which stays within bounds of its own. */
  static void addWithin(float[] k, float[] changes, float[] lowest, float[] highest) {
    for (int j = 0; j < k.length; j++) {
      k[j] = Math.min(highest[j], Math.max(lowest[j], k[j] + changes[j]));
    }
  }

  /** The same where nothing is above them. */
  static void addAbove(float[] k, float[] changes, float[] lowest) {
    for (int j = 0; j < k.length; j++) {
      k[j] = Math.max(lowest[j], k[j] + changes[j]);
    }
  }

  /** Brings all weights within bounds. */
  static void clip(float[] k, float lowest, float[] highest) {
    for (int j = 0; j < k.length; j++) {
      k[j] = Math.min(highest[j], Math.max(lowest, k[j]));
    }
  }
}
