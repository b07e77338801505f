package io.sparksnn.runtime.kernel;

import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;
import org.ejml.data.FMatrixRMaj;

/** The weights of some synapses; other pairs of inputs and units are not connected. */
final class SparseKernel extends Kernel {
  /** Synapses of which memory delivers units, or weights, at a time. */
  private static final int LINE = 16;

  private final Connections synapses;

  /** For each input where its synapses begin, and after the last input where they end. */
  private final int[] begins;

  private final int[] posts;
  private final float[] weights;

  /** What was read ahead; kept so that the compiler does not leave the reading out. */
  @SuppressWarnings("UnusedVariable")
  private int readAhead;

  /** Takes over connections and weights. */
  SparseKernel(Shape units, Shape inputs, Connections synapses) {
    super(units, inputs);
    this.synapses = synapses.copy();
    weights = this.synapses.weights();
    begins = synapses.begins();
    posts = synapses.units();
  }

  @Override
  public FMatrixRMaj row(int pre) {
    throw noRows();
  }

  @Override
  public FMatrixRMaj borrowRow(int pre) {
    throw noRows();
  }

  @Override
  public FMatrixRMaj settledRow(int pre) {
    throw noRows();
  }

  @Override
  public void holdBack(Arrears by) {
    throw noRows();
  }

  private UnsupportedOperationException noRows() {
    return new UnsupportedOperationException(
        this + " is sparse and has no rows to change; draw it by an initializer of dense weights");
  }

  @Override
  public float get(int pre, int post) {
    int at = find(pre, post);
    return at < 0 ? 0 : weights[at];
  }

  /** Where a synapse is held; negative if there is none. */
  private int find(int pre, int post) {
    return Arrays.binarySearch(posts, begins[pre], begins[pre + 1], post);
  }

  @Override
  public void readAhead(int[] pres, int from, int to) {
    int read = 0;
    for (int k = from; k < to; k++) {
      for (int at = begins[pres[k]]; at < begins[pres[k] + 1]; at += LINE) {
        read += posts[at] + Float.floatToRawIntBits(weights[at]);
      }
    }
    readAhead = read;
  }

  @Override
  public void addRow(int pre, float[] sum) {
    add(posts, weights, begins[pre], begins[pre + 1], sum);
  }

  private static void add(int[] posts, float[] weights, int from, int to, float[] sum) {
    for (int k = from; k < to; k++) {
      sum[posts[k]] += weights[k];
    }
  }

  @Override
  public void subtractRow(int pre, float[] sum) {
    subtract(posts, weights, begins[pre], begins[pre + 1], sum);
  }

  private static void subtract(int[] posts, float[] weights, int from, int to, float[] sum) {
    for (int k = from; k < to; k++) {
      sum[posts[k]] -= weights[k];
    }
  }

  @Override
  public void addGroup(SynapseGroups groups, int group, float[] sum) {
    addRun(groups.input(group), groups.units(group), groups.from(group), groups.to(group), sum);
  }

  @Override
  public void subtractGroup(SynapseGroups groups, int group, float[] sum) {
    int[] units = groups.units(group);
    subtractRun(groups.input(group), units, groups.from(group), groups.to(group), sum);
  }

  @Override
  public void addRun(int pre, int[] units, int from, int to, float[] sum) {
    for (int k = from; k < to; k++) {
      sum[units[k]] += get(pre, units[k]);
    }
  }

  @Override
  public void subtractRun(int pre, int[] units, int from, int to, float[] sum) {
    for (int k = from; k < to; k++) {
      sum[units[k]] -= get(pre, units[k]);
    }
  }

  @Override
  public Shape held() {
    return Shape.of(weights.length);
  }

  @Override
  public int size() {
    return weights.length;
  }

  @Override
  public void read(int from, int count, float[] into, int at) {
    System.arraycopy(weights, from, into, at, count);
  }

  @Override
  public void write(int from, int count, float[] values) {
    System.arraycopy(values, 0, weights, from, count);
    changed();
    setAsWhole();
  }

  @Override
  public FMatrixRMaj toMatrix() {
    int inputs = inputs().size();
    FMatrixRMaj matrix = new FMatrixRMaj(1, units().concat(inputs()).size());
    matrix.reshape(units().size(), inputs);
    for (int pre = 0; pre < inputs; pre++) {
      for (int k = begins[pre]; k < begins[pre + 1]; k++) {
        matrix.data[posts[k] * inputs + pre] = weights[k];
      }
    }
    return matrix;
  }

  @Override
  void take(FMatrixRMaj matrix) {
    float[] taken = new float[weights.length];
    for (int pre = 0; pre < matrix.numCols; pre++) {
      int at = begins[pre];
      for (int post = 0; post < matrix.numRows; post++) {
        float weight = matrix.data[post * matrix.numCols + pre];
        if (at < begins[pre + 1] && posts[at] == post) {
          taken[at++] = weight;
        } else if (weight != 0) {
          throw noSynapse(pre, post, weight);
        }
      }
    }
    write(0, taken.length, taken);
  }

  @Override
  void take(Kernel other) {
    if (!(other instanceof SparseKernel sparse)) {
      take(other.toMatrix());
    } else if (connectsAs(sparse)) {
      write(0, weights.length, sparse.weights);
    } else {
      write(0, weights.length, weightsOf(sparse));
    }
  }

  /** The weights that another one has for these synapses; a matrix might be too large. */
  private float[] weightsOf(SparseKernel other) {
    float[] taken = new float[weights.length];
    for (int pre = 0; pre < inputs().size(); pre++) {
      for (int k = other.begins[pre]; k < other.begins[pre + 1]; k++) {
        int at = find(pre, other.posts[k]);
        if (at >= 0) {
          taken[at] = other.weights[k];
        } else if (other.weights[k] != 0) {
          throw noSynapse(pre, other.posts[k], other.weights[k]);
        }
      }
    }
    return taken;
  }

  private IllegalArgumentException noSynapse(int pre, int post, float weight) {
    return new IllegalArgumentException(
        "%s is sparse and has no synapse from input %d to unit %d, which is to weigh %s; give 0 where there is none"
            .formatted(this, pre, post, weight));
  }

  @Override
  public boolean connectsAs(Kernel other) {
    return other instanceof SparseKernel sparse
        && units().equals(other.units())
        && inputs().equals(other.inputs())
        && synapses.connectsAs(sparse.synapses);
  }

  @Override
  public Kernel copy() {
    return new SparseKernel(units(), inputs(), synapses);
  }

  @Override
  public boolean rowsAreShared() {
    return false;
  }

  @Override
  public String toString() {
    return super.toString() + " of " + weights.length + " synapses";
  }
}
