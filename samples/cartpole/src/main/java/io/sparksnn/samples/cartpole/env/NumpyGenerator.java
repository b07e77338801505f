package io.sparksnn.samples.cartpole.env;

/**
 * The random numbers of {@code numpy.random.default_rng(seed)}, bit for bit: the generator PCG64
 * (128 bits of state, the output permutation XSL-RR), from which Gymnasium draws how an episode
 * starts.
 *
 * <p>Source: M. O'Neill, <cite>PCG: A Family of Simple Fast Space-Efficient Statistically Good
 * Algorithms for Random Number Generation</cite>, Harvey Mudd College 2014.
 */
public final class NumpyGenerator {
  private static final long MULTIPLIER_HIGH = 0x2360ED051FC65DA4L;
  private static final long MULTIPLIER_LOW = 0x4385DF649FCCF645L;

  /** What the highest six bits of the state say, by how much the output is turned. */
  private static final int TURN = 58;

  private static final int SPARE_BITS = 11;
  private static final double UNIT = 0x1p-53;

  private final long incrementHigh;
  private final long incrementLow;
  private long high;
  private long low;

  /**
   * The generator of a seed.
   *
   * @param seed not below 0
   * @throws IllegalArgumentException if it is, as in NumPy
   */
  public NumpyGenerator(long seed) {
    if (seed < 0) {
      throw new IllegalArgumentException("a seed of NumPy must not be below 0, got " + seed);
    }
    long[] words = new SeedWords(seed).words(4);
    incrementHigh = words[2] << 1 | words[3] >>> (Long.SIZE - 1);
    incrementLow = words[3] << 1 | 1;
    advance();
    add(words[0], words[1]);
    advance();
  }

  private void advance() {
    long productHigh =
        Math.multiplyHigh(low, MULTIPLIER_LOW)
            // Both factors are meant without a sign.
            + ((low >> (Long.SIZE - 1)) & MULTIPLIER_LOW)
            + ((MULTIPLIER_LOW >> (Long.SIZE - 1)) & low)
            + high * MULTIPLIER_LOW
            + low * MULTIPLIER_HIGH;
    low *= MULTIPLIER_LOW;
    high = productHigh;
    add(incrementHigh, incrementLow);
  }

  private void add(long otherHigh, long otherLow) {
    long sum = low + otherLow;
    high += otherHigh + (Long.compareUnsigned(sum, low) < 0 ? 1 : 0);
    low = sum;
  }

  /** {@return the next 64 bits} */
  long nextBits() {
    advance();
    return Long.rotateRight(high ^ low, (int) (high >>> TURN));
  }

  /**
   * {@return the next number between two}
   *
   * @param from the least there may be
   * @param to above all there may be
   */
  public double uniform(double from, double to) {
    return from + (to - from) * ((nextBits() >>> SPARE_BITS) * UNIT);
  }
}
