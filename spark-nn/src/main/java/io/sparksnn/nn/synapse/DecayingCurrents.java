package io.sparksnn.nn.synapse;

import static io.sparksnn.nn.trace.Tracer.FLUSH;

import io.sparksnn.nn.trace.OneOrEach;

/** Lets excitation and inhibition flow for a step, and decay to what is left for the next. */
final class DecayingCurrents {
  private final float[] excitatory;
  private final float[] inhibitory;
  private final float scale;

  /** Whether all units decay alike; then the factors are not read from memory. */
  private final boolean alike;

  /**
   * @param excitatory the part of excitation that is left after a step, one for each unit
   * @param inhibitory the same of inhibition
   * @param scale factor of inhibition
   */
  DecayingCurrents(float[] excitatory, float[] inhibitory, float scale) {
    this.excitatory = excitatory;
    this.inhibitory = inhibitory;
    this.scale = scale;
    alike = OneOrEach.isOne(excitatory) && OneOrEach.isOne(inhibitory);
  }

  /**
   * Writes the currents of each unit, and lets what they come from decay. Loops that write one
   * array each are faster than one that writes three.
   */
  void flow(float[] excitation, float[] inhibition, float[] currents) {
    subtract(excitation, inhibition, scale, currents);
    if (alike) {
      decay(excitation, excitatory[0]);
      decay(inhibition, inhibitory[0]);
    } else {
      decay(excitation, excitatory);
      decay(inhibition, inhibitory);
    }
  }

  private static void subtract(
      float[] excitation, float[] inhibition, float scale, float[] currents) {
    for (int unit = 0; unit < currents.length; unit++) {
      currents[unit] = excitation[unit] - scale * inhibition[unit];
    }
  }

  private static void decay(float[] current, float left) {
    for (int unit = 0; unit < current.length; unit++) {
      current[unit] = (left * current[unit] + FLUSH) - FLUSH;
    }
  }

  private static void decay(float[] current, float[] left) {
    for (int unit = 0; unit < current.length; unit++) {
      current[unit] = (left[unit] * current[unit] + FLUSH) - FLUSH;
    }
  }
}
