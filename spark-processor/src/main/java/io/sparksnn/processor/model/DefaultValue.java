package io.sparksnn.processor.model;

import java.util.List;

/** A default, understood. */
public sealed interface DefaultValue {

  /**
   * A number, boolean or text, of the field's boxed type; for {@code Init} a {@code Float}.
   *
   * @param value the constant
   */
  record Constant(Object value) implements DefaultValue {}

  /**
   * A constant of an enum.
   *
   * @param name the constant's name
   */
  record EnumConstant(String name) implements DefaultValue {}

  /**
   * A shape.
   *
   * @param extents its extents
   */
  record Extents(List<Integer> extents) implements DefaultValue {}

  /**
   * A list.
   *
   * @param elements its elements, of their boxed type
   */
  record Elements(List<Object> elements) implements DefaultValue {}

  /** Drawn anew for every configuration. */
  record Random() implements DefaultValue {}
}
