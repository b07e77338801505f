package io.sparksnn.runtime.kernel;

import org.ejml.data.FMatrixRMaj;
import org.jspecify.annotations.Nullable;

/**
 * The weights of a kernel that are not zero, by rows or by groups of their synapses. A sum of them
 * alone is the same to the last bit: to add zero changes nothing, and sums begin at zero, never at
 * minus zero.
 */
final class SparseRows {
  /** Smaller kernels stay in the caches, where dense rows in vectorised loops are as fast. */
  private static final int FEWEST_WEIGHTS = 1 << 16;

  /** Up to one weight in four: a single one costs as much as some four of a dense row. */
  private static final double HIGHEST_DENSITY = 0.25;

  /** The synapses of a group are taken one by one in any case. */
  private static final double HIGHEST_DENSITY_OF_GROUPS = 0.75;

  /** Indices take two bytes, as what is read of memory decides. */
  private static final int MOST_UNITS = Character.MAX_VALUE + 1;

  /** What an array can hold. */
  private static final int MOST_WEIGHTS = Integer.MAX_VALUE - 8;

  /** Bytes that memory delivers at a time. */
  private static final int LINE = 64;

  /** The units of all rows or groups, one after the other, and their weights. */
  private final char[] units;

  private final float[] weights;

  /** Where each row or group begins, and after the last one where it ends. */
  private final int[] begins;

  /** What was read ahead; kept so that the compiler does not leave the reading out. */
  @SuppressWarnings("UnusedVariable")
  private int readAhead;

  private SparseRows(FMatrixRMaj[] rows, int count) {
    units = new char[count];
    weights = new float[count];
    begins = new int[rows.length + 1];
    int filled = 0;
    for (int pre = 0; pre < rows.length; pre++) {
      float[] row = rows[pre].data;
      for (int unit = 0; unit < row.length; unit++) {
        if (row[unit] != 0) {
          units[filled] = (char) unit;
          weights[filled++] = row[unit];
        }
      }
      begins[pre + 1] = filled;
    }
  }

  private SparseRows(FMatrixRMaj[] rows, int count, SynapseGroups groups) {
    units = new char[count];
    weights = new float[count];
    begins = new int[groups.count() + 1];
    int filled = 0;
    for (int group = 0; group < groups.count(); group++) {
      float[] row = rows[groups.input(group)].data;
      int[] posts = groups.units(group);
      for (int k = groups.from(group); k < groups.to(group); k++) {
        if (row[posts[k]] != 0) {
          units[filled] = (char) posts[k];
          weights[filled++] = row[posts[k]];
        }
      }
      begins[group + 1] = filled;
    }
  }

  /** The weights of these rows that are not zero; null where whole rows are as fast. */
  static @Nullable SparseRows of(FMatrixRMaj[] rows) {
    int width = width(rows);
    long all = (long) rows.length * width;
    if (all < FEWEST_WEIGHTS || width > MOST_UNITS) {
      return null;
    }
    long count = count(rows);
    return count <= Math.min(MOST_WEIGHTS, HIGHEST_DENSITY * all)
        ? new SparseRows(rows, (int) count)
        : null;
  }

  /** The same of groups; null where all of their weights are as fast. */
  static @Nullable SparseRows of(FMatrixRMaj[] rows, SynapseGroups groups) {
    int width = width(rows);
    long count = count(rows);
    double most = Math.min(MOST_WEIGHTS, HIGHEST_DENSITY_OF_GROUPS * rows.length * width);
    return width <= MOST_UNITS && count <= most ? new SparseRows(rows, (int) count, groups) : null;
  }

  private static int width(FMatrixRMaj[] rows) {
    return rows.length == 0 ? 0 : rows[0].numCols;
  }

  private static long count(FMatrixRMaj[] rows) {
    long count = 0;
    for (FMatrixRMaj row : rows) {
      count += count(row.data);
    }
    return count;
  }

  private static int count(float[] row) {
    int count = 0;
    for (float weight : row) {
      if (weight != 0) {
        count++;
      }
    }
    return count;
  }

  /** Reads one number of each line of the caches that holds weights of these rows. */
  void readAhead(int[] pres, int from, int to) {
    int read = 0;
    for (int k = from; k < to; k++) {
      int begin = begins[pres[k]];
      int end = begins[pres[k] + 1];
      read += bits(units, begin, end) + bits(weights, begin, end);
    }
    readAhead = read;
  }

  private static int bits(char[] units, int from, int to) {
    int read = 0;
    for (int k = from; k < to; k += LINE / Character.BYTES) {
      read += units[k];
    }
    return read;
  }

  private static int bits(float[] weights, int from, int to) {
    int read = 0;
    for (int k = from; k < to; k += LINE / Float.BYTES) {
      read += Float.floatToRawIntBits(weights[k]);
    }
    return read;
  }

  void add(int list, float[] sum) {
    add(units, weights, begins[list], begins[list + 1], sum);
  }

  void subtract(int list, float[] sum) {
    subtract(units, weights, begins[list], begins[list + 1], sum);
  }

  private static void add(char[] units, float[] weights, int from, int to, float[] sum) {
    for (int k = from; k < to; k++) {
      sum[units[k]] += weights[k];
    }
  }

  private static void subtract(char[] units, float[] weights, int from, int to, float[] sum) {
    for (int k = from; k < to; k++) {
      sum[units[k]] -= weights[k];
    }
  }
}
