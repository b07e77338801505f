package io.sparksnn.runtime.kernel;

import io.sparksnn.runtime.tensor.Shape;
import org.ejml.data.FMatrixRMaj;
import org.jspecify.annotations.Nullable;

/**
 * The weights from inputs to units: one EJML row vector for each presynaptic unit.
 *
 * <p>One presynaptic spike thus touches one contiguous run of memory, and since every row is an
 * array of its own the compiler can vectorise the loops over it.
 *
 * <p>Where most weights are zero and have not changed for a while, sums are made over the others
 * only, which gives the same bits.
 */
public final class Kernel {
  private final Shape units;
  private final Shape inputs;
  private final FMatrixRMaj[] rows;
  private int revision;
  private int changes;

  /** Whether a row has been given away, so that weights may change at any time. */
  private boolean rowsAreShared;

  /** The weights other than zero, once that is known to pay. */
  private @Nullable SparseRows sparse;

  /** What those are of: groups of synapses, or whole rows if null. */
  private @Nullable SynapseGroups sparseOf;

  /** Rows or groups summed since weights changed. */
  private int summed;

  /** Who holds changes back. */
  private @Nullable Arrears arrears;

  private Kernel(Shape units, Shape inputs) {
    this.units = units;
    this.inputs = inputs;
    this.rows = new FMatrixRMaj[inputs.size()];
    for (int pre = 0; pre < rows.length; pre++) {
      rows[pre] = new FMatrixRMaj(1, units.size());
    }
  }

