package io.sparksnn.runtime.kernel;

import io.sparksnn.runtime.tensor.Shape;
import org.ejml.data.FMatrixRMaj;

/**
 * The weights from inputs to units, held by inputs: one spike thus touches one contiguous run of
 * memory.
 *
 * <p>A dense kernel holds all of them, one EJML row vector for each input; since every row is an
 * array of its own the compiler can vectorise the loops over it. A {@linkplain #isSparse sparse}
 * one holds those of its synapses alone. Both are summed alike; rows to change, as learning rules
 * ask for, only a dense one has.
 */
public abstract sealed class Kernel permits DenseKernel, SparseKernel {
  private final Shape units;
  private final Shape inputs;
  private int revision;
  private int changes;

  /** For the two kinds of kernels. */
  Kernel(Shape units, Shape inputs) {
    this.units = units;
    this.inputs = inputs;
  }

  /**
   * {@return weights of zero}
   *
   * @param units shape of the postsynaptic units
   * @param inputs shape of the inputs
   * @throws IllegalArgumentException if there are more than an array can hold
   */
  public static Kernel zeros(Shape units, Shape inputs) {
    return new DenseKernel(units, inputs);
  }

  /**
   * {@return the weights of a matrix, copied}
   *
   * @param units shape of the postsynaptic units
   * @param inputs shape of the inputs
   * @param matrix units × inputs: element (j, i) is the weight from input i to unit j
   * @throws IllegalArgumentException if the matrix has other extents
   */
  public static Kernel of(Shape units, Shape inputs, FMatrixRMaj matrix) {
    Kernel kernel = new DenseKernel(units, inputs);
    kernel.setTo(matrix);
    return kernel;
  }

  /**
   * {@return the weights of an array of shape units + inputs in row-major order, copied}
   *
   * @param units shape of the postsynaptic units
   * @param inputs shape of the inputs
   * @param values the weights
   * @throws IllegalArgumentException if there are not {@code units.size() * inputs.size()} values
   */
  public static Kernel of(Shape units, Shape inputs, float[] values) {
    if (values.length != units.concat(inputs).size()) {
      throw new IllegalArgumentException(
          "Kernel from "
              + inputs
              + " to "
              + units
              + " takes "
              + units.concat(inputs).size()
              + " values, not "
              + values.length);
    }
    return of(units, inputs, FMatrixRMaj.wrap(units.size(), inputs.size(), values));
  }

  /**
   * {@return a sparse kernel of these synapses}
   *
   * @param units shape of the postsynaptic units
   * @param inputs shape of the inputs
   * @param synapses who is connected, and the first weights
   * @throws IllegalArgumentException if there are not as many units and inputs
   */
  public static Kernel of(Shape units, Shape inputs, Connections synapses) {
    if (units.size() != synapses.unitCount() || inputs.size() != synapses.inputCount()) {
      throw new IllegalArgumentException(
          "Kernel from %s to %s takes synapses from %d inputs to %d units, not from %d to %d"
              .formatted(
                  inputs,
                  units,
                  inputs.size(),
                  units.size(),
                  synapses.inputCount(),
                  synapses.unitCount()));
    }
    return new SparseKernel(units, inputs, synapses);
  }

  /** {@return the shape of the postsynaptic units} */
  public final Shape units() {
    return units;
  }

  /** {@return the shape of the inputs} */
  public final Shape inputs() {
    return inputs;
  }

  /** {@return whether there are weights of some synapses only, and none between other pairs} */
  public final boolean isSparse() {
    return this instanceof SparseKernel;
  }

  /**
   * {@return the kernel's own 1 × units vector of the weights from one input; it may be changed,
   * now and later} Who only reads one weight takes {@link #get}.
   *
   * @param pre row-major index of the input
   * @throws UnsupportedOperationException if this kernel is sparse
   */
  public abstract FMatrixRMaj row(int pre);

  /**
   * {@return the kernel's own 1 × units vector of the weights from one input, lent to be changed
   * until this kernel is used again} To change it later, ask for it again.
   *
   * @param pre row-major index of the input
   * @throws UnsupportedOperationException if this kernel is sparse
   */
  public abstract FMatrixRMaj borrowRow(int pre);

  /**
   * {@return the same for who makes the changes that were held back}
   *
   * @param pre row-major index of the input
   * @throws UnsupportedOperationException if this kernel is sparse
   */
  public abstract FMatrixRMaj settledRow(int pre);

  /**
   * Notes that changes are held back; whoever held some back before makes them now. Weights are
   * read only after the changes to their row have been made. Where rows are {@linkplain
   * #rowsAreShared shared}, nothing may be held back.
   *
   * @param by makes the changes
   * @throws UnsupportedOperationException if this kernel is sparse
   */
  public abstract void holdBack(Arrears by);

  /**
   * {@return the weight of a synapse; 0 where there is none}
   *
   * @param pre row-major index of the input
   * @param post row-major index of the unit
   */
  public abstract float get(int pre, int post);

  /**
   * Reads rows that are summed next, where that is worth while: memory then delivers them side by
   * side, and not each when its turn has come. Changes nothing.
   *
   * @param pres holds row-major indices of inputs
   * @param from the first of them
   * @param to after the last of them
   */
  public abstract void readAhead(int[] pres, int from, int to);

