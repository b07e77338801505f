package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.config.SharedValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values of a controller that its modules share, as in the reference: {@code dt}, {@code units}.
 */
final class Sharing {
  private Sharing() {}

  /** The modules with one value for a field, wherever they have it; a list of its own. */
  static List<ModuleSpecs> share(List<ModuleSpecs> modules, String field, @Nullable Object value) {
    if (modules == null) {
      // A controller without modules is named when it is made.
      return List.of();
    }
    List<ModuleSpecs> shared = new ArrayList<>(modules.size());
    for (ModuleSpecs specs : modules) {
      shared.add(
          specs == null || value == null ? specs : share(specs, new SharedValue(field, value)));
    }
    return Collections.unmodifiableList(shared);
  }

  private static ModuleSpecs share(ModuleSpecs specs, SharedValue value) {
    Object changed = value.in(specs.configSpec(), specs.config());
    return changed.equals(specs.config()) ? specs : specs.withConfig(changed);
  }
}
