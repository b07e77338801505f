package io.sparksnn.processor.model;

import javax.lang.model.type.TypeMirror;

/**
 * A check on a field.
 *
 * @param rule what it demands
 * @param site its annotation
 */
public record CheckModel(Rule rule, Site site) {

  /** What a check demands. */
  public sealed interface Rule {}

  /** {@code @Positive}. */
  public record Positive() implements Rule {}

  /**
   * {@code @Range}.
   *
   * @param min lower bound, included
   * @param max upper bound, included
   */
  public record Range(double min, double max) implements Rule {}

  /** {@code @Binary}. */
  public record Binary() implements Rule {}

  /**
   * {@code @CheckedBy}.
   *
   * @param type the author's class
   */
  public record CheckedBy(TypeMirror type) implements Rule {}
}
