package io.sparksnn.runtime.random;

import org.jspecify.annotations.Nullable;

/**
 * A key of the random number generator: two words from which every draw follows.
 *
 * <p>A key is a value. Drawing from it does not change it, so the same call on the same key always
 * gives the same numbers; new numbers need a new key, from {@link #split} or {@link #foldIn}.
 * Element {@code i} of a draw depends on the key and on {@code i} only, so a shorter draw is the
 * beginning of a longer one (but for {@link #permutation}), and an array of any shape is drawn in
 * row-major order as one of its total length.
 *
 * <p>The words come from Threefry-2x32 with 20 rounds (Salmon, Moraes, Dror, Shaw: <cite>Parallel
 * random numbers: as easy as 1, 2, 3</cite>, SC 2011). It is not meant for cryptography. Instances
 * can be shared between threads.
 */
public final class RngKey {
  private final int first;
  private final int second;

  private RngKey(int first, int second) {
    this.first = first;
    this.second = second;
  }

  /**
   * The key of a seed: zero, then the low 32 bits of the seed.
   *
   * @param seed any number; seeds that differ by a multiple of 2<sup>32</sup> give the same key
   * @return the key
   */
  public static RngKey ofSeed(long seed) {
    return new RngKey(0, (int) seed);
  }

  /**
   * The key of two words, such as were read from another with {@link #first} and {@link #second}.
   *
   * @param first the first word, any bits
   * @param second the second word, any bits
   * @return the key
   */
  public static RngKey of(int first, int second) {
    return new RngKey(first, second);
  }

  /**
   * The first word.
   *
   * @return 32 bits
   */
  public int first() {
    return first;
  }

  /**
   * The second word.
   *
   * @return 32 bits
   */
  public int second() {
    return second;
  }

  /**
   * Makes keys whose draws are independent of each other and of this key's.
   *
   * @param n how many, 0 or more
   * @return {@code n} keys; the one at {@code i} is {@code foldIn(i)}
   * @throws IllegalArgumentException if {@code n} is negative
   */
  public RngKey[] split(int n) {
    RngKey[] keys = new RngKey[length(n)];
    for (int i = 0; i < n; i++) {
      keys[i] = foldIn(i);
    }
    return keys;
  }

  /**
   * Makes the key that belongs to a number, for example to a step of time.
   *
   * @param data any number, taken as 32 bits without sign
   * @return the key
   */
  public RngKey foldIn(int data) {
    long block = Threefry.block(first, second, 0, data);
    return new RngKey((int) (block >>> 32), (int) block);
  }

  /**
   * Draws 32-bit words.
   *
   * @param n how many, 0 or more
   * @return {@code n} words of 32 random bits
   * @throws IllegalArgumentException if {@code n} is negative
   */
  public int[] bits(int n) {
    return maskedBits(n, -1);
  }

  /**
   * Draws 16-bit words: the low halves of {@link #bits}.
   *
   * @param n how many, 0 or more
   * @return {@code n} numbers from 0 to 65535
   * @throws IllegalArgumentException if {@code n} is negative
   */
  public int[] bits16(int n) {
    return maskedBits(n, 0xffff);
  }

  /**
   * Draws bytes: the lowest of each word of {@link #bits}.
   *
   * @param n how many, 0 or more
   * @return {@code n} numbers from 0 to 255
   * @throws IllegalArgumentException if {@code n} is negative
   */
  public int[] bits8(int n) {
    return maskedBits(n, 0xff);
  }

  /**
   * Draws floats evenly from 0 (included) to 1 (excluded).
   *
   * @param n how many, 0 or more
   * @return {@code n} multiples of 2<sup>-23</sup>
   * @throws IllegalArgumentException if {@code n} is negative
   */
  public float[] uniform(int n) {
    float[] values = new float[length(n)];
    fillUniform(values);
    return values;
  }

