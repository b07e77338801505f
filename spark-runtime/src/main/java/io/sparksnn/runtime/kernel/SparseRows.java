package io.sparksnn.runtime.kernel;

import org.ejml.data.FMatrixRMaj;
import org.jspecify.annotations.Nullable;

/**
 * The weights of a kernel that are not zero. A sum of them alone is the same to the last bit: to add
 * zero changes nothing, and sums begin at zero, never at minus zero.
 */
final class SparseRows {
  /** Smaller kernels stay in the caches, where dense rows in vectorised loops are as fast. */
  private static final int FEWEST_WEIGHTS = 1 << 16;

  /** Up to one weight in four: a single one costs as much as some four of a dense row. */
  private static final double HIGHEST_DENSITY = 0.25;

  /** Indices take two bytes, as what is read of memory decides. */
  private static final int MOST_UNITS = Character.MAX_VALUE + 1;

  private final char[][] units;
  private final float[][] weights;

  private SparseRows(FMatrixRMaj[] rows) {
    units = new char[rows.length][];
    weights = new float[rows.length][];
    for (int pre = 0; pre < rows.length; pre++) {
      float[] row = rows[pre].data;
      int count = count(row);
      units[pre] = new char[count];
      weights[pre] = new float[count];
      fill(row, units[pre], weights[pre]);
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
    return count <= HIGHEST_DENSITY * all ? new SparseRows(rows) : null;
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

  private static void fill(float[] row, char[] units, float[] weights) {
    int filled = 0;
    for (int unit = 0; unit < row.length; unit++) {
      if (row[unit] != 0) {
        units[filled] = (char) unit;
        weights[filled++] = row[unit];
      }
    }
  }

  void add(int pre, float[] sum) {
    add(units[pre], weights[pre], sum);
  }

  void subtract(int pre, float[] sum) {
    subtract(units[pre], weights[pre], sum);
  }

  private static void add(char[] units, float[] weights, float[] sum) {
    for (int k = 0; k < units.length; k++) {
      sum[units[k]] += weights[k];
    }
  }

  private static void subtract(char[] units, float[] weights, float[] sum) {
    for (int k = 0; k < units.length; k++) {
      sum[units[k]] -= weights[k];
    }
  }
}
