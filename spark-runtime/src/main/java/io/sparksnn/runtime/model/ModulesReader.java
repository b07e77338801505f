package io.sparksnn.runtime.model;

import com.fasterxml.jackson.core.JsonToken;
import io.sparksnn.runtime.config.ConfigException;
import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.controller.ModuleSpecs;
import io.sparksnn.runtime.controller.PortMap;
import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.registry.ModuleRegistry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the modules of controllers, with their wiring. */
final class ModulesReader {
  private static final String WAY_OUT =
      " (a neuron that a file describes is added to a registry by with(NeuronType.read(name, file)))";

  private final JsonConfigInput in;
  private final JsonSource source;
  private final ModuleRegistry registry;
  private final Metadata metadata;

  ModulesReader(JsonConfigInput in, JsonSource source, ModuleRegistry registry, Metadata metadata) {
    this.in = in;
    this.source = source;
    this.registry = registry;
    this.metadata = metadata;
  }

  /** What has been read of one module so far. */
  private static final class Parts {
    private @Nullable String name;
    private @Nullable ModuleType<?, ?> type;
    private Map<String, List<PortMap>> inputs = Map.of();
    private @Nullable Object config;
    private Map<String, String> outputs = Map.of();
    private Map<String, List<PortMap>> effects = Map.of();
  }

  @Nullable ModuleSpecs read() throws IOException {
    if (!open(Layout.MODULE_SPECS, "a module")) {
      return null;
    }
    String place = source.path().toString();
    Parts parts = new Parts();
    source.path().enter();
    int mark = metadata.mark();
    Set<String> seen = new HashSet<>();
    for (String field = source.nextField(); field != null; field = source.nextField()) {
      if (source.isFirst(seen, field)) {
        readField(field, parts);
      }
    }
    source.path().leave();
    source.close();
    if (parts.name == null || parts.type == null) {
      source.fault("a module", "must have \"name\" and \"module_cls\"");
      return null;
    }
    metadata.rename(mark, place, parts.name);
    if (parts.config == null && !in.hasFaults()) {
      parts.config = defaultOf(parts.type.configSpec());
    }
    return parts.config == null
        ? null
        : new ModuleSpecs(
            parts.name, parts.type, parts.inputs, parts.config, parts.outputs, parts.effects);
  }

  private void readField(String field, Parts parts) throws IOException {
    switch (field) {
      case "name" -> parts.name = in.readString();
      case "module_cls" -> parts.type = readType();
      case "inputs" -> parts.inputs = readWires();
      case "outputs" -> parts.outputs = readNames();
      case "effects" -> parts.effects = readWires();
      case "config" -> {
        if (in.isNull()) {
          return;
        }
        if (parts.type == null) {
          // Either its kind was at fault, and that has been said, or it comes too late.
          String found = source.skip();
          if (!in.hasFaults()) {
            source.fault(found, "must come after \"module_cls\", which says what it is");
          }
          return;
        }
        parts.config = in.readFields(parts.type.configSpec());
      }
      default -> source.fault(source.skip(), "is no part of a module");
    }
  }

  private @Nullable Object defaultOf(ConfigSpec<?> spec) {
    try {
      return spec.defaultConfig();
    } catch (ConfigException incomplete) {
      source.fault("null", "must be a configuration: " + incomplete.getMessage());
      return null;
    }
  }

