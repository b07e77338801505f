package io.sparksnn.nn.plasticity;

import java.util.Arrays;

/**
 * The changes of a whole log for rows whose traces do not count: they are the same for all of these
 * rows, and are made to many units at a time.
 *
 * <p>The first changes of all units are one round, their second ones another, and so on, so that
 * each unit has its changes in their order. Units without a change in a round have a negative zero
 * there, which leaves every number what it is. Of rounds with few units the changes are made
 * singly.
 */
final class SilentRows {
  /** Rounds there is room for. */
  private static final int ROUNDS = 16;

  /** A round in which fewer than one in so many units change costs more than it gains. */
  private static final int DENSE_PART = 16;

  private final int width;
  private final float[][] rounds;
  private int dense;

  /** The other changes: units, and what is added. */
  private final int[] units;

  private final float[] changes;
  private int others;
  private float smallest;
  private float largest;

  /** For each unit its changes so far, and for each round its units. */
  private final int[] counts;

  private final int[] members = new int[ROUNDS];

  /**
   * No changes.
   *
   * @param width number of units
   * @param most changes that there may be
   */
  SilentRows(int width, int most) {
    this.width = width;
    rounds = new float[ROUNDS][width];
    units = new int[most];
    changes = new float[most];
    counts = new int[width];
  }

  /** Takes up the changes of a log. */
  void take(int[] ofUnits, float[] added, int count) {
    countMembers(ofUnits, count);
    for (int round = 0; round < dense; round++) {
      Arrays.fill(rounds[round], -0f);
    }
    Arrays.fill(counts, 0);
    others = 0;
    smallest = 0;
    largest = 0;
    for (int n = 0; n < count; n++) {
      smallest = Math.min(smallest, added[n]);
      largest = Math.max(largest, added[n]);
      int round = counts[ofUnits[n]]++;
      if (round < dense) {
        rounds[round][ofUnits[n]] = added[n];
      } else {
        units[others] = ofUnits[n];
        changes[others++] = added[n];
      }
    }
  }

  private void countMembers(int[] ofUnits, int count) {
    Arrays.fill(counts, 0);
    Arrays.fill(members, 0);
    for (int n = 0; n < count; n++) {
      int round = counts[ofUnits[n]]++;
      if (round < ROUNDS) {
        members[round]++;
      }
    }
    dense = 0;
    while (dense < ROUNDS && members[dense] * DENSE_PART >= width) {
      dense++;
    }
  }

  /**
   * Makes the changes to a row whose weights stay between zero and a number.
   *
   * @return false, and nothing is done, if they must be made one by one: beyond bounds arithmetic
   *     without branches is not exact
   */
  boolean change(float[] row, float highest) {
    float limit = RowUpdates.limit(highest);
    boolean isBounded = highest == limit;
    if (!(largest <= limit && smallest >= -limit) || !RowUpdates.areWithin(row, limit)) {
      return false;
    }
    if (!isBounded && highest != Float.POSITIVE_INFINITY) {
      return false;
    }
    for (int round = 0; round < dense; round++) {
      if (isBounded && largest > 0) {
        RowUpdates.add(row, rounds[round], highest);
      } else {
        RowUpdates.addAboveZero(row, rounds[round]);
      }
    }
    RowUpdates.add(row, units, changes, 0, others, highest);
    return true;
  }
}
