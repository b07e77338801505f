package io.sparksnn.benchmarks.compare;

import io.sparksnn.runtime.payload.SpikeArray;

/**
 * Random numbers that the peers in C draw alike, so that both compute the same network.
 *
 * <p>Source: G. Marsaglia, <cite>Xorshift RNGs</cite>, Journal of Statistical Software 8(14), 2003.
 */
final class Draws {
  private static final float UNIT = 0x1p-24f;
  private int state;

  Draws(int seed) {
    state = seed;
  }

  private int next() {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state;
  }

  /** A number from 0 to below 1. */
  float uniform() {
    return (next() >>> 8) * UNIT;
  }

  /** Numbers from 0 to below a bound. */
  float[] uniforms(int count, float below) {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = below * uniform();
    }
    return values;
  }

  /**
   * Draws for each input whether it spikes.
   *
   * @param threshold the probability in units of 2⁻³²
   */
  void spikes(SpikeArray into, int inputs, int threshold) {
    int[] indices = into.indices();
    int count = 0;
    for (int input = 0; input < inputs; input++) {
      if (Integer.compareUnsigned(next(), threshold) < 0) {
        indices[count++] = input;
      }
    }
    into.setCount(count);
  }
}
