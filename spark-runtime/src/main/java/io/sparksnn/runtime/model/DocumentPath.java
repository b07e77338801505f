package io.sparksnn.runtime.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where reading is within a document; becomes text only when something is to be said. */
final class DocumentPath {
  private @Nullable Object[] steps = new Object[8];

  /** The number of objects and lists around the current value. */
  private int depth;

  /** Begins an object or a list within the current value. */
  void enter() {
    depth++;
    if (depth == steps.length) {
      steps = Arrays.copyOf(steps, 2 * depth);
    }
    steps[depth] = null;
  }

  /** Ends it. */
  void leave() {
    depth--;
  }

  /** The current value is a field, or none if there is no name. */
  void at(@Nullable String field) {
    steps[depth] = field;
  }

  /** The current value is an element. */
  void at(int element) {
    steps[depth] = element;
  }

  /** Path of the object or list around the current value. */
  String outer() {
    return text(depth);
  }

  /** Path of the current value. */
  @Override
  public String toString() {
    return text(depth + 1);
  }

  private String text(int end) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < end; i++) {
      Object step = steps[i];
      if (step instanceof Integer) {
        text.append('[').append(step).append(']');
      } else if (step != null) {
        text.append(text.isEmpty() ? "" : ".").append(step);
      }
    }
    return text.toString();
  }
}