  /**
   * {@return weights of zero}
   *
   * @param units shape of the postsynaptic units
   * @param inputs shape of the inputs
   */
  public static Kernel zeros(Shape units, Shape inputs) {
    return new Kernel(units, inputs);
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
    Kernel kernel = new Kernel(units, inputs);
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

  /** {@return the shape of the postsynaptic units} */
  public Shape units() {
    return units;
  }

  /** {@return the shape of the inputs} */
  public Shape inputs() {
    return inputs;
  }

  /**
   * {@return the kernel's own 1 × units vector of the weights from one input; it may be changed,
   * now and later} Who only reads one weight takes {@link #get}.
   *
   * @param pre row-major index of the input
   */
  public FMatrixRMaj row(int pre) {
    oweNothing();
    rowsAreShared = true;
    sparse = null;
    return rows[pre];
  }

  /**
   * {@return the kernel's own 1 × units vector of the weights from one input, lent to be changed
   * until this kernel is used again} To change it later, ask for it again.
   *
   * @param pre row-major index of the input
   */
  public FMatrixRMaj borrowRow(int pre) {
    settle(pre);
    noteChange();
    return rows[pre];
  }

  /**
   * {@return the same for who makes the changes that were held back}
   *
   * @param pre row-major index of the input
   */
  public FMatrixRMaj settledRow(int pre) {
    return rows[pre];
  }

  /**
   * Notes that changes are held back; whoever held some back before makes them now. Weights are
   * read only after the changes to their row have been made. Where rows are {@linkplain
   * #rowsAreShared shared}, nothing may be held back.
   *
   * @param by makes the changes
   */
  @SuppressWarnings("ReferenceEquality") // who holds back is meant, not what is held back
  public void holdBack(Arrears by) {
    if (arrears != by) {
      oweNothing();
      arrears = by;
    }
    noteChange();
  }

  private void settle(int pre) {
    if (arrears != null) {
      arrears.settle(pre);
    }
  }

  private void settleAll() {
    for (int pre = 0; pre < rows.length; pre++) {
      settle(pre);
    }
  }

  private void oweNothing() {
    settleAll();
    arrears = null;
  }

  /**
   * {@return the weight of a synapse}
   *
   * @param pre row-major index of the input
   * @param post row-major index of the unit
   */
  public float get(int pre, int post) {
    settle(pre);
    return rows[pre].data[post];
  }

  /**
   * Reads rows that are summed next, where that is worth while: memory then delivers them side by
   * side, and not each when its turn has come. Changes nothing.
   *
   * @param pres holds row-major indices of inputs
   * @param from the first of them
   * @param to after the last of them
   */
  public void readAhead(int[] pres, int from, int to) {
    SparseRows few = sparse;
    if (few != null && sparseOf == null) {
      few.readAhead(pres, from, to);
    }
  }

  /**
   * Adds the weights from one input to an array of one number per unit.
   *
   * @param pre row-major index of the input
   * @param sum one number for each unit, in row-major order
   */
  public void addRow(int pre, float[] sum) {
    SparseRows few = sparse;
    if (few != null && sparseOf == null) {
      few.add(pre, sum);
      return;
    }
    noteSum(null, rows.length);
    settle(pre);
    float[] row = rows[pre].data;
    for (int j = 0; j < row.length; j++) {
      sum[j] += row[j];
    }
  }

  /**
   * Takes the weights from one input off an array of one number per unit.
   *
   * @param pre row-major index of the input
   * @param sum one number for each unit, in row-major order
   */
  public void subtractRow(int pre, float[] sum) {
    SparseRows few = sparse;
    if (few != null && sparseOf == null) {
      few.subtract(pre, sum);
      return;
    }
    noteSum(null, rows.length);
    settle(pre);
    float[] row = rows[pre].data;
    for (int j = 0; j < row.length; j++) {
      sum[j] -= row[j];
    }
  }

  /**
   * Adds the weights of a group of synapses to their units.
   *
   * @param groups groups of this kernel's synapses
   * @param group one of them
   * @param sum one number for each unit, in row-major order
   */
  public void addGroup(SynapseGroups groups, int group, float[] sum) {
    SparseRows few = sparse;
    if (few != null && sparseOf == groups) {
      few.add(group, sum);
      return;
    }
    noteSum(groups, groups.count());
    addRun(groups.input(group), groups.units(group), groups.from(group), groups.to(group), sum);
  }

  /**
   * Takes the weights of a group of synapses off their units.
   *
   * @param groups groups of this kernel's synapses
   * @param group one of them
   * @param sum one number for each unit, in row-major order
   */
  public void subtractGroup(SynapseGroups groups, int group, float[] sum) {
    SparseRows few = sparse;
    if (few != null && sparseOf == groups) {
      few.subtract(group, sum);
      return;
    }
    noteSum(groups, groups.count());
    int[] posts = groups.units(group);
    subtractRun(groups.input(group), posts, groups.from(group), groups.to(group), sum);
  }

  /** To look through all rows takes about as long as to sum all, so it is done after as many. */
  private void noteSum(@Nullable SynapseGroups groups, int all) {
    if (sparseOf != groups) {
      sparse = null;
      sparseOf = groups;
      summed = 0;
    }
    if (!rowsAreShared && ++summed == all) {
      oweNothing();
      sparse = groups == null ? SparseRows.of(rows) : SparseRows.of(rows, groups);
    }
  }

  private void noteChange() {
    changes++;
    sparse = null;
    summed = 0;
  }

  /**
   * Adds the weights from one input to some units.
   *
   * @param pre row-major index of the input
   * @param posts holds row-major indices of units
   * @param from the first of them
   * @param to after the last of them
   * @param sum one number for each unit, in row-major order
   */
  public void addRun(int pre, int[] posts, int from, int to, float[] sum) {
    settle(pre);
    float[] row = rows[pre].data;
    for (int k = from; k < to; k++) {
      sum[posts[k]] += row[posts[k]];
    }
  }

  /**
   * Takes the weights from one input off some units.
   *
   * @param pre row-major index of the input
   * @param posts holds row-major indices of units
   * @param from the first of them
   * @param to after the last of them
   * @param sum one number for each unit, in row-major order
   */
  public void subtractRun(int pre, int[] posts, int from, int to, float[] sum) {
    settle(pre);
    float[] row = rows[pre].data;
    for (int k = from; k < to; k++) {
      sum[posts[k]] -= row[posts[k]];
    }
  }

  /** {@return the weights as one units × inputs matrix of the caller's own} */
  public FMatrixRMaj toMatrix() {
    FMatrixRMaj matrix = new FMatrixRMaj(units.size(), inputs.size());
    read(0, matrix.getNumElements(), matrix.data);
    return matrix;
  }

  /**
   * Copies a part of the weights, seen as an array of shape units + inputs in row-major order.
   *
   * @param from index of the first
   * @param count how many
   * @param into takes them from its beginning on
   */
  public void read(int from, int count, float[] into) {
    settleAll();
    RowParts.each(
        from,
        count,
        rows.length,
        (post, posts, pre, pres, at) -> RowParts.gather(rows, post, posts, pre, pres, into, at));
  }

  /**
   * Takes over a part of the weights, seen likewise.
   *
   * @param from index of the first
   * @param count how many
   * @param values has them from its beginning on
   */
  public void write(int from, int count, float[] values) {
    oweNothing();
    RowParts.each(
        from,
        count,
        rows.length,
        (post, posts, pre, pres, at) -> RowParts.scatter(rows, post, posts, pre, pres, values, at));
    revision++;
    noteChange();
  }

  /**
   * Takes over the weights of a units × inputs matrix.
   *
   * @param matrix units × inputs
   * @throws IllegalArgumentException if the matrix has other extents
   */
  public void setTo(FMatrixRMaj matrix) {
    if (matrix.numRows != units.size() || matrix.numCols != inputs.size()) {
      throw new IllegalArgumentException(
          "Kernel from "
              + inputs
              + " to "
              + units
              + " takes a matrix of "
              + units.size()
              + " × "
              + inputs.size()
              + ", not "
              + matrix.numRows
              + " × "
              + matrix.numCols);
    }
    write(0, matrix.getNumElements(), matrix.data);
  }

  /**
   * Takes over the weights of another kernel.
   *
   * @param other a kernel of the same shapes
   * @throws IllegalArgumentException if it has others
   */
  public void setTo(Kernel other) {
    if (!units.equals(other.units) || !inputs.equals(other.inputs)) {
      throw new IllegalArgumentException(this + " cannot take over a " + other);
    }
    oweNothing();
    for (int pre = 0; pre < rows.length; pre++) {
      other.settle(pre);
      rows[pre].setTo(other.rows[pre]);
    }
    revision++;
    noteChange();
  }

  /** {@return a kernel of the same weights that shares nothing with this one} */
  public Kernel copy() {
    Kernel copy = new Kernel(units, inputs);
    copy.setTo(this);
    return copy;
  }

  /**
   * {@return a number that changes when the weights are set as a whole, so that whoever has looked
   * at all of them knows when to look again}
   */
  public int revision() {
    return revision;
  }

  /** {@return a number that changes with any weight, unless {@link #rowsAreShared}} */
  public int changes() {
    return changes;
  }

  /** {@return whether a row has been given away, so that weights change at any time} */
  public boolean rowsAreShared() {
    return rowsAreShared;
  }

  @Override
  public String toString() {
    return "Kernel from " + inputs + " to " + units;
  }
}
