package io.sparksnn.runtime.checkpoint;

import io.sparksnn.runtime.controller.BrainConfig;
import io.sparksnn.runtime.controller.NeuronConfig;
import io.sparksnn.runtime.controller.WiredBrain;
import io.sparksnn.runtime.controller.WiredNeuron;
import io.sparksnn.runtime.model.ConfigFile;
import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.registry.ModuleRegistry;
import io.sparksnn.runtime.text.Names;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the type of a file's module: a registered one, or one of the populations and brains that
 * were wired in Java or read from a file, whose wiring the checkpoint holds.
 */
final class KnownTypes {
  private final Header header;
  private ModuleRegistry registry;

  KnownTypes(Header header, ModuleRegistry registry) {
    this.header = header;
    this.registry = registry;
  }

  /** The registry, with what the file itself describes. */
  ModuleRegistry registry() {
    return registry;
  }

  /**
   * The type of the outermost module.
   *
   * @throws Malformed if it is not known
   */
  ModuleType<?, ?> root() throws Malformed {
    addOwn();
    String name = header.require(Format.MODULE_KEY);
    try {
      return registry.module(name.substring(0, Math.min(name.length(), Limits.NAME)));
    } catch (IllegalArgumentException unknown) {
      throw new Malformed(HeaderReader.shown(String.valueOf(unknown.getMessage())), unknown);
    }
  }

  /** Adds the types that no registry knows, those first that others are made of: the last ones. */
  void addOwn() throws Malformed {
    Map<String, String> own = header.withPrefix(Format.TYPE_PREFIX);
    if (own.isEmpty()) {
      return;
    }
    Set<String> registered = new HashSet<>();
    registry.modules().forEach(type -> registered.add(type.name()));
    List<Map.Entry<String, String>> types = new ArrayList<>(own.entrySet());
    Collections.reverse(types);
    for (Map.Entry<String, String> type : types) {
      String name = type.getKey();
      if (!name.isBlank() && registered.add(Names.normalize(name))) {
        registry = registry.with(type(name, type.getValue()));
      }
    }
  }

  private ModuleType<?, ?> type(String name, String document) throws Malformed {
    Object config = ConfigFile.parse(CheckpointFile.document(document), registry).config();
    if (config instanceof NeuronConfig neuron) {
      return WiredNeuron.type(name, neuron);
    }
    if (config instanceof BrainConfig brain) {
      return WiredBrain.type(name, brain);
    }
    throw new Malformed(
        "type '%s' is described by something else than a neuron or a brain"
            .formatted(HeaderReader.shown(name)));
  }
}
