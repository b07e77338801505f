package com.example.first;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sparksnn.runtime.payload.CurrentArray;
import org.junit.jupiter.api.Test;

class LowPassTest {
  @Test
  void aConstantInputIsApproachedExponentially() {
    LowPassModule filter = new LowPassModule(config -> config.dt(1).tau(20));
    for (int time = 1; time <= 100; time++) {
      CurrentArray smooth = filter.step(CurrentArray.of(1, -2)).smooth();
      double expected = 1 - Math.exp(-time / 20.0);
      assertEquals(expected, smooth.get(0), 1e-5);
      assertEquals(-2 * expected, smooth.get(1), 1e-5);
    }
  }
}