  /**
   * Draws floats evenly between two bounds.
   *
   * @param n how many, 0 or more
   * @param min the lower bound, included
   * @param max the upper bound, not below {@code min}; it is excluded, but where floats are sparse
   *     the last rounding can reach it
   * @return {@code n} floats
   * @throws IllegalArgumentException if {@code n} is negative, {@code min} is above {@code max}, a
   *     bound is not finite or {@code max - min} is too large for a float
   */
  public float[] uniform(int n, float min, float max) {
    float width = max - min;
    if (!Float.isFinite(width) || width < 0) {
      throw new IllegalArgumentException(
          "min = %s, max = %s are no range; expected min <= max, both and max - min finite"
              .formatted(min, max));
    }
    float[] values = uniform(n);
    for (int i = 0; i < n; i++) {
      values[i] = Math.max(min, values[i] * width + min);
    }
    return values;
  }

  /**
   * Overwrites an array with what {@link #uniform(int)} draws for its length, allocating nothing.
   *
   * @param into the array, of any length
   */
  public void fillUniform(float[] into) {
    Threefry.fillUniform(first, second, into);
  }

  /**
   * Draws halves evenly from 0 (included) to 1 (excluded), from 16 bits each.
   *
   * @param n how many, 0 or more
   * @return {@code n} multiples of 2<sup>-10</sup>, every one of them a half
   * @throws IllegalArgumentException if {@code n} is negative
   */
  public float[] uniformHalf(int n) {
    float[] values = new float[length(n)];
    for (int i = 0; i < n; i++) {
      values[i] = ((Threefry.bits(this, i) & 0xffff) >>> 6) * 0x1p-10f;
    }
    return values;
  }

  /**
   * Draws integers evenly between two bounds.
   *
   * <p>They are remainders of 64-bit draws, or of 32-bit ones if {@code max - min} is above 65536,
   * and as even as that allows.
   *
   * @param n how many, 0 or more
   * @param min the lower bound, included
   * @param max the upper bound, excluded, above {@code min}
   * @return {@code n} integers
   * @throws IllegalArgumentException if {@code n} is negative or {@code max <= min}
   */
  public int[] integers(int n, int min, int max) {
    if (max <= min) {
      throw new IllegalArgumentException(
          "max = %d is not above min = %d; expected min < max (max is excluded)"
              .formatted(max, min));
    }
    int[] values = new int[length(n)];
    RngKey high = foldIn(0);
    RngKey low = foldIn(1);
    // All of this is arithmetic on words without sign: the span may need its 32nd bit. For a span
    // above 65536 the square wraps to zero and the high words go unused, as in the reference.
    int span = max - min;
    int root = Integer.remainderUnsigned(1 << 16, span);
    int multiplier = Integer.remainderUnsigned(root * root, span);
    for (int i = 0; i < n; i++) {
      int highPart = Integer.remainderUnsigned(Threefry.bits(high, i), span) * multiplier;
      int lowPart = Integer.remainderUnsigned(Threefry.bits(low, i), span);
      values[i] = min + Integer.remainderUnsigned(highPart + lowPart, span);
    }
    return values;
  }

  /**
   * Puts the numbers 0 to {@code n - 1} in random order.
   *
   * @param n how many, 0 or more
   * @return {@code n} numbers, each once
   * @throws IllegalArgumentException if {@code n} is negative
   */
  public int[] permutation(int n) {
    return Permutation.of(this, length(n));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RngKey that && first == that.first && second == that.second;
  }

  @Override
  public int hashCode() {
    return 31 * first + second;
  }

  @Override
  public String toString() {
    return "RngKey[0x%08x, 0x%08x]".formatted(first, second);
  }

  private int[] maskedBits(int n, int mask) {
    int[] words = new int[length(n)];
    for (int i = 0; i < n; i++) {
      words[i] = Threefry.bits(this, i) & mask;
    }
    return words;
  }

  private static int length(int n) {
    if (n < 0) {
      throw new IllegalArgumentException("n = %d is negative; expected 0 or more".formatted(n));
    }
    return n;
  }
}
