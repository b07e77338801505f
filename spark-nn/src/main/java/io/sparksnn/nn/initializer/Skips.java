package io.sparksnn.nn.initializer;

import io.sparksnn.runtime.random.RngKey;

/**
 * Of a row of numbers each with the same probability, one draw for each that is taken: how many are
 * left out before it follows the geometric distribution.
 *
 * <p>Source: L. Devroye, <cite>Non-Uniform Random Variate Generation</cite>, Springer 1986, ch. X.2
 * (inversion).
 */
final class Skips {
  private final double logOfMisses;
  private final long end;
  private final UniformStream draws;
  private long next = -1;

  /** Of the numbers from 0 to below {@code end}, each with a probability of 0 to 1. */
  Skips(double probability, long end, RngKey key) {
    logOfMisses = Math.log1p(-probability);
    this.end = probability > 0 ? end : 0;
    draws = new UniformStream(key);
    skip();
  }

  boolean hasNext() {
    return next < end;
  }

  long next() {
    long taken = next;
    skip();
    return taken;
  }

  private void skip() {
    double left = Math.log1p(-draws.nextFine()) / logOfMisses;
    next = left < end - next ? next + 1 + (long) left : end;
  }
}
