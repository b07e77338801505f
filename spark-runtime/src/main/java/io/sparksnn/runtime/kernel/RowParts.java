package io.sparksnn.runtime.kernel;

import org.ejml.data.FMatrixRMaj;

/**
 * Parts of a kernel as an array of shape units + inputs, which lies across the rows that the kernel
 * is held in: some rows and units at a time, so that memory is read and written by whole lines of
 * the caches, and of few pages.
 */
final class RowParts {
  private static final int ROWS = 16;
  private static final int POSTS = 128;
  private static final int EIGHT = 8;

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
    for (int first = 0; first < posts; first += POSTS) {
      int last = Math.min(posts, first + POSTS);
      int begin = 0;
      for (; begin + EIGHT <= pres; begin += EIGHT) {
        gatherEight(rows, post, first, last, pre + begin, pres, into, at + begin);
      }
      for (; begin < pres; begin++) {
        float[] row = rows[pre + begin].data;
        for (int j = first; j < last; j++) {
          into[at + j * pres + begin] = row[post + j];
        }
      }
    }
  }

  /** Eight rows at a time, whose arrays are then at hand: a third less time. */
  private static void gatherEight(
      FMatrixRMaj[] rows, int post, int first, int last, int pre, int pres, float[] into, int at) {
    float[] r0 = rows[pre].data;
    float[] r1 = rows[pre + 1].data;
    float[] r2 = rows[pre + 2].data;
    float[] r3 = rows[pre + 3].data;
    float[] r4 = rows[pre + 4].data;
    float[] r5 = rows[pre + 5].data;
    float[] r6 = rows[pre + 6].data;
    float[] r7 = rows[pre + 7].data;
    for (int j = first; j < last; j++) {
      int line = at + j * pres;
      int unit = post + j;
      into[line] = r0[unit];
      into[line + 1] = r1[unit];
      into[line + 2] = r2[unit];
      into[line + 3] = r3[unit];
      into[line + 4] = r4[unit];
      into[line + 5] = r5[unit];
      into[line + 6] = r6[unit];
      into[line + 7] = r7[unit];
    }
  }

  static void scatter(
      FMatrixRMaj[] rows, int post, int posts, int pre, int pres, float[] from, int at) {
    for (int first = 0; first < posts; first += POSTS) {
      int last = Math.min(posts, first + POSTS);
      for (int begin = 0; begin < pres; begin += ROWS) {
        int end = Math.min(pres, begin + ROWS);
        for (int i = begin; i < end; i++) {
          float[] row = rows[pre + i].data;
          for (int j = first; j < last; j++) {
            row[post + j] = from[at + j * pres + i];
          }
        }
      }
    }
  }
}
