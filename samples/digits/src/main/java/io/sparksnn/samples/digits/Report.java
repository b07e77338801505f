package io.sparksnn.samples.digits;

import io.sparksnn.samples.digits.readout.ConfusionMatrix;
import java.util.Locale;

/** The result as text. */
final class Report {
  private Report() {}

  static String of(Result result) {
    return String.format(
        Locale.ROOT,
        """
        Test accuracy      %s
        Pixel baseline     %s, the same readout straight on the pixels
        Hidden spikes      %,.0f per image
        Speed              %,.0f steps per second

        %s

        """,
        accuracy(result.network()),
        accuracy(result.baseline()),
        result.spikesPerImage(),
        result.stepsPerSecond(),
        result.network());
  }

  private static String accuracy(ConfusionMatrix matrix) {
    return String.format(
        Locale.ROOT, "%.3f (%d of %d)", matrix.accuracy(), matrix.correct(), matrix.total());
  }
}
