package io.sparksnn.nn.interfaces;

import java.util.Arrays;

/** The activity of a line or a ring of units for each number of a signal. */
final class Topology {
  private static final float PI = (float) Math.PI;

  private final float[] glue;
  private final float[] mins;
  private final float[] spans;
  private final float[] places;
  private final float narrowness;
  private final float[] activity;

  /** The signal whose activity is known: signals often stay the same for many steps. */
  private final float[] known;

  /**
   * @param glue 1 for a ring, 0 for a line, for each number
   * @param mins value at the beginning, for each number
   * @param maxs value at the end, for each number
   * @param resolution units for each number
   * @param sigma width of the activity
   * @throws IllegalArgumentException if a beginning is an end
   */
  Topology(float[] glue, float[] mins, float[] maxs, int resolution, float sigma) {
    this.glue = glue;
    this.mins = mins;
    spans = new float[mins.length];
    for (int i = 0; i < spans.length; i++) {
      spans[i] = maxs[i] - mins[i];
      if (spans[i] == 0) {
        throw new IllegalArgumentException(
            "mins and maxs are both %s for element %d of the signal; they must differ"
                .formatted(mins[i], i));
      }
    }
    places = places(resolution);
    narrowness = -(0.5f / sigma);
    activity = new float[mins.length * resolution];
    known = new float[mins.length];
    Arrays.fill(known, Float.NaN);
  }

  /** Places from 0 to π, evenly apart. */
  private static float[] places(int resolution) {
    float[] places = new float[resolution];
    for (int k = 1; k < resolution; k++) {
      places[k] = k == resolution - 1 ? PI : PI * ((float) k / (resolution - 1));
    }
    return places;
  }

  /** The activities of all units: those of the first number, then those of the second, … */
  float[] activity(float[] signal) {
    for (int i = 0; i < signal.length; i++) {
      if (signal[i] != known[i]) {
        known[i] = signal[i];
        place(i, (signal[i] - mins[i]) / spans[i] * PI);
      }
    }
    return activity;
  }

  private void place(int i, float at) {
    for (int k = 0; k < places.length; k++) {
      float distance =
          glue[i] == 1 ? (float) Math.sin(places[k] + at) : (float) Math.tanh(places[k] - at);
      activity[i * places.length + k] = (float) Math.exp(narrowness * (distance * distance));
    }
  }
}
