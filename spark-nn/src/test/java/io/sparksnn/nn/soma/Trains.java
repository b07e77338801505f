package io.sparksnn.nn.soma;

import io.sparksnn.runtime.payload.CurrentArray;
import java.util.ArrayList;
import java.util.List;

/** Runs one unit under a steady current. */
final class Trains {
  private Trains() {}

  /** The steps, from 1, in which the unit spikes. */
  static List<Integer> spikes(Soma<?> soma, float current, int steps) {
    CurrentArray input = CurrentArray.of(current);
    List<Integer> spikes = new ArrayList<>();
    for (int step = 1; step <= steps; step++) {
      if (soma.step(input, null).spikes().count() > 0) {
        spikes.add(step);
      }
    }
    return spikes;
  }
}
