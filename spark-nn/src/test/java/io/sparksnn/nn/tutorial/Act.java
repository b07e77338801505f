package io.sparksnn.nn.tutorial;

import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.tensor.Shape;

public class Act {
  static final int UNITS = 40;
  static final int LINES = 64;

  /** Weights from the lines of the eye on one side, and from all units of the other population. */
  static Init weights(boolean isLeft) {
    float[] weights = new float[UNITS * (LINES + UNITS)];
    for (int unit = 0; unit < UNITS; unit++) {
      for (int input = 0; input < LINES + UNITS; input++) {
        boolean near = input < LINES && (input < LINES / 2) == isLeft;
        weights[unit * (LINES + UNITS) + input] = near ? 60 : input < LINES ? 0 : 5;
      }
    }
    return Init.of(Shape.of(UNITS, LINES + UNITS), weights);
  }

  static SteeringModule brain() {
    return new SteeringModule(c ->
        c.seed(1)
            .eye(e -> e.mins(-1).maxs(1).resolution(LINES))
            .left(l -> l.units(UNITS).inhibitoryRate(1).synapses(s -> s.kernel(weights(true))))
            .right(r -> r.units(UNITS).inhibitoryRate(1).synapses(s -> s.kernel(weights(false))))
            .hand(h -> h.numOutputs(2).shuffle(false)));
  }

  public static void main(String[] arguments) {
    SteeringModule brain = brain();
    for (float seen : new float[] {-0.8f, 0.8f, -0.5f}) {
      FloatArray signal = FloatArray.of(seen);
      FloatArray pull = FloatArray.of(0, 0);
      for (int step = 0; step < 200; step++) {
        pull = brain.step(signal).pull();
      }
      System.out.println(seen + ": " + (pull.get(0) > pull.get(1) ? "left" : "right"));
    }
  }
}
