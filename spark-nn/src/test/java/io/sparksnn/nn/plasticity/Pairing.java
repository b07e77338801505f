package io.sparksnn.nn.plasticity;

import io.sparksnn.runtime.payload.KernelArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;

/** Spikes of one input and one unit at chosen steps, and what they do to the one weight. */
final class Pairing {
  /** A step of a rule. */
  interface Rule {
    PlasticityOutput step(SpikeArray pre, SpikeArray post, KernelArray kernel);
  }

  private static final Shape ONE = Shape.of(1);
  private static final SpikeArray SPIKE = SpikeArray.of(ONE, 0);
  private static final SpikeArray SILENCE = SpikeArray.silent(ONE);

  private final Rule rule;
  private KernelArray kernel;

  Pairing(Rule rule, float weight) {
    this.rule = rule;
    this.kernel = KernelArray.of(ONE, ONE, weight);
  }

  /** One step; the weight after it. */
  float step(boolean pre, boolean post) {
    kernel = rule.step(pre ? SPIKE : SILENCE, post ? SPIKE : SILENCE, kernel).kernel();
    return kernel.get(0);
  }

  float silence(int steps) {
    for (int step = 0; step < steps; step++) {
      step(false, false);
    }
    return kernel.get(0);
  }

  /**
   * A pair; the weight after it.
   *
   * @param delta steps from the arriving spike to the unit's; below zero the unit's comes first
   */
  float pair(int delta) {
    step(delta >= 0, delta <= 0);
    if (delta != 0) {
      silence(Math.abs(delta) - 1);
      step(delta < 0, delta > 0);
    }
    return kernel.get(0);
  }
}
