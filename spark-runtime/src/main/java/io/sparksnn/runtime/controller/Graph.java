package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.module.PortDeclaration;
import io.sparksnn.runtime.module.PortDeclaration.Role;
import io.sparksnn.runtime.payload.PayloadType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The modules of a controller and the wires between them, looked at as a whole. Immutable. */
final class Graph {
  private final List<ModuleSpecs> modules;
  private final List<PortDeclaration> self;
  private final Map<String, ModuleSpecs> byName = new LinkedHashMap<>();

  private Graph(List<ModuleSpecs> modules, List<PortDeclaration> self) {
    this.modules = modules;
    this.self = self;
    modules.forEach(specs -> byName.putIfAbsent(specs.name(), specs));
  }

  /**
   * The graph of modules that fit together.
   *
   * @param controller what the controller is called in messages
   * @param modules its modules
   * @param self its own properties
   * @throws WiringException with every fault there is
   */
  static Graph of(String controller, List<ModuleSpecs> modules, List<PortDeclaration> self) {
    List<String> faults = faults(modules, self);
    WiringException.throwIfAny(controller, faults);
    return new Graph(modules, self);
  }

  /** Every fault of modules that are to be wired. */
  static List<String> faults(List<ModuleSpecs> modules, List<PortDeclaration> self) {
    List<String> faults = new ArrayList<>();
    Graph graph = new Graph(modules, self);
    NameRules.check(graph, faults);
    for (ModuleSpecs specs : modules) {
      InputRules.check(graph, specs, faults);
      OutputRules.check(specs, faults);
      EffectRules.check(graph, specs, faults);
    }
    CallRules.check(graph, faults);
    OutputRules.checkNames(graph, faults);
    return faults;
  }

  List<ModuleSpecs> modules() {
    return modules;
  }

  /** The controller's own properties. */
  List<PortDeclaration> self() {
    return self;
  }

  @Nullable ModuleSpecs module(String name) {
    return byName.get(name);
  }

  Set<String> names() {
    return byName.keySet();
  }

  int indexOf(String name) {
    return new ArrayList<>(byName.keySet()).indexOf(name);
  }

  /** The ports that read an input of the controller, in the order of the modules. */
  List<Reader> readers(String input) {
    List<Reader> readers = new ArrayList<>();
    for (ModuleSpecs specs : modules) {
      specs
          .inputs()
          .forEach((port, sources) -> {
            PortDeclaration declared = Ports.find(specs.type().inputs(), port);
            for (PortMap source : sources) {
              if (declared != null
                  && source.origin().equals(PortMap.CALL)
                  && source.port().equals(input)) {
                readers.add(new Reader(specs, declared, sources.size() > 1));
              }
            }
          });
    }
    return readers;
  }

  /** A port that reads an input of the controller. */
  record Reader(ModuleSpecs module, PortDeclaration port, boolean joined) {
    PayloadType<?> type() {
      return port.type();
    }

    /** Whether a step can do without the input, as far as this port goes. */
    boolean isOptional() {
      return port.isOptional() && !joined;
    }
  }

  /** The controller's inputs: what its modules read from outside, in the order of the modules. */
  List<PortDeclaration> inputs() {
    Set<String> names = new LinkedHashSet<>();
    for (ModuleSpecs specs : modules) {
      specs
          .inputs()
          .values()
          .forEach(sources ->
              sources.stream()
                  .filter(source -> source.origin().equals(PortMap.CALL))
                  .forEach(source -> names.add(source.port())));
    }
    List<PortDeclaration> inputs = new ArrayList<>();
    for (String name : names) {
      List<Reader> readers = readers(name);
      boolean optional = readers.stream().allMatch(Reader::isOptional);
      Role role = optional ? Role.OPTIONAL_INPUT : Role.INPUT;
      PortDeclaration first = readers.get(0).port();
      inputs.add(new PortDeclaration(name, Ports.javaName(name), first.type(), role, first.doc()));
    }
    return inputs;
  }

  /** The controller's outputs, in the order of the modules. */
  List<PortDeclaration> outputs() {
    List<PortDeclaration> outputs = new ArrayList<>();
    for (Export export : exports()) {
      PortDeclaration port = export.declaration();
      outputs.add(
          new PortDeclaration(
              export.name(), Ports.javaName(export.name()), port.type(), Role.OUTPUT, port.doc()));
    }
    return outputs;
  }

  /** What the modules give to the outside, in the order of the modules. */
  List<Export> exports() {
    List<Export> exports = new ArrayList<>();
    for (ModuleSpecs specs : modules) {
      specs.outputs().forEach((name, port) -> exports.add(new Export(name, specs, port)));
    }
    return exports;
  }

  /** An output of the controller: an output of a module, or a property of one. */
  record Export(String name, ModuleSpecs module, String port) {
    boolean isProperty() {
      return Ports.indexOf(module.type().outputs(), port) < 0;
    }

    PortDeclaration declaration() {
      PortDeclaration found =
          Ports.find(isProperty() ? module.type().properties() : module.type().outputs(), port);
      if (found == null) {
        throw new IllegalStateException(name + " has been checked");
      }
      return found;
    }
  }

  /** Every wire as a line, {@code soma.current ← synapses.currents}. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (ModuleSpecs specs : modules) {
      specs
          .inputs()
          .forEach((port, sources) -> {
            if (!sources.isEmpty()) {
              lines.add(specs.name() + "." + port + " ← " + list(sources));
            }
          });
      specs
          .effects()
          .forEach((property, sources) ->
              lines.add(specs.name() + "." + property + " (effect) ← " + list(sources)));
    }
    exports()
        .forEach(out -> lines.add(out.name() + " ← " + out.module().name() + "." + out.port()));
    return lines;
  }

  private static String list(List<PortMap> sources) {
    return String.join(", ", sources.stream().map(PortMap::toString).toList());
  }
}
