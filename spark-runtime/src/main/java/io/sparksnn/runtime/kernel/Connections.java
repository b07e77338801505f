package io.sparksnn.runtime.kernel;

import java.util.Arrays;

/**
 * Which inputs have synapses to which units, and their weights: those of each input in the order of
 * the units. Immutable.
 */
public final class Connections {
  /**
   * Up to one pair in four: a single synapse costs as much as some four weights of a dense row,
   * which are summed in a vectorised loop.
   */
  private static final double HIGHEST_DENSITY = 0.25;

  private final int unitCount;

  /** Where each input begins, and after the last one where it ends. */
  private final int[] begins;

  private final int[] units;
  private final float[] weights;

  private Connections(int unitCount, int[] begins, int[] units, float[] weights) {
    this.unitCount = unitCount;
    this.begins = begins;
    this.units = units;
    this.weights = weights;
  }

  /**
   * {@return whether so few pairs are connected that it pays to hold their synapses alone}
   *
   * @param density the connected part of all pairs
   */
  public static boolean paysFor(double density) {
    return density <= HIGHEST_DENSITY;
  }

  /** {@return how many there are} */
  public int count() {
    return weights.length;
  }

  /** {@return the number of postsynaptic units} */
  public int unitCount() {
    return unitCount;
  }

  /** {@return the number of inputs} */
  public int inputCount() {
    return begins.length - 1;
  }

  /** {@return the weights in the order of the synapses, as an array of the caller's own} */
  public float[] toWeights() {
    return weights.clone();
  }

  /**
   * Adds the weights of all synapses to their units.
   *
   * @param sum one number for each unit
   */
  public void addTo(float[] sum) {
    for (int k = 0; k < weights.length; k++) {
      sum[units[k]] += weights[k];
    }
  }

  int[] begins() {
    return begins;
  }

  int[] units() {
    return units;
  }

  float[] weights() {
    return weights;
  }

  /** Whether others connect the same. */
  boolean connectsAs(Connections other) {
    return unitCount == other.unitCount
        && Arrays.equals(begins, other.begins)
        && Arrays.equals(units, other.units);
  }

  /**
   * {@return the same connections with other weights}
   *
   * @param others one for each synapse, copied
   * @throws IllegalArgumentException if there are more or fewer
   */
  public Connections withWeights(float[] others) {
    if (others.length != weights.length) {
      throw new IllegalArgumentException(
          "%d synapses take as many weights, got %d".formatted(weights.length, others.length));
    }
    return new Connections(unitCount, begins, units, others.clone());
  }

  /** The same with a copy of the weights that may be changed. */
  Connections copy() {
    return withWeights(weights);
  }

  /** Takes synapses in their order. */
  public static final class Builder {
    private final int unitCount;
    private final int[] begins;
    private int[] units;
    private float[] weights;
    private int count;
    private int input;

    /**
     * No synapse yet.
     *
     * @param unitCount number of postsynaptic units
     * @param inputCount number of inputs
     * @param expected about how many there will be
     * @throws IllegalArgumentException if a number is negative
     */
    public Builder(int unitCount, int inputCount, int expected) {
      if (unitCount < 0 || inputCount < 0 || expected < 0) {
        throw new IllegalArgumentException(
            "synapses from %d inputs to %d units, about %d: none of the numbers may be negative"
                .formatted(inputCount, unitCount, expected));
      }
      this.unitCount = unitCount;
      begins = new int[inputCount + 1];
      units = new int[expected];
      weights = new float[expected];
    }

    /**
     * Adds a synapse; inputs ascend, and of one input the units.
     *
     * @param pre index of the input
     * @param post index of the unit
     * @param weight the weight
     * @throws IllegalArgumentException if the synapse does not come after the one before, or there
     *     is no such input or unit
     */
    public void add(int pre, int post, float weight) {
      boolean later = pre > input || (pre == input && follows(post));
      if (!later || pre >= begins.length - 1 || post < 0 || post >= unitCount) {
        throw new IllegalArgumentException(
            "synapse from input %d to unit %d after one from input %d; there are %d inputs and %d units, to be given in their order"
                .formatted(pre, post, input, begins.length - 1, unitCount));
      }
      while (input < pre) {
        begins[++input] = count;
      }
      if (count == weights.length) {
        grow();
      }
      units[count] = post;
      weights[count++] = weight;
    }

    private boolean follows(int post) {
      return count == begins[input] || post > units[count - 1];
    }

    private void grow() {
      int longer = Math.max(16, (int) Math.min(Integer.MAX_VALUE - 8, count * 3L / 2));
      if (longer <= count) {
        throw new IllegalArgumentException("there are more than " + count + " synapses");
      }
      units = Arrays.copyOf(units, longer);
      weights = Arrays.copyOf(weights, longer);
    }

    /** {@return the synapses} */
    public Connections build() {
      int[] ends = begins.clone();
      Arrays.fill(ends, input + 1, ends.length, count);
      return new Connections(
          unitCount, ends, Arrays.copyOf(units, count), Arrays.copyOf(weights, count));
    }
  }
}
