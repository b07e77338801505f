package io.sparksnn.nn.initializer;

import io.sparksnn.runtime.random.RngKey;

/** Any number of uniform draws from one key, some thousand at a time. */
final class UniformStream {
  private static final int BLOCK = 1 << 13;

  private final RngKey key;
  private final float[] block = new float[BLOCK];
  private int blocks;
  private int at = BLOCK;

  UniformStream(RngKey key) {
    this.key = key;
  }

  /** A number from 0 to below 1, a multiple of 2<sup>−23</sup>. */
  float next() {
    if (at == BLOCK) {
      key.foldIn(blocks++).fillUniform(block);
      at = 0;
    }
    return block[at++];
  }

  /** A number from 0 to below 1, a multiple of 2<sup>−46</sup>. */
  double nextFine() {
    return next() + next() * 0x1p-23;
  }
}
