package io.sparksnn.runtime.config;

/** The checks that have an annotation of their own. */
public final class Checks {
  private Checks() {}

  /**
   * Behind {@code @Positive}.
   *
   * @return the check
   */
  public static Check<Number> positive() {
    return new Positive();
  }

  /**
   * Behind {@code @Range}; both bounds belong to the range. A bound such as 0.1 is also met by the
   * {@code float} nearest to it, which may lie just outside.
   *
   * @param min the smallest value allowed
   * @param max the largest value allowed
   * @return the check
   */
  public static Check<Number> range(double min, double max) {
    String rule =
        max == Double.POSITIVE_INFINITY
            ? "must be at least " + text(min)
            : min == Double.NEGATIVE_INFINITY
                ? "must be at most " + text(max)
                : "must lie between " + text(min) + " and " + text(max);
    return new Range(min, max, rule);
  }

  /**
   * Behind {@code @Binary}.
   *
   * @return the check
   */
  public static Check<Number> binary() {
    return new Binary();
  }

  private static String text(double bound) {
    return bound == Math.rint(bound) && Math.abs(bound) < 1e9
        ? Long.toString((long) bound)
        : Double.toString(bound);
  }

  private record Positive() implements Check<Number> {
    @Override
    public boolean accepts(Number value) {
      return value.doubleValue() > 0;
    }

    @Override
    public String rule() {
      return "must be above 0";
    }
  }

  private record Range(double min, double max, String rule) implements Check<Number> {
    @Override
    public boolean accepts(Number value) {
      double x = value.doubleValue();
      return (x >= min && x <= max) || (value instanceof Float && x >= least() && x <= most());
    }

    private double least() {
      return Math.min(min, (float) min);
    }

    private double most() {
      return Math.max(max, (float) max);
    }
  }

  private record Binary() implements Check<Number> {
    @Override
    public boolean accepts(Number value) {
      double x = value.doubleValue();
      return x == 0 || x == 1;
    }

    @Override
    public String rule() {
      return "must be 0 or 1";
    }
  }
}
