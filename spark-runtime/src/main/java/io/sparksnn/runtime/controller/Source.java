package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.Payload;
import org.jspecify.annotations.Nullable;

/** Where a plan finds a payload: by position, never by name. */
abstract class Source {
  /** The payload as it is now; null where an optional input is absent. */
  abstract @Nullable Payload get();

  /** The payload, where it cannot be absent. */
  final Payload require() {
    Payload payload = get();
    if (payload == null) {
      throw new IllegalStateException("a source that is not optional is absent");
    }
    return payload;
  }

  /** An element of an array: an input of the controller, an output of a module, a cached one. */
  static final class Slot extends Source {
    final @Nullable Payload[] slots;
    final int index;

    Slot(@Nullable Payload[] slots, int index) {
      this.slots = slots;
      this.index = index;
    }

    @Override
    @Nullable Payload get() {
      return slots[index];
    }
  }

  /** A property of a module, lent as it is at the time. */
  static final class Lent extends Source {
    private final SparkModule<?> module;
    private final int property;

    Lent(SparkModule<?> module, int property) {
      this.module = module;
      this.property = property;
    }

    @Override
    Payload get() {
      return module.lend(property);
    }
  }
}
