package io.sparksnn.runtime.kernel;

import org.ejml.data.FMatrixRMaj;

/**
 * Parts of a kernel as an array of shape units + inputs, which lies across the rows that the kernel
 * is held in: some rows at a time, so that memory is read and written by whole lines of the caches.
 */
final class RowParts {
  private static final int ROWS = 16;

  private RowParts() {}

  /** Is told of rectangles of units and inputs. */
  @FunctionalInterface
  interface Rectangle {
    /** A rectangle, and where its first element stands in the part. */
    void visit(int post, int posts, int pre, int pres, int at);
  }

  /** Divides a part into at most three rectangles: an end of a unit, whole units, a beginning. */
  static void each(int from, int count, int inputs, Rectangle rectangle) {
    int at = 0;
    int post = inputs == 0 ? 0 : from / inputs;
    int pre = inputs == 0 ? 0 : from % inputs;
    if (pre > 0 || count < inputs) {
      int pres = Math.min(count, inputs - pre);
      rectangle.visit(post++, 1, pre, pres, 0);
      at = pres;
    }
    int posts = inputs == 0 ? 0 : (count - at) / inputs;
    if (posts > 0) {
      rectangle.visit(post, posts, 0, inputs, at);
      at += posts * inputs;
    }
    if (at < count) {
      rectangle.visit(post + posts, 1, 0, count - at, at);
    }
  }

  static void gather(
      FMatrixRMaj[] rows, int post, int posts, int pre, int pres, float[] into, int at) {
    for (int begin = 0; begin < pres; begin += ROWS) {
      int end = Math.min(pres, begin + ROWS);
      for (int j = 0; j < posts; j++) {
        int line = at + j * pres;
        for (int i = begin; i < end; i++) {
          into[line + i] = rows[pre + i].data[post + j];
        }
      }
    }
  }

  static void scatter(
      FMatrixRMaj[] rows, int post, int posts, int pre, int pres, float[] from, int at) {
    for (int begin = 0; begin < pres; begin += ROWS) {
      int end = Math.min(pres, begin + ROWS);
      for (int j = 0; j < posts; j++) {
        int line = at + j * pres;
        for (int i = begin; i < end; i++) {
          rows[pre + i].data[post + j] = from[line + i];
        }
      }
    }
  }
}
