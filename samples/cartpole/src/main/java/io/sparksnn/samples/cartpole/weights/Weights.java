package io.sparksnn.samples.cartpole.weights;

import java.util.function.IntUnaryOperator;

/** Weights from inputs to units, all at least 0: a copy of a population's that can be changed. */
public final class Weights {
  private final float[] values;
  private final int inputs;

  /**
   * Weights.
   *
   * @param values of shape units + inputs in row-major order, which are taken over
   * @param inputs how many inputs there are
   * @throws IllegalArgumentException if that does not divide how many weights there are
   */
  public Weights(float[] values, int inputs) {
    if (inputs < 1 || values.length % inputs != 0) {
      throw new IllegalArgumentException(
          "%d weights are not those of %d inputs to a whole number of units"
              .formatted(values.length, inputs));
    }
    this.values = values;
    this.inputs = inputs;
  }

  /** {@return how many units there are} */
  public int units() {
    return values.length / inputs;
  }

  /** {@return how many inputs there are} */
  public int inputs() {
    return inputs;
  }

  /** {@return the weights in row-major order, as an array of the caller's own} */
  public float[] toArray() {
    return values.clone();
  }

  /**
   * {@return the sum of the weights from a block to all units}
   *
   * @param block the inputs
   */
  public double total(Block block) {
    double total = 0;
    for (int unit = 0; unit < units(); unit++) {
      total += total(unit, block);
    }
    return total;
  }

  /**
   * {@return the sum of the weights from a block to one unit}
   *
   * @param unit row-major index of the unit
   * @param block the inputs
   */
  public double total(int unit, Block block) {
    double total = 0;
    for (int i = unit * inputs + block.from(); i < unit * inputs + block.to(); i++) {
      total += values[i];
    }
    return total;
  }

  /**
   * Multiplies the weights from a block to all units.
   *
   * @param block the inputs
   * @param factor by what
   */
  public void scale(Block block, double factor) {
    for (int unit = 0; unit < units(); unit++) {
      scale(unit, block, factor);
    }
  }

  /**
   * Multiplies the weights from a block to one unit.
   *
   * @param unit row-major index of the unit
   * @param block the inputs
   * @param factor by what
   */
  public void scale(int unit, Block block, double factor) {
    for (int i = unit * inputs + block.from(); i < unit * inputs + block.to(); i++) {
      values[i] = (float) (values[i] * factor);
    }
  }

  /**
   * Multiplies the weights from each input of a block to all units.
   *
   * @param block the inputs
   * @param factors for each of them by what
   * @throws IllegalArgumentException if there are more or fewer
   */
  public void scaleInputs(Block block, float[] factors) {
    if (factors.length != block.to() - block.from()) {
      throw new IllegalArgumentException(
          "%d factors for the %d inputs from %s"
              .formatted(factors.length, block.to() - block.from(), block.source()));
    }
    for (int unit = 0; unit < units(); unit++) {
      int first = unit * inputs + block.from();
      for (int i = 0; i < factors.length; i++) {
        values[first + i] *= factors[i];
      }
    }
  }

  /**
   * Cuts weights that are above a limit.
   *
   * @param limit the largest weight
   */
  public void clip(float limit) {
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.min(limit, values[i]);
    }
  }

  /**
   * {@return the same weights, each from another input}
   *
   * @param to for each input the one that gets its weights, a permutation
   */
  public Weights permuted(IntUnaryOperator to) {
    float[] moved = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      int input = i % inputs;
      moved[i - input + to.applyAsInt(input)] = values[i];
    }
    return new Weights(moved, inputs);
  }
}
