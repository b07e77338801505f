package io.sparksnn.runtime.model;

import com.fasterxml.jackson.core.JsonGenerator;
import io.sparksnn.runtime.controller.ModuleSpecs;
import io.sparksnn.runtime.controller.Neuron;
import io.sparksnn.runtime.controller.PortMap;
import io.sparksnn.runtime.module.ModuleType;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes the modules of controllers, with their wiring. */
final class ModulesWriter {
  /** The generic neuron is the only one that the reference keeps among the modules. */
  private static final String GENERIC_NEURON = "neuron";

  private final JsonGenerator out;
  private final JsonConfigOutput configs;

  ModulesWriter(JsonGenerator out, JsonConfigOutput configs) {
    this.out = out;
    this.configs = configs;
  }

  void write(ModuleSpecs module, String path) throws IOException {
    open(Layout.MODULE_SPECS);
    out.writeStringField("name", module.name());
    out.writeObjectFieldStart("module_cls");
    out.writeStringField(Layout.MODULE_TYPE, module.type().name());
    out.writeStringField(Layout.SUBREGISTRY, shelf(module.type()));
    out.writeEndObject();
    writeWires("inputs", module.inputs());
    out.writeFieldName("config");
    configs.within(
        path + ".config", () -> configs.writeAnyFields(module.configSpec(), module.config()));
    out.writeObjectFieldStart("outputs");
    for (Map.Entry<String, String> output : module.outputs().entrySet()) {
      out.writeStringField(output.getKey(), output.getValue());
    }
    out.writeEndObject();
    writeWires("effects", module.effects());
    close();
  }

  private static String shelf(ModuleType<?, ?> type) {
    boolean neuron =
        Neuron.class.isAssignableFrom(type.moduleClass()) && !type.name().equals(GENERIC_NEURON);
    return neuron ? Layout.NEURONS : Layout.MODULES;
  }

  private void writeWires(String field, Map<String, List<PortMap>> wires) throws IOException {
    out.writeObjectFieldStart(field);
    for (Map.Entry<String, List<PortMap>> port : wires.entrySet()) {
      out.writeArrayFieldStart(port.getKey());
      for (PortMap source : port.getValue()) {
        open(Layout.PORT_MAP);
        out.writeStringField("origin", source.origin());
        out.writeStringField("port", source.port());
        out.writeBooleanField("is_property", source.isProperty());
        close();
      }
      out.writeEndArray();
    }
    out.writeEndObject();
  }

  private void open(String type) throws IOException {
    out.writeStartObject();
    out.writeStringField(Layout.TYPE, type);
    out.writeObjectFieldStart(Layout.DATA);
  }

  private void close() throws IOException {
    out.writeEndObject();
    out.writeEndObject();
  }
}
