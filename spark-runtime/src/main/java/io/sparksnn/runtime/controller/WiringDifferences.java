package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.config.Violation;
import io.sparksnn.runtime.text.Names;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a configuration has otherwise than the class that it is read for. */
final class WiringDifferences {
  private final Wiring<?> wiring;
  private final List<ModuleSpecs> modules;
  private final boolean propagates;
  private final List<Violation> found = new ArrayList<>();

  WiringDifferences(Wiring<?> wiring, List<ModuleSpecs> modules, boolean propagates) {
    this.wiring = wiring;
    this.modules = modules;
    this.propagates = propagates;
  }

  /** The differences, and what to do about them; nothing if there are none. */
  List<Violation> find() {
    Set<String> names = new LinkedHashSet<>();
    for (WiredNode node : wiring.nodes()) {
      names.add(node.name());
      ModuleSpecs module =
          modules.stream()
              .filter(other -> other.name().equals(node.name()))
              .findFirst()
              .orElse(null);
      if (module == null) {
        add(node.name(), "no such module", "must be a " + node.type().name());
      } else {
        compare(node, module);
      }
    }
    for (ModuleSpecs module : modules) {
      if (!names.contains(module.name())) {
        add(
            module.name(),
            module.type().name(),
            "is no module of %s; %s"
                .formatted(wiring.simpleName(), Names.suggest(module.name(), names)));
      }
    }
    if (!propagates && wiring.indexOf("propagate_inhibition") < 0) {
      found.add(
          new Violation(
              "propagate_inhibition",
              "false",
              "must be true, since the configuration of %s has no field propagateInhibition"
                  .formatted(wiring.simpleName())));
    }
    if (!found.isEmpty()) {
      found.add(
          new Violation(
              "modules_specs",
              "another wiring",
              ("must be that of %1$s; whatever its wiring, %2$sType.read(name, file) makes it a type,"
                      + " and %2$sConfigSpec.SPEC reads it")
                  .formatted(wiring.simpleName(), wiring.isNeuron() ? "Neuron" : "Brain")));
    }
    return found;
  }

  private void compare(WiredNode node, ModuleSpecs module) {
    if (!module.type().name().equals(node.type().name())) {
      add(node.name(), module.type().name(), "must be a " + node.type().name());
      return;
    }
    wires(node.name() + ".inputs", node.inputs(), module.inputs());
    wires(node.name() + ".effects", node.effects(), module.effects());
    if (!module.outputs().equals(node.outputs())) {
      add(node.name() + ".outputs", module.outputs().toString(), "must be " + node.outputs());
    }
  }

  private void wires(
      String place, Map<String, List<PortMap>> wanted, Map<String, List<PortMap>> given) {
    Set<String> ports = new LinkedHashSet<>(wanted.keySet());
    ports.addAll(given.keySet());
    for (String port : ports) {
      List<PortMap> expected = wanted.getOrDefault(port, List.of());
      List<PortMap> present = given.getOrDefault(port, List.of());
      if (!expected.equals(present)) {
        add(place + "." + port, list(present), "must be " + list(expected));
      }
    }
  }

  private static String list(List<PortMap> sources) {
    return sources.isEmpty()
        ? "no source"
        : String.join(", ", sources.stream().map(PortMap::toString).toList());
  }

  private void add(String place, String value, String rule) {
    found.add(new Violation("modules_specs." + place, value, rule));
  }
}
