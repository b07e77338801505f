package io.sparksnn.runtime.module;

import io.sparksnn.runtime.config.ConfigField;
import io.sparksnn.runtime.config.ConfigHolder;
import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.state.StateVariable;
import io.sparksnn.runtime.state.VariableScope;
import io.sparksnn.runtime.text.Names;
import io.sparksnn.runtime.text.Tree;
import java.util.List;
import java.util.stream.Stream;

/** Draws a module for a person. */
final class Inspection {
  private Inspection() {}

  static <C> Tree of(SparkModule<C> module) {
    Tree tree = new Tree(module.label() + (module.isBuilt() ? "" : ", not built"));
    ConfigSpec<C> spec = module.type().configSpec();
    // The configuration of a module that is held is drawn with that module.
    List<String> held =
        Stream.concat(
                module.children().stream().map(SparkModule::name),
                spec.fields().stream()
                    .filter(field -> ConfigHolder.class.isAssignableFrom(field.elementType()))
                    .map(ConfigField::name))
            .toList();
    tree.add(spec.tree("config " + spec.label(), module.config(), held));
    if (module.isBuilt()) {
      ports(tree.add("inputs"), module.inputSpecs());
      ports(tree.add("outputs"), module.outputSpecs());
      if (!module.propertySpecs().asList().isEmpty()) {
        ports(tree.add("properties"), module.propertySpecs());
      }
      state(tree, module);
    } else {
      declared(tree.add("inputs"), module.type().inputs());
      declared(tree.add("outputs"), module.type().outputs());
    }
    if (!module.wiring().isEmpty()) {
      Tree wires = tree.add("wires");
      module.wiring().forEach(wires::add);
    }
    module.children().forEach(child -> tree.add(of(child)));
    return tree;
  }

  /** The variable of a path among those of a module. */
  static StateVariable find(String owner, String path, List<StateVariable> variables) {
    String normal = Names.normalize(path);
    return variables.stream()
        .filter(variable -> variable.path().equals(path))
        .findFirst()
        .or(() ->
            variables.stream()
                .filter(variable -> Names.normalize(variable.path()).equals(normal))
                .findFirst())
        .orElseThrow(() ->
            new IllegalArgumentException(
                "%s has no variable '%s'; %s"
                    .formatted(
                        owner,
                        path,
                        Names.suggest(
                            path, variables.stream().map(StateVariable::path).toList()))));
  }

  private static void ports(Tree branch, PortSpecs specs) {
    specs.forEach(port -> branch.add(port.toString()));
  }

  private static void declared(Tree branch, List<PortDeclaration> ports) {
    ports.forEach(port -> branch.add(port.toString()));
  }

  private static void state(Tree tree, SparkModule<?> module) {
    Tree branch = new Tree("state");
    module.showVariables(
        new VariableScope(
            "",
            module.type().variables(),
            module::settle,
            variable -> branch.add(variable.toString())));
    if (!branch.isLeaf()) {
      tree.add(branch);
    }
  }
}
