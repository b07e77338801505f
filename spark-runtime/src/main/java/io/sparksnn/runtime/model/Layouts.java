package io.sparksnn.runtime.model;

import io.sparksnn.runtime.config.ConfigLayout;
import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.registry.ModuleRegistry;
import java.util.function.Supplier;

/**
 * By which specifications files hold configurations. Only a registry knows that a configuration is
 * that of a controller, whose modules and wires stand in files; the record alone does not.
 */
final class Layouts {
  private final Supplier<ModuleRegistry> registry;

  /** For what is installed, which is looked for only if it may make a difference. */
  Layouts() {
    this(ModuleRegistry::installed);
  }

  Layouts(Supplier<ModuleRegistry> registry) {
    this.registry = registry;
  }

  <C> ConfigSpec<C> of(ConfigSpec<C> spec) {
    return mayBeController(spec) ? registry.get().inFiles(spec) : spec;
  }

  /** A controller's configuration has one for each of its modules. */
  private static boolean mayBeController(ConfigSpec<?> spec) {
    return !(spec instanceof ConfigLayout<?, ?>)
        && spec.fields().stream().anyMatch(field -> field.nested() != null);
  }
}
