package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.module.SparkModule;

/** Gives a property of a module a value, at the end of a step. */
final class Effect {
  private final Source from;
  private final SparkModule<?> target;
  private final int property;

  Effect(Source from, SparkModule<?> target, int property) {
    this.from = from;
    this.target = target;
    this.property = property;
  }

  /** Nothing has to be done where the source is the property's own buffer, changed in place. */
  void apply() {
    target.take(property, from.require());
  }
}
