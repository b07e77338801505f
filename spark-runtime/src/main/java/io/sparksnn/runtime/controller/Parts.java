package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.config.ConfigException;
import io.sparksnn.runtime.config.SeedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns modules that are being put together into their specifications. */
final class Parts {
  private Parts() {}

  static List<ModuleSpecs> specs(
      List<Part<?>> parts, long seed, Map<String, ?> shared, List<String> faults) {
    SeedSequence seeds = new SeedSequence(seed);
    List<ModuleSpecs> modules = new ArrayList<>();
    for (Part<?> part : parts) {
      long own = seeds.next();
      try {
        modules.add(part.specs(own, shared));
      } catch (ConfigException invalid) {
        invalid.violations().forEach(fault -> faults.add("module '" + part.name() + "': " + fault));
      }
    }
    return modules;
  }
}
