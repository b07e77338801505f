package io.sparksnn.nn.checkpoint;

import io.sparksnn.runtime.module.SparkModule;
import java.util.function.Supplier;

/**
 * A module that is to go on from its file, and what it is given.
 *
 * @param name what it is called, unique
 * @param maker makes it anew, always the same
 * @param stimulus what each step is given
 */
record Subject(String name, Supplier<SparkModule<?>> maker, Stimulus stimulus) {
  String fileName() {
    return name.replace(' ', '_');
  }

  @Override
  public String toString() {
    return name;
  }
}
