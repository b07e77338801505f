package io.sparksnn.runtime.config;

import io.sparksnn.runtime.random.RngKey;

/**
 * The seeds that one seed gives to the configurations within, field by field in the order of
 * declaration, by the rule of the reference's {@code with_new_seeds}: the key is split in two, one
 * half goes on, the first word of the other is the seed.
 */
public final class SeedSequence {
  private RngKey key;

  /**
   * The sequence of a seed.
   *
   * @param seed of 64 bits
   */
  public SeedSequence(long seed) {
    key = RngKey.ofSeed(seed);
  }

  /** {@return the next seed, 0 to 2³² − 1} */
  public long next() {
    RngKey[] halves = key.split(2);
    key = halves[0];
    return Integer.toUnsignedLong(halves[1].first());
  }
}
