package io.sparksnn.benchmarks.controller;

import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Random;

/** Spikes of a part of the inputs, drawn anew now and then, and repeated after a while. */
final class Stimuli {
  private static final int DRAWN = 256;

  private final SpikeArray[] drawn = new SpikeArray[DRAWN];

  Stimuli(int inputs, double activity) {
    Random random = new Random(1);
    for (int i = 0; i < DRAWN; i++) {
      drawn[i] = SpikeArray.silent(Shape.of(inputs));
      for (int unit = 0; unit < inputs; unit++) {
        if (random.nextDouble() < activity) {
          drawn[i].add(unit);
        }
      }
    }
  }

  SpikeArray at(int time) {
    return drawn[time & (DRAWN - 1)];
  }
}
