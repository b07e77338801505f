package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.module.PortDeclaration;
import java.util.List;
import java.util.Map;

/** What an effect sets is there and can be set, by what one source carries. */
final class EffectRules {
  private EffectRules() {}

  static void check(Graph graph, ModuleSpecs specs, List<String> faults) {
    List<PortDeclaration> properties = specs.type().properties();
    for (Map.Entry<String, List<PortMap>> effect : specs.effects().entrySet()) {
      String target = "module '" + specs.name() + "', effect on '" + effect.getKey() + "'";
      PortDeclaration property = Ports.find(properties, effect.getKey());
      if (property == null) {
        faults.add(
            "%s: %s has no such property; %s"
                .formatted(
                    target, specs.type().simpleName(), Ports.suggest(effect.getKey(), properties)));
        continue;
      }
      if (!property.isWritable()) {
        faults.add(target + ": the property can only be read; give it a setter, or leave this out");
      }
      if (effect.getValue().size() != 1) {
        faults.add(
            "%s: an effect has one source, not %d; leave the one whose value counts"
                .formatted(target, effect.getValue().size()));
      }
      for (PortMap source : effect.getValue()) {
        SourceRules.check(graph, target, property.type(), source, faults);
      }
    }
  }
}
