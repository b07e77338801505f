package io.sparksnn.runtime.config;

/**
 * A rule that a value of a configuration obeys.
 *
 * <p>On fields that hold many numbers ({@link Init}, {@code List}) a check sees one element at a
 * time. Implementations are stateless.
 *
 * @param <T> type of the values: the boxed type of the field, or of its elements
 */
public interface Check<T> {
  /**
   * {@return whether the value obeys the rule; NaN and infinities are refused before}
   *
   * @param value a value of the field
   */
  boolean accepts(T value);

  /** {@return the rule as the end of a sentence, such as {@code must be above 0}} */
  String rule();
}
