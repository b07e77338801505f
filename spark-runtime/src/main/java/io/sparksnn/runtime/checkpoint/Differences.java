package io.sparksnn.runtime.checkpoint;

import io.sparksnn.runtime.module.ModuleNode;
import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.state.StateVariable;
import io.sparksnn.runtime.state.VariableDeclaration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** In what the state of a file and that of a module differ, all together. */
final class Differences {
  private final Header header;
  private final List<String> found = new ArrayList<>();

  /** What is said of a module of another fingerprint, if nothing else can be. */
  private final List<String> otherwise = new ArrayList<>();

  private final Map<StateVariable, TensorEntry> common = new LinkedHashMap<>();
  private final Set<String> modules = new HashSet<>();
  private final Set<String> known = new HashSet<>();

  private Differences(Header header) {
    this.header = header;
  }

  /** Compares a file with a module that is built. */
  static Differences of(Header header, List<ModuleNode> nodes) {
    Differences differences = new Differences(header);
    for (ModuleNode node : nodes) {
      differences.compare(node);
    }
    differences.findNew();
    if (differences.found.isEmpty()) {
      differences.found.addAll(differences.otherwise);
    }
    return differences;
  }

  /** A line for each difference; none if there is none. */
  List<String> found() {
    return found;
  }

  /** What is in both, of one kind and shape. */
  Map<StateVariable, TensorEntry> common() {
    return common;
  }

  private void compare(ModuleNode node) {
    boolean isThere = header.find(node.path() + Format.KEY_SUFFIX) != null;
    if (!isThere && !node.module().isBuilt()) {
      return;
    }
    if (!isThere) {
      found.add("module '" + node.path() + "' is missing in the file");
      return;
    }
    modules.add(node.path());
    known.add(node.path() + Format.KEY_SUFFIX);
    known.add(node.path() + Format.STEPS_SUFFIX);
    compareType(node);
    List<StateVariable> variables = new ArrayList<>();
    node.visitExactState(variables::add);
    variables.forEach(this::compare);
  }

  private void compareType(ModuleNode node) {
    ModuleType<?, ?> type = node.type();
    String written =
        node.path().isEmpty()
            ? header.metadata().get(Format.MODULE_KEY)
            : header.metadata().get(Format.MODULE_PREFIX + node.path());
    if (!type.name().equals(written)) {
      found.add(
          "module '%s' is a %s, in the file a %s"
              .formatted(node.path(), type.name(), HeaderReader.shown(String.valueOf(written))));
      return;
    }
    String signature = header.metadata().getOrDefault(Format.STATE_PREFIX + written, "");
    if (!signature.startsWith(type.fingerprint() + "\n")) {
      redeclared(node, signature);
    }
  }

  /** Variables that are there under the same name, but say something else of themselves. */
  private void redeclared(ModuleNode node, String signature) {
    String prefix = node.path().isEmpty() ? "" : node.path() + ".";
    List<String> lines = signature.lines().skip(1).limit(Limits.FAULTS).toList();
    for (VariableDeclaration variable : node.type().variables()) {
      for (String line : lines) {
        if (line.startsWith(variable.name() + "\t") && !line.equals(variable.signature())) {
          found.add(
              "variable '%s%s' is declared %s, in the file %s"
                  .formatted(prefix, variable.name(), shown(variable.signature()), shown(line)));
        }
      }
    }
    otherwise.add(
        "the state of %s has other variables than in the file (fingerprint %s, there %s)"
            .formatted(
                node.label(),
                node.type().fingerprint(),
                HeaderReader.shown(signature.lines().findFirst().orElse("none"))));
  }

  /** {@code float[] 'units'} of a line of name, type and symbolic shape. */
  private static String shown(String signature) {
    String[] parts = signature.split("\t", -1);
    String type = parts.length > 1 ? parts[1] : "?";
    String shape = parts.length > 2 ? parts[2] : "";
    return HeaderReader.shown(
        type.substring(type.lastIndexOf('.') + 1)
            + (shape.isEmpty() ? "" : " of shape '" + shape + "'"));
  }

  private void compare(StateVariable variable) {
    known.add(variable.path());
    TensorEntry entry = header.find(variable.path());
    if (entry == null) {
      found.add("variable '" + variable.path() + "' is missing in the file");
      return;
    }
    int[] extents = Outgoing.extents(variable);
    TensorType type = TensorType.of(variable.kind());
    if (entry.type() != type || !Arrays.equals(entry.extents(), extents)) {
      found.add(
          "variable '%s' is %s, in the file %s"
              .formatted(variable.path(), TensorEntry.look(type, extents), entry.look()));
      return;
    }
    common.put(variable, entry);
  }

  private void findNew() {
    for (String name : header.tensors().keySet()) {
      if (name.startsWith(Format.INPUT_PREFIX) || known.contains(name)) {
        continue;
      }
      if (name.endsWith(Format.KEY_SUFFIX)) {
        String path = name.substring(0, name.length() - Format.KEY_SUFFIX.length());
        found.add("module '" + HeaderReader.shown(path) + "' of the file is not in the module");
      } else if (!name.endsWith(Format.STEPS_SUFFIX)) {
        found.add("variable '" + HeaderReader.shown(name) + "' of the file is not in the module");
      }
      if (found.size() > Limits.FAULTS) {
        return;
      }
    }
  }

  /** Paths of the modules that are in both. */
  Set<String> modules() {
    return modules;
  }
}
