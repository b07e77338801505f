package io.sparksnn.nn.soma;

import java.util.Arrays;

/**
 * Finds the units above threshold. What is not a number is found as well, so that looking for it
 * costs nothing where all is well.
 *
 * <p>The compiler vectorises arithmetic and sums of parts of one array, but no selection, and a
 * branch that is guessed wrong costs as much as ten units. So a block is folded in four, twice:
 * what is above threshold remains in the sums. Of these, then of the quarters that they are of,
 * those other than zero are listed without branches.
 */
final class Crossings {
  /** Stays in the first cache, and is long enough for its sums to be vectorised. */
  private static final int BLOCK = 1024;

  private static final int QUARTER = BLOCK / 4;
  private static final int SIXTEENTH = BLOCK / 16;

  /** Fewer units are looked at one after the other. */
  private static final int FEW = 400;

  private final float[] block = new float[BLOCK];
  private final float[] limits = new float[BLOCK];
  private final float[] fours = new float[QUARTER];
  private final float[] sixteens = new float[SIXTEENTH];
  private final float[] zeros = new float[SIXTEENTH];

  /** Lists have a place more, which is written before it is known whether it counts. */
  private final int[] places = new int[QUARTER + 1];

  private final int[] second = new int[QUARTER + 1];
  private final int[] third = new int[QUARTER + 1];
  private final int[] fourth = new int[QUARTER + 1];
  private final int[] first = new int[QUARTER + 1];

  /**
   * Finds the units that are not at or below their threshold; among them may be some that are
   * infinitely below it, or at an infinite one.
   *
   * @param thresholds in mV above rest: one for each unit, or a single one for all
   * @param v one potential for each unit
   * @param indices takes the units in ascending order
   * @return how many they are
   */
  int find(float[] thresholds, float[] v, int[] indices) {
    int count = 0;
    for (int from = 0; from < v.length; from += BLOCK) {
      int to = Math.min(v.length, from + BLOCK);
      if (to - from < FEW) {
        return oneByOne(thresholds, v, from, indices, count);
      }
      excess(thresholds, v, from, to);
      fold(block, fours);
      fold(fours, sixteens);
      if (Arrays.mismatch(sixteens, zeros) >= 0) {
        int found = list(sixteens, places);
        found = unfold(fours, SIXTEENTH, 0, found, places, 0);
        count = unfold(block, QUARTER, from, found, indices, count);
      }
    }
    return count;
  }

  private static int oneByOne(float[] thresholds, float[] v, int from, int[] indices, int found) {
    boolean one = thresholds.length == 1;
    int count = found;
    for (int unit = from; unit < v.length; unit++) {
      if (!(v[unit] <= thresholds[one ? 0 : unit])) {
        indices[count++] = unit;
      }
    }
    return count;
  }

  /** Zero up to the threshold, else twice what is above; no number if the potential is none. */
  private void excess(float[] thresholds, float[] v, int from, int to) {
    System.arraycopy(v, from, block, 0, to - from);
    if (thresholds.length == 1) {
      Arrays.fill(block, to - from, BLOCK, thresholds[0]);
      excess(block, thresholds[0]);
    } else {
      System.arraycopy(thresholds, from, limits, 0, to - from);
      Arrays.fill(block, to - from, BLOCK, 0);
      Arrays.fill(limits, to - from, BLOCK, 0);
      excess(block, limits);
    }
  }

  private static void excess(float[] block, float threshold) {
    for (int k = 0; k < block.length; k++) {
      block[k] = (block[k] - threshold) + Math.abs(block[k] - threshold);
    }
  }

  private static void excess(float[] block, float[] thresholds) {
    for (int k = 0; k < block.length; k++) {
      block[k] = (block[k] - thresholds[k]) + Math.abs(block[k] - thresholds[k]);
    }
  }

  /** Sums of four numbers each; their distance has to be constant for this to be vectorised. */
  private static void fold(float[] numbers, float[] sums) {
    if (sums.length == QUARTER) {
      for (int j = 0; j < QUARTER; j++) {
        sums[j] =
            (numbers[j] + numbers[j + QUARTER])
                + (numbers[j + 2 * QUARTER] + numbers[j + 3 * QUARTER]);
      }
    } else {
      for (int j = 0; j < SIXTEENTH; j++) {
        sums[j] =
            (numbers[j] + numbers[j + SIXTEENTH])
                + (numbers[j + 2 * SIXTEENTH] + numbers[j + 3 * SIXTEENTH]);
      }
    }
  }

  /** Lists the places of all numbers other than zero. */
  private static int list(float[] numbers, int[] places) {
    int count = 0;
    for (int j = 0; j < numbers.length; j++) {
      places[count] = j;
      count += oneUnlessZero(numbers[j]);
    }
    return count;
  }

  /**
   * Of the listed places of each quarter, lists those of numbers other than zero.
   *
   * @param numbers four quarters
   * @param width of a quarter
   * @param base what is added to a place
   * @param listed how many places are listed
   * @param into takes the places found, in ascending order
   * @param found how many it has already
   * @return how many it has then
   */
  private int unfold(float[] numbers, int width, int base, int listed, int[] into, int found) {
    int firsts = 0;
    int seconds = 0;
    int thirds = 0;
    int fourths = 0;
    for (int k = 0; k < listed; k++) {
      int j = places[k];
      first[firsts] = base + j;
      firsts += oneUnlessZero(numbers[j]);
      second[seconds] = base + j + width;
      seconds += oneUnlessZero(numbers[j + width]);
      third[thirds] = base + j + 2 * width;
      thirds += oneUnlessZero(numbers[j + 2 * width]);
      fourth[fourths] = base + j + 3 * width;
      fourths += oneUnlessZero(numbers[j + 3 * width]);
    }
    int count = append(first, firsts, into, found);
    count = append(second, seconds, into, count);
    count = append(third, thirds, into, count);
    return append(fourth, fourths, into, count);
  }

  private static int append(int[] part, int length, int[] into, int count) {
    System.arraycopy(part, 0, into, count, length);
    return count + length;
  }

  /** Of a number that is not negative, or none. */
  private static int oneUnlessZero(float number) {
    return ((Float.floatToRawIntBits(number) & Integer.MAX_VALUE) + Integer.MAX_VALUE) >>> 31;
  }
}
