package io.sparksnn.nn.soma;

import java.util.Arrays;

/**
 * Finds the units above threshold. What is not a number is found as well, so that looking for it
 * costs nothing where all is well.
 *
 * <p>The compiler vectorises arithmetic and the search for a difference, but no selection. Where
 * few units are expected, whole blocks are looked at in this way; where many are, one unit after
 * the other.
 */
final class Crossings {
  /** Stays in the first cache together with its zeros. */
  private static final int BLOCK = 512;

  /** One unit in so many, from where on blocks are faster. */
  private static final int FEW = 200;

  private final float[] block = new float[BLOCK];
  private final float[] limits = new float[BLOCK];
  private final float[] zeros = new float[BLOCK];
  private int before;

  /**
   * Finds the units that are not at or below their threshold; among them may be some that are
   * infinitely below it.
   *
   * @param thresholds in mV above rest: one for each unit, or a single one for all
   * @param v one potential for each unit
   * @param indices takes the units in ascending order
   * @return how many they are
   */
  int find(float[] thresholds, float[] v, int[] indices) {
    boolean few = before * FEW < v.length;
    if (thresholds.length == 1) {
      float one = thresholds[0];
      before = few ? inBlocks(one, v, indices) : oneByOne(one, v, indices);
    } else {
      before = few ? inBlocks(thresholds, v, indices) : oneByOne(thresholds, v, indices);
    }
    return before;
  }

  private static int oneByOne(float threshold, float[] v, int[] indices) {
    int count = 0;
    for (int unit = 0; unit < v.length; unit++) {
      if (!(v[unit] <= threshold)) {
        indices[count++] = unit;
      }
    }
    return count;
  }

  private static int oneByOne(float[] threshold, float[] v, int[] indices) {
    int count = 0;
    for (int unit = 0; unit < v.length; unit++) {
      if (!(v[unit] <= threshold[unit])) {
        indices[count++] = unit;
      }
    }
    return count;
  }

  private int inBlocks(float threshold, float[] v, int[] indices) {
    int count = 0;
    for (int from = 0; from < v.length; from += BLOCK) {
      int units = Math.min(BLOCK, v.length - from);
      System.arraycopy(v, from, block, 0, units);
      excess(block, threshold);
      count = differing(from, units, indices, count);
    }
    return count;
  }

  private int inBlocks(float[] threshold, float[] v, int[] indices) {
    int count = 0;
    for (int from = 0; from < v.length; from += BLOCK) {
      int units = Math.min(BLOCK, v.length - from);
      System.arraycopy(v, from, block, 0, units);
      System.arraycopy(threshold, from, limits, 0, units);
      excess(block, limits);
      count = differing(from, units, indices, count);
    }
    return count;
  }

  /** Zero up to the threshold, else twice what is above; no number if the potential is none. */
  private static void excess(float[] block, float threshold) {
    for (int k = 0; k < block.length; k++) {
      float above = block[k] - threshold;
      block[k] = above + Math.abs(above);
    }
  }

  private static void excess(float[] block, float[] thresholds) {
    for (int k = 0; k < block.length; k++) {
      float above = block[k] - thresholds[k];
      block[k] = above + Math.abs(above);
    }
  }

  private int differing(int from, int units, int[] indices, int count) {
    int found = count;
    for (int k = next(0, units); k < units; k = next(k + 1, units)) {
      indices[found++] = from + k;
    }
    return found;
  }

  /** The next element other than zero, or the end. */
  private int next(int from, int units) {
    int distance = Arrays.mismatch(block, from, units, zeros, from, units);
    return distance < 0 ? units : from + distance;
  }
}
