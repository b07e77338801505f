package io.sparksnn.runtime.kernel;

import org.ejml.data.FMatrixRMaj;
import org.jspecify.annotations.Nullable;

/**
 * The weights of a kernel that are not zero. A sum of them alone is the same to the last bit: to
 * add zero changes nothing, and sums begin at zero, never at minus zero.
 */
final class SparseRows {
  /** Smaller kernels stay in the caches, where dense rows in vectorised loops are as fast. */
  private static final int FEWEST_WEIGHTS = 1 << 16;

  /** Up to one weight in four: a single one costs as much as some four of a dense row. */
  private static final double HIGHEST_DENSITY = 0.25;

  /** Indices take two bytes, as what is read of memory decides. */
  private static final int MOST_UNITS = Character.MAX_VALUE + 1;

  /** What an array can hold. */
  private static final int MOST_WEIGHTS = Integer.MAX_VALUE - 8;

  /** Bytes that memory delivers at a time. */
  private static final int LINE = 64;

  /** The units of all rows, one after the other, and their weights. */
  private final char[] units;

  private final float[] weights;

  /** Where each row begins, and after the last one where it ends. */
  private final int[] begins;

  /** What was read ahead; kept so that reading it is not left out. */
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

  /** The weights of these rows that are not zero; null where whole rows are as fast. */
  static @Nullable SparseRows of(FMatrixRMaj[] rows) {
    int width = rows.length == 0 ? 0 : rows[0].numCols;
    long all = (long) rows.length * width;
    if (all < FEWEST_WEIGHTS || width > MOST_UNITS) {
      return null;
    }
    long count = 0;
    for (FMatrixRMaj row : rows) {
      count += count(row.data);
    }
    return count <= Math.min(MOST_WEIGHTS, HIGHEST_DENSITY * all)
        ? new SparseRows(rows, (int) count)
        : null;
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

  void add(int pre, float[] sum) {
    add(units, weights, begins[pre], begins[pre + 1], sum);
  }

  void subtract(int pre, float[] sum) {
    subtract(units, weights, begins[pre], begins[pre + 1], sum);
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
