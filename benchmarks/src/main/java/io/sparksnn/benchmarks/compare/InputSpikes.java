package io.sparksnn.benchmarks.compare;

import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;

/** Inputs of which each spikes with a probability of 2 % in a step. */
final class InputSpikes {
  private static final int SEED = (int) 2_463_534_242L;

  /** 2 % in units of 2⁻³². */
  private static final int PROBABILITY = 85_899_346;

  private final int inputs;
  private final SpikeArray spikes;
  private Draws draws = new Draws(SEED);

  InputSpikes(int inputs) {
    this.inputs = inputs;
    spikes = SpikeArray.silent(Shape.of(inputs));
  }

  void reset() {
    draws = new Draws(SEED);
  }

  /** Draws the spikes of a step into what {@link #spikes()} gives. */
  void next() {
    draws.spikes(spikes, inputs, PROBABILITY);
  }

  /** The spikes of this step, always in the same object. */
  SpikeArray spikes() {
    return spikes;
  }
}
