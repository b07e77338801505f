package io.sparksnn.pictures;

import java.util.Locale;

/** What all pictures have: a title, a size in pixels, and how long a step is; 0 if not told. */
record Frame(String title, int width, int height, double stepMs) {
  static Frame titled(String title) {
    return new Frame(title, 900, 600, 0);
  }

  /** How high the title's strip is, above all charts. */
  static final int TITLE = 40;

  int chartHeight() {
    return height - TITLE;
  }

  boolean hasTime() {
    return stepMs > 0;
  }

  /** Where a step is on the horizontal axis. */
  double x(double step) {
    return hasTime() ? step * stepMs : step;
  }

  String timeTitle() {
    return hasTime() ? "Time (ms)" : "Step";
  }

  /** Numbers of a title, {@code 12,345}. */
  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
