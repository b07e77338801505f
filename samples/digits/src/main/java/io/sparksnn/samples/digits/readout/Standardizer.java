package io.sparksnn.samples.digits.readout;

import org.ejml.data.FMatrixRMaj;

/**
 * Brings every column to mean 0 and standard deviation 1, as measured on the rows it was made from.
 */
final class Standardizer {
  private final float[] mean;
  private final float[] deviation;

  private Standardizer(float[] mean, float[] deviation) {
    this.mean = mean;
    this.deviation = deviation;
  }

  static Standardizer of(FMatrixRMaj rows) {
    float[] mean = new float[rows.numCols];
    float[] deviation = new float[rows.numCols];
    for (int column = 0; column < rows.numCols; column++) {
      double sum = 0;
      for (int row = 0; row < rows.numRows; row++) {
        sum += rows.get(row, column);
      }
      double centre = sum / rows.numRows;
      double squares = 0;
      for (int row = 0; row < rows.numRows; row++) {
        double distance = rows.get(row, column) - centre;
        squares += distance * distance;
      }
      mean[column] = (float) centre;
      // A column that never changes says nothing: it stays 0 instead of being divided by 0.
      deviation[column] = squares > 0 ? (float) Math.sqrt(squares / rows.numRows) : 1;
    }
    return new Standardizer(mean, deviation);
  }

  public FMatrixRMaj apply(FMatrixRMaj rows) {
    FMatrixRMaj result = rows.copy();
    for (int row = 0, i = 0; row < rows.numRows; row++) {
      for (int column = 0; column < rows.numCols; column++, i++) {
        result.data[i] = (result.data[i] - mean[column]) / deviation[column];
      }
    }
    return result;
  }
}