  /**
   * Adds the weights from one input to an array of one number per unit.
   *
   * @param pre row-major index of the input
   * @param sum one number for each unit, in row-major order
   */
  public abstract void addRow(int pre, float[] sum);

  /**
   * Takes the weights from one input off an array of one number per unit.
   *
   * @param pre row-major index of the input
   * @param sum one number for each unit, in row-major order
   */
  public abstract void subtractRow(int pre, float[] sum);

  /**
   * Adds the weights of a group of synapses to their units.
   *
   * @param groups groups of this kernel's synapses
   * @param group one of them
   * @param sum one number for each unit, in row-major order
   */
  public abstract void addGroup(SynapseGroups groups, int group, float[] sum);

  /**
   * Takes the weights of a group of synapses off their units.
   *
   * @param groups groups of this kernel's synapses
   * @param group one of them
   * @param sum one number for each unit, in row-major order
   */
  public abstract void subtractGroup(SynapseGroups groups, int group, float[] sum);

  /**
   * Adds the weights from one input to some units.
   *
   * @param pre row-major index of the input
   * @param posts holds row-major indices of units
   * @param from the first of them
   * @param to after the last of them
   * @param sum one number for each unit, in row-major order
   */
  public abstract void addRun(int pre, int[] posts, int from, int to, float[] sum);

  /**
   * Takes the weights from one input off some units.
   *
   * @param pre row-major index of the input
   * @param posts holds row-major indices of units
   * @param from the first of them
   * @param to after the last of them
   * @param sum one number for each unit, in row-major order
   */
  public abstract void subtractRun(int pre, int[] posts, int from, int to, float[] sum);

  /**
   * {@return the extents of the weights that are held, of which {@link #read} and {@link #write}
   * pass a part: units + inputs; of a sparse kernel the number of its synapses} Those are in the
   * order of their inputs, and of one input in that of the units.
   *
   * @throws IllegalArgumentException if there is no weight
   */
  public abstract Shape held();

  /** {@return how many weights are held} */
  public abstract int size();

  /**
   * Copies a part of the weights, in row-major order of what is {@link #held}.
   *
   * @param from index of the first
   * @param count how many
   * @param into takes them
   * @param at where the first one goes
   */
  public abstract void read(int from, int count, float[] into, int at);

  /**
   * Takes over a part of the weights, seen likewise.
   *
   * @param from index of the first
   * @param count how many
   * @param values has them from its beginning on
   */
  public abstract void write(int from, int count, float[] values);

  /**
   * {@return the weights as one units × inputs matrix of the caller's own}
   *
   * @throws IllegalArgumentException if an array cannot hold so many
   */
  public abstract FMatrixRMaj toMatrix();

  /**
   * Takes over the weights of a units × inputs matrix.
   *
   * @param matrix units × inputs
   * @throws IllegalArgumentException if the matrix has other extents, or this kernel is sparse and
   *     the matrix has other numbers than zero where it has no synapse; nothing has changed then
   */
  public final void setTo(FMatrixRMaj matrix) {
    if (matrix.numRows != units.size() || matrix.numCols != inputs.size()) {
      throw new IllegalArgumentException(
          this
              + " takes a matrix of "
              + units.size()
              + " × "
              + inputs.size()
              + ", not "
              + matrix.numRows
              + " × "
              + matrix.numCols);
    }
    take(matrix);
  }

  /** Takes over a matrix of the right extents. */
  abstract void take(FMatrixRMaj matrix);

  /**
   * Takes over the weights of another kernel.
   *
   * @param other a kernel of the same shapes
   * @throws IllegalArgumentException if it has others, or this kernel is sparse and the other has
   *     other weights than zero where it has no synapse; nothing has changed then
   */
  public final void setTo(Kernel other) {
    if (!units.equals(other.units) || !inputs.equals(other.inputs)) {
      throw new IllegalArgumentException(this + " cannot take over a " + other);
    }
    take(other);
  }

  /**
   * {@return whether another kernel holds weights of the same pairs of inputs and units}
   *
   * @param other another kernel
   */
  public abstract boolean connectsAs(Kernel other);

  /** Takes over a kernel of the same shapes. */
  abstract void take(Kernel other);

  /** {@return a kernel of the same kind and weights that shares nothing with this one} */
  public abstract Kernel copy();

  /**
   * {@return a number that changes when the weights are set as a whole, so that whoever has looked
   * at all of them knows when to look again}
   */
  public final int revision() {
    return revision;
  }

  /** {@return a number that changes with any weight, unless {@link #rowsAreShared}} */
  public final int changes() {
    return changes;
  }

  /** {@return whether a row has been given away, so that weights change at any time} */
  public abstract boolean rowsAreShared();

  /** Notes that a weight has changed. */
  final void changed() {
    changes++;
  }

  /** Notes that weights were set other than by rows. */
  final void setAsWhole() {
    revision++;
  }

  @Override
  public String toString() {
    return "Kernel from " + inputs + " to " + units;
  }
}
