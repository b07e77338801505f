package io.sparksnn.runtime.checkpoint;

import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.controller.BrainConfig;
import io.sparksnn.runtime.controller.BrainConfigSpec;
import io.sparksnn.runtime.controller.Controller;
import io.sparksnn.runtime.controller.NeuronConfig;
import io.sparksnn.runtime.controller.NeuronConfigSpec;
import io.sparksnn.runtime.model.ConfigFile;
import io.sparksnn.runtime.module.ModuleNode;
import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.module.PortSpec;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.random.RngKey;
import io.sparksnn.runtime.state.StateVariable;
import io.sparksnn.runtime.state.VariableDeclaration;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the image of a module: walks the modules within and collects what each goes on by. */
final class ImageMaker {
  private final Map<String, String> metadata = new LinkedHashMap<>();
  private final List<Outgoing> tensors = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Map<String, ModuleType<?, ?>> ownTypes = new HashMap<>();

  private ImageMaker() {}

  /**
   * The image of a module that is built.
   *
   * @param notes texts that are kept beside it
   * @throws Malformed if something of it cannot be kept in a file
   */
  static Image of(SparkModule<?> module, Map<String, String> notes) throws Malformed {
    ImageMaker maker = new ImageMaker();
    List<ModuleNode> nodes = ModuleNode.tree(module);
    maker.describe(nodes.get(0));
    Notes.put(notes, maker.metadata);
    for (ModuleNode node : nodes) {
      if (node.module().isBuilt()) {
        maker.add(node);
      }
    }
    // Long elements first, so that all of them are aligned.
    maker.tensors.sort(Comparator.comparingInt(tensor -> -tensor.type().size()));
    return new Image(maker.metadata, maker.tensors);
  }

  private void describe(ModuleNode root) {
    metadata.put(Format.FORMAT_KEY, Format.NAME);
    metadata.put(Format.VERSION_KEY, Integer.toString(Format.VERSION));
    metadata.put(Format.WRITER_KEY, Format.writer());
    metadata.put(Format.MODULE_KEY, root.type().name());
    metadata.put(Format.INSTANCE_KEY, root.module().name());
    metadata.put(Format.STEPS_KEY, Long.toString(root.module().steps()));
    metadata.put(Format.CONFIG_KEY, config(root.type().configSpec(), configOf(root)));
  }

  private static Object configOf(ModuleNode node) {
    return Objects.requireNonNull(node.module().config());
  }

  private static <C> String config(ConfigSpec<C> spec, Object config) {
    byte[] document = ConfigFile.of(spec, spec.configClass().cast(config)).toBytes();
    return new String(document, StandardCharsets.UTF_8);
  }

  private void add(ModuleNode node) throws Malformed {
    ModuleType<?, ?> type = node.type();
    if (!node.path().isEmpty()) {
      metadata.put(Format.MODULE_PREFIX + node.path(), type.name());
    }
    metadata.put(Format.STATE_PREFIX + type.name(), signature(type));
    ownType(node);
    // Controllers build their modules themselves; others step theirs when they like.
    if (!(node.holder() instanceof Controller<?>)) {
      inputs(node);
    }
    RngKey key = node.key();
    add(
        Outgoing.of(
            node.path() + Format.KEY_SUFFIX,
            TensorType.U32,
            2,
            new int[] {key.first(), key.second()},
            2));
    add(
        Outgoing.of(
            node.path() + Format.STEPS_SUFFIX,
            TensorType.I64,
            1,
            new long[] {node.module().steps()}));
    List<StateVariable> variables = new ArrayList<>();
    node.visitExactState(variables::add);
    for (StateVariable variable : variables) {
      if (!variable.isThere()) {
        throw new Malformed(
            "'%s', of type %s, is null or none of what files keep: numbers and the runtime's own payloads"
                .formatted(variable.path(), variable.declaration().type().getSimpleName()));
      }
      add(Outgoing.of(variable));
    }
  }

  private void add(Outgoing tensor) throws Malformed {
    if (!names.add(tensor.name())) {
      throw new Malformed(
          "two variables are called '" + tensor.name() + "'; give one of them another name");
    }
    if (names.size() > Limits.TENSORS || tensor.name().length() > Limits.NAME / 2) {
      throw new Malformed(
          "there are more than %d variables, or '%s' is too long a name"
              .formatted(Limits.TENSORS, HeaderReader.shown(tensor.name())));
    }
    tensors.add(tensor);
  }

  /** The fingerprint, then a line for each variable. */
  static String signature(ModuleType<?, ?> type) {
    return type.variables().stream()
        .map(VariableDeclaration::signature)
        .collect(Collectors.joining("\n", type.fingerprint() + "\n", ""));
  }

  /** What a registry need not know, since it was wired in Java or read from a file. */
  private void ownType(ModuleNode node) throws Malformed {
    Object config = configOf(node);
    String document;
    if (config instanceof BrainConfig) {
      document = config(BrainConfigSpec.SPEC, config);
    } else if (config instanceof NeuronConfig) {
      document = config(NeuronConfigSpec.SPEC, config);
    } else {
      return;
    }
    ModuleType<?, ?> type = node.type();
    ModuleType<?, ?> other = ownTypes.putIfAbsent(type.name(), type);
    if (other != null && !other.toString().equals(type.toString())) {
      throw new Malformed(
          "two types of other ports are called '%s': %s and %s; give one another name"
              .formatted(type.name(), other, type));
    }
    // Anew at the end: types come after those that are made of them.
    String key = Format.TYPE_PREFIX + type.simpleName();
    metadata.remove(key);
    metadata.put(key, document);
  }

  private void inputs(ModuleNode node) throws Malformed {
    for (PortSpec port : node.module().inputSpecs()) {
      String path = InputLook.path(node, port.declaration());
      metadata.put(Format.INPUT_PREFIX + path, InputLook.write(port.payload()));
      BooleanMask mask = port.inhibitionMask();
      if (mask != null) {
        add(
            Outgoing.of(
                Format.INPUT_PREFIX + path + Format.MASK_SUFFIX,
                TensorType.BOOL,
                mask.values().length,
                mask.values(),
                mask.shape().toArray()));
      }
    }
  }
}
