package io.sparksnn.samples.cartpole.env;

/**
 * Spreads a seed over as many words as a generator of random numbers wants, as {@code
 * numpy.random.SeedSequence} does.
 *
 * <p>Source: M. O'Neill, <cite>Developing a seed_seq alternative</cite> (2015), as NumPy has it in
 * {@code bit_generator.pyx}.
 */
final class SeedWords {
  private static final int POOL = 4;
  private static final int HALF = 16;
  private static final int INIT_A = 0x43b0d7e5;
  private static final int MULT_A = 0x931e8875;
  private static final int INIT_B = 0x8b51f9dd;
  private static final int MULT_B = 0x58f38ded;
  private static final int MIX_LEFT = 0xca01f9dd;
  private static final int MIX_RIGHT = 0x4973f715;

  private final int[] pool = new int[POOL];
  private int hash = INIT_A;

  /**
   * The words of a seed.
   *
   * @param seed not below 0
   */
  SeedWords(long seed) {
    // A short seed is followed by zeros, so that one word or two make no difference.
    int[] entropy = {(int) seed, (int) (seed >>> Integer.SIZE), 0, 0};
    for (int i = 0; i < POOL; i++) {
      pool[i] = hashed(entropy[i]);
    }
    for (int from = 0; from < POOL; from++) {
      for (int to = 0; to < POOL; to++) {
        if (from != to) {
          pool[to] = mixed(pool[to], hashed(pool[from]));
        }
      }
    }
  }

  private int hashed(int word) {
    int value = word ^ hash;
    hash *= MULT_A;
    value *= hash;
    return value ^ (value >>> HALF);
  }

  private static int mixed(int left, int right) {
    int value = MIX_LEFT * left - MIX_RIGHT * right;
    return value ^ (value >>> HALF);
  }

  /**
   * {@return words of 64 bits}
   *
   * @param count how many
   */
  long[] words(int count) {
    long[] words = new long[count];
    int multiplier = INIT_B;
    for (int i = 0; i < 2 * count; i++) {
      int value = pool[i % POOL] ^ multiplier;
      multiplier *= MULT_B;
      value *= multiplier;
      value ^= value >>> HALF;
      // The low half comes first.
      words[i / 2] |= Integer.toUnsignedLong(value) << (i % 2 * Integer.SIZE);
    }
    return words;
  }
}
