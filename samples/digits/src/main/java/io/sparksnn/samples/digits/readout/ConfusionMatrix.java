package io.sparksnn.samples.digits.readout;

import java.util.Locale;

/** How often which digit got which answer. */
public final class ConfusionMatrix {
  private final int[][] counts;

  /** Compares the answers with the truth, both classes from 0 to {@code classes} − 1. */
  public ConfusionMatrix(int[] actual, int[] predicted, int classes) {
    counts = new int[classes][classes];
    for (int row = 0; row < actual.length; row++) {
      counts[actual[row]][predicted[row]]++;
    }
  }

  public int classes() {
    return counts.length;
  }

  public int count(int actual, int predicted) {
    return counts[actual][predicted];
  }

  public int total() {
    int total = 0;
    for (int[] row : counts) {
      for (int count : row) {
        total += count;
      }
    }
    return total;
  }

  public int correct() {
    int correct = 0;
    for (int c = 0; c < counts.length; c++) {
      correct += counts[c][c];
    }
    return correct;
  }

  public double accuracy() {
    return (double) correct() / total();
  }

  /** A table, one line per digit; what never happened is a dot. */
  @Override
  public String toString() {
    StringBuilder table = new StringBuilder("digit | answer");
    for (int c = 0; c < counts.length; c++) {
      table.append(c == 0 ? "\n      |" : "").append(cell(String.valueOf(c)));
    }
    table.append("\n------+").append("-".repeat(5 * counts.length));
    for (int actual = 0; actual < counts.length; actual++) {
      table.append(String.format(Locale.ROOT, "\n%5d |", actual));
      for (int count : counts[actual]) {
        table.append(cell(count == 0 ? "." : String.valueOf(count)));
      }
    }
    return table.toString();
  }

  private static String cell(String text) {
    return " ".repeat(Math.max(0, 5 - text.length())) + text;
  }
}
