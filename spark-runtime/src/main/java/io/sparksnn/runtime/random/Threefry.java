package io.sparksnn.runtime.random;

/**
 * The block function Threefry-2x32 with 20 rounds.
 *
 * <p>John K. Salmon, Mark A. Moraes, Ron O. Dror, David E. Shaw: <cite>Parallel random numbers: as
 * easy as 1, 2, 3</cite>, SC 2011. It encrypts a counter of two words under a key of two words;
 * distinct counters give distinct, random-looking pairs of words.
 */
final class Threefry {
  private static final int PARITY = 0x1bd11bda;

  private Threefry() {}

  /**
   * The 32 random bits at one place of an array drawn with a key.
   *
   * @param index the row-major position, 0 or more; any array of Java is short enough to leave the
   *     high word of the counter at zero
   */
  static int bits(RngKey key, int index) {
    long block = block(key.first(), key.second(), 0, index);
    return (int) (block >>> 32) ^ (int) block;
  }

  /** Overwrites an array with multiples of 2^-23 from 0 to 1, drawn with a key of two words. */
  static void fillUniform(int key0, int key1, float[] into) {
    for (int i = 0; i < into.length; i++) {
      long block = block(key0, key1, 0, i);
      // The same float as the reference's 1.m - 1 of the 23 bits m, since both are exact.
      into[i] = (((int) (block >>> 32) ^ (int) block) >>> 9) * 0x1p-23f;
    }
  }

  /**
   * Encrypts one counter. The rounds are written out, for their rotations change from each to the
   * next and the key goes in after every fourth.
   *
   * @return the first output word in the high half, the second in the low half: a pair that costs
   *     no object
   */
  static long block(int key0, int key1, int counter0, int counter1) {
    int key2 = PARITY ^ key0 ^ key1;
    int x0 = counter0 + key0;
    int x1 = counter1 + key1;

    x0 += x1;
    x1 = Integer.rotateLeft(x1, 13) ^ x0;
    x0 += x1;
    x1 = Integer.rotateLeft(x1, 15) ^ x0;
    x0 += x1;
    x1 = Integer.rotateLeft(x1, 26) ^ x0;
    x0 += x1;
    x1 = Integer.rotateLeft(x1, 6) ^ x0;
    x0 += key1;
    x1 += key2 + 1;

    x0 += x1;
    x1 = Integer.rotateLeft(x1, 17) ^ x0;
    x0 += x1;
    x1 = Integer.rotateLeft(x1, 29) ^ x0;
    x0 += x1;
    x1 = Integer.rotateLeft(x1, 16) ^ x0;
    x0 += x1;
    x1 = Integer.rotateLeft(x1, 24) ^ x0;
    x0 += key2;
    x1 += key0 + 2;

    x0 += x1;
    x1 = Integer.rotateLeft(x1, 13) ^ x0;
    x0 += x1;
    x1 = Integer.rotateLeft(x1, 15) ^ x0;
    x0 += x1;
    x1 = Integer.rotateLeft(x1, 26) ^ x0;
    x0 += x1;
    x1 = Integer.rotateLeft(x1, 6) ^ x0;
    x0 += key0;
    x1 += key1 + 3;

    x0 += x1;
    x1 = Integer.rotateLeft(x1, 17) ^ x0;
    x0 += x1;
    x1 = Integer.rotateLeft(x1, 29) ^ x0;
    x0 += x1;
    x1 = Integer.rotateLeft(x1, 16) ^ x0;
    x0 += x1;
    x1 = Integer.rotateLeft(x1, 24) ^ x0;
    x0 += key1;
    x1 += key2 + 4;

    x0 += x1;
    x1 = Integer.rotateLeft(x1, 13) ^ x0;
    x0 += x1;
    x1 = Integer.rotateLeft(x1, 15) ^ x0;
    x0 += x1;
    x1 = Integer.rotateLeft(x1, 26) ^ x0;
    x0 += x1;
    x1 = Integer.rotateLeft(x1, 6) ^ x0;
    x0 += key2;
    x1 += key0 + 5;

    return ((long) x0 << 32) | Integer.toUnsignedLong(x1);
  }
}
