package io.sparksnn.samples.digits.readout;

import org.ejml.data.FMatrixRMaj;
import org.ejml.dense.row.CommonOps_FDRM;
import org.ejml.dense.row.factory.LinearSolverFactory_FDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/**
 * A linear classifier fitted by ridge regression onto one-hot targets: the weights W minimise |X W
 * − T|² + λ |W|², where the columns of X are standardised and those of T centred, so that the means
 * of T are the bias.
 */
public final class RidgeReadout {
  private final Standardizer standardizer;
  private final FMatrixRMaj weights;
  private final float[] bias;

  private RidgeReadout(Standardizer standardizer, FMatrixRMaj weights, float[] bias) {
    this.standardizer = standardizer;
    this.weights = weights;
    this.bias = bias;
  }

  /**
   * Solves the normal equations (XᵀX + λ I) W = XᵀT.
   *
   * @param features rows × features
   * @param labels the class of each row, 0 to {@code classes} − 1
   * @param lambda regularisation, above 0: it makes the equations positive definite
   */
  public static RidgeReadout fit(FMatrixRMaj features, int[] labels, int classes, float lambda) {
    float[] bias = shares(labels, classes);
    FMatrixRMaj targets = new FMatrixRMaj(labels.length, classes);
    for (int row = 0; row < labels.length; row++) {
      for (int c = 0; c < classes; c++) {
        targets.set(row, c, (labels[row] == c ? 1 : 0) - bias[c]);
      }
    }
    Standardizer standardizer = Standardizer.of(features);
    FMatrixRMaj x = standardizer.apply(features);
    FMatrixRMaj normal = new FMatrixRMaj(x.numCols, x.numCols);
    CommonOps_FDRM.multInner(x, normal);
    for (int i = 0; i < x.numCols; i++) {
      normal.add(i, i, lambda);
    }
    FMatrixRMaj right = new FMatrixRMaj(x.numCols, classes);
    CommonOps_FDRM.multTransA(x, targets, right);

    FMatrixRMaj weights = new FMatrixRMaj(x.numCols, classes);
    LinearSolverDense<FMatrixRMaj> cholesky = LinearSolverFactory_FDRM.symmPosDef(x.numCols);
    if (!cholesky.setA(normal)) {
      throw new IllegalStateException(
          "The normal equations are not positive definite; raise lambda = " + lambda);
    }
    cholesky.solve(right, weights);
    return new RidgeReadout(standardizer, weights, bias);
  }

  /** Returns rows × classes: near 1 where the row looks like the class, near 0 elsewhere. */
  public FMatrixRMaj scores(FMatrixRMaj features) {
    FMatrixRMaj scores = new FMatrixRMaj(features.numRows, bias.length);
    CommonOps_FDRM.mult(standardizer.apply(features), weights, scores);
    for (int i = 0; i < scores.data.length; i++) {
      scores.data[i] += bias[i % bias.length];
    }
    return scores;
  }

  /** Returns the class of the highest score for each row. */
  public int[] predict(FMatrixRMaj features) {
    FMatrixRMaj scores = scores(features);
    int[] best = new int[scores.numRows];
    for (int row = 0; row < scores.numRows; row++) {
      for (int c = 1; c < scores.numCols; c++) {
        if (scores.get(row, c) > scores.get(row, best[row])) {
          best[row] = c;
        }
      }
    }
    return best;
  }

  private static float[] shares(int[] labels, int classes) {
    float[] shares = new float[classes];
    for (int label : labels) {
      shares[label] += 1f / labels.length;
    }
    return shares;
  }
}
