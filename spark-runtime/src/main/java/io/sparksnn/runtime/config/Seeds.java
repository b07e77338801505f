package io.sparksnn.runtime.config;

import java.security.SecureRandom;

/** Where seeds come from that nobody gave. */
public final class Seeds {
  private static final SecureRandom ENTROPY = new SecureRandom();

  private Seeds() {}

  /** {@return a new seed of 32 random bits from the system's entropy, 0 to 2³² − 1} */
  public static long random() {
    return Integer.toUnsignedLong(ENTROPY.nextInt());
  }
}
