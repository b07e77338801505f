package io.sparksnn.runtime.config;

import java.util.function.DoublePredicate;

/** The checks that have an annotation of their own. */
public final class Checks {
  private Checks() {}

  /**
   * Behind {@code @Positive}.
   *
   * @return the check
   */
  public static Check<Number> positive() {
    return rule(x -> x > 0, "must be above 0");
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
    DoublePredicate exact = x -> x >= min && x <= max;
    DoublePredicate rounded =
        x -> x >= Math.min(min, (float) min) && x <= Math.max(max, (float) max);
    String rule =
        max == Double.POSITIVE_INFINITY
            ? "must be at least " + text(min)
            : min == Double.NEGATIVE_INFINITY
                ? "must be at most " + text(max)
                : "must lie between " + text(min) + " and " + text(max);
    return new Rule(exact, rounded, rule);
  }

  /**
   * Behind {@code @Binary}.
   *
   * @return the check
   */
  public static Check<Number> binary() {
    return rule(x -> x == 0 || x == 1, "must be 0 or 1");
  }

  private static String text(double bound) {
    return bound == Math.rint(bound) && Math.abs(bound) < 1e9
        ? Long.toString((long) bound)
        : Double.toString(bound);
  }

  private static Rule rule(DoublePredicate test, String text) {
    return new Rule(test, test, text);
  }

  private record Rule(DoublePredicate exact, DoublePredicate ofFloats, String rule)
      implements Check<Number> {
    @Override
    public boolean accepts(Number value) {
      return (value instanceof Float ? ofFloats : exact).test(value.doubleValue());
    }

    @Override
    public String toString() {
      return rule;
    }
  }
}
