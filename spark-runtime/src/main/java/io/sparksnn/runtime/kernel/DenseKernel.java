package io.sparksnn.runtime.kernel;

import io.sparksnn.runtime.tensor.Shape;
import org.ejml.data.FMatrixRMaj;
import org.jspecify.annotations.Nullable;

/**
 * Weights of all inputs to all units: a row vector for each input.
 *
 * <p>Where most weights are zero and have not changed for a while, sums are made over the others
 * only, which gives the same bits.
 */
final class DenseKernel extends Kernel {
  private final FMatrixRMaj[] rows;

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

  /** Weights of zero, as many as an array holds. */
  DenseKernel(Shape units, Shape inputs) {
    super(units, inputs);
    units.concat(inputs).size(); // throws if they are too many
    this.rows = new FMatrixRMaj[inputs.size()];
    for (int pre = 0; pre < rows.length; pre++) {
      rows[pre] = new FMatrixRMaj(1, units.size());
    }
  }

  @Override
  public FMatrixRMaj row(int pre) {
    oweNothing();
    rowsAreShared = true;
    sparse = null;
    return rows[pre];
  }

  @Override
  public FMatrixRMaj borrowRow(int pre) {
    settle(pre);
    noteChange();
    return rows[pre];
  }

  @Override
  public FMatrixRMaj settledRow(int pre) {
    return rows[pre];
  }

  @Override
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

  @Override
  public float get(int pre, int post) {
    settle(pre);
    return rows[pre].data[post];
  }

  @Override
  public void readAhead(int[] pres, int from, int to) {
    SparseRows few = sparse;
    if (few != null && sparseOf == null) {
      few.readAhead(pres, from, to);
    }
  }

  @Override
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

  @Override
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

  @Override
  public void addGroup(SynapseGroups groups, int group, float[] sum) {
    SparseRows few = sparse;
    if (few != null && sparseOf == groups) {
      few.add(group, sum);
      return;
    }
    noteSum(groups, groups.count());
    addRun(groups.input(group), groups.units(group), groups.from(group), groups.to(group), sum);
  }

  @Override
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
    changed();
    sparse = null;
    summed = 0;
  }

  @Override
  public void addRun(int pre, int[] posts, int from, int to, float[] sum) {
    settle(pre);
    float[] row = rows[pre].data;
    for (int k = from; k < to; k++) {
      sum[posts[k]] += row[posts[k]];
    }
  }

  @Override
  public void subtractRun(int pre, int[] posts, int from, int to, float[] sum) {
    settle(pre);
    float[] row = rows[pre].data;
    for (int k = from; k < to; k++) {
      sum[posts[k]] -= row[posts[k]];
    }
  }

  @Override
  public Shape held() {
    return units().concat(inputs());
  }

  @Override
  public int size() {
    return held().size();
  }

  @Override
  public FMatrixRMaj toMatrix() {
    FMatrixRMaj matrix = new FMatrixRMaj(units().size(), inputs().size());
    read(0, matrix.getNumElements(), matrix.data, 0);
    return matrix;
  }

  @Override
  public void read(int from, int count, float[] into, int at) {
    settleAll();
    RowParts.each(
        from,
        count,
        rows.length,
        (post, posts, pre, pres, done) ->
            RowParts.gather(rows, post, posts, pre, pres, into, at + done));
  }

  @Override
  public void write(int from, int count, float[] values) {
    oweNothing();
    RowParts.each(
        from,
        count,
        rows.length,
        (post, posts, pre, pres, at) -> RowParts.scatter(rows, post, posts, pre, pres, values, at));
    noteChange();
    setAsWhole();
  }

  @Override
  void take(FMatrixRMaj matrix) {
    write(0, matrix.getNumElements(), matrix.data);
  }

  @Override
  void take(Kernel other) {
    if (!(other instanceof DenseKernel dense)) {
      take(other.toMatrix());
      return;
    }
    oweNothing();
    for (int pre = 0; pre < rows.length; pre++) {
      dense.settle(pre);
      rows[pre].setTo(dense.rows[pre]);
    }
    noteChange();
    setAsWhole();
  }

  @Override
  public boolean connectsAs(Kernel other) {
    return !other.isSparse() && units().equals(other.units()) && inputs().equals(other.inputs());
  }

  @Override
  public Kernel copy() {
    Kernel copy = new DenseKernel(units(), inputs());
    copy.setTo(this);
    return copy;
  }

  @Override
  public boolean rowsAreShared() {
    return rowsAreShared;
  }
}
