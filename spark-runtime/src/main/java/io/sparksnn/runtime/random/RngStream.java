package io.sparksnn.runtime.random;

/**
 * A key that moves on with every draw, so that each draw gives other numbers: what a module draws
 * from. It is confined to one thread at a time.
 */
public final class RngStream {
  private int first;
  private int second;

  /**
   * A stream that starts from a key.
   *
   * @param start the key
   */
  public RngStream(RngKey start) {
    moveTo(start);
  }

  /** {@return the present key, from which the stream can be continued} */
  public RngKey key() {
    return RngKey.of(first, second);
  }

  /**
   * Goes on from a key.
   *
   * @param key the key
   */
  public void moveTo(RngKey key) {
    first = key.first();
    second = key.second();
  }

  /**
   * Splits fresh keys off.
   *
   * @param n how many, at least 1
   * @return {@code n} keys
   * @throws IllegalArgumentException if n is below 1
   */
  public RngKey[] next(int n) {
    if (n < 1) {
      throw new IllegalArgumentException("n = %d; expected 1 or more".formatted(n));
    }
    RngKey[] split = key().split(n + 1);
    moveTo(split[0]);
    RngKey[] fresh = new RngKey[n];
    System.arraycopy(split, 1, fresh, 0, n);
    return fresh;
  }

  /**
   * Overwrites an array with what one fresh key draws evenly from 0 to 1, allocating nothing.
   *
   * @param into the array, of any length
   */
  public void fillUniform(float[] into) {
    long moved = Threefry.block(first, second, 0, 0);
    long drawn = Threefry.block(first, second, 0, 1);
    first = (int) (moved >>> 32);
    second = (int) moved;
    Threefry.fillUniform((int) (drawn >>> 32), (int) drawn, into);
  }
}