  /** {@code {"__module_type__": "leaky_soma", "__subregistry__": "MODULES"}}. */
  private @Nullable ModuleType<?, ?> readType() throws IOException {
    if (!source.is(JsonToken.START_OBJECT)) {
      return source.mismatch("an object of \"" + Layout.MODULE_TYPE + '"');
    }
    String name = null;
    Set<String> seen = new HashSet<>();
    source.path().enter();
    for (String field = source.nextField(); field != null; field = source.nextField()) {
      if (!source.isFirst(seen, field)) {
        continue;
      }
      switch (field) {
        case Layout.MODULE_TYPE -> name = in.readString();
        case Layout.SUBREGISTRY -> {
          String shelf = in.readString();
          if (shelf != null && !shelf.equals(Layout.MODULES) && !shelf.equals(Layout.NEURONS)) {
            source.fault(JsonSource.quoted(shelf), "must be MODULES or NEURONS");
          }
        }
        default -> source.fault(source.skip(), "is no part of a kind of module");
      }
    }
    source.path().leave();
    if (name == null) {
      source.fault("an object", "must have \"" + Layout.MODULE_TYPE + '"');
      return null;
    }
    try {
      return registry.module(name.length() <= Limits.NAME ? name : name.substring(0, Limits.NAME));
    } catch (IllegalArgumentException unknown) {
      source.fault(JsonSource.quoted(name), unknown.getMessage() + WAY_OUT);
      return null;
    }
  }

  private Map<String, List<PortMap>> readWires() throws IOException {
    Map<String, List<PortMap>> wires = new LinkedHashMap<>();
    eachField(port -> {
      if (wires.putIfAbsent(port, readSources()) != null) {
        source.fault(JsonSource.quoted(port), "is given twice");
      }
    });
    return wires;
  }

  private List<PortMap> readSources() throws IOException {
    List<PortMap> sources = new ArrayList<>();
    if (!source.is(JsonToken.START_ARRAY)) {
      source.mismatch("a list of sources");
      return sources;
    }
    source.path().enter();
    for (int i = 0; source.nextElement(i); i++) {
      PortMap port = readPort();
      if (port != null) {
        sources.add(port);
      }
    }
    source.path().leave();
    return sources;
  }

  private @Nullable PortMap readPort() throws IOException {
    if (!open(Layout.PORT_MAP, "a source")) {
      return null;
    }
    String origin = null;
    String port = null;
    Boolean isProperty = false;
    Set<String> seen = new HashSet<>();
    source.path().enter();
    for (String field = source.nextField(); field != null; field = source.nextField()) {
      if (!source.isFirst(seen, field)) {
        continue;
      }
      switch (field) {
        case "origin" -> origin = in.readString();
        case "port" -> port = in.readString();
        case "is_property" -> isProperty = in.readBoolean();
        default -> source.fault(source.skip(), "is no part of a source");
      }
    }
    source.path().leave();
    source.close();
    if (origin == null || port == null || isProperty == null) {
      source.fault("a source", "must have \"origin\" and \"port\"");
      return null;
    }
    return new PortMap(origin, port, isProperty);
  }

  private Map<String, String> readNames() throws IOException {
    Map<String, String> names = new LinkedHashMap<>();
    eachField(name -> {
      String port = in.readString();
      if (port != null && names.putIfAbsent(name, port) != null) {
        source.fault(JsonSource.quoted(name), "is given twice");
      }
    });
    return names;
  }

  /** What is done with the value of a field. */
  private interface FieldReader {
    void read(String field) throws IOException;
  }

  private void eachField(FieldReader reader) throws IOException {
    if (!source.is(JsonToken.START_OBJECT)) {
      source.mismatch("an object");
      return;
    }
    source.path().enter();
    int count = 0;
    for (String field = source.nextField(); field != null; field = source.nextField()) {
      source.countEntry(count++);
      reader.read(field);
    }
    source.path().leave();
  }

  /** Opens {@code {"__type__": type, "__data__": {…}}}; false if it is something else. */
  private boolean open(String type, String expected) throws IOException {
    String found = source.open(Layout.DATA, expected);
    if (found == null) {
      return false;
    }
    if (found.equals(type) && source.is(JsonToken.START_OBJECT)) {
      return true;
    }
    String data = source.skip();
    source.fault(
        found.equals(type) ? data : JsonSource.quoted(found),
        "must be an object of type \"" + type + '"');
    source.close();
    return false;
  }
}
