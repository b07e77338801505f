package io.sparksnn.nn.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sparksnn.runtime.controller.BrainConfig;
import io.sparksnn.runtime.controller.BrainConfigBuilder;
import io.sparksnn.runtime.controller.ModuleSpecs;
import io.sparksnn.runtime.controller.Neuron;
import io.sparksnn.runtime.controller.NeuronConfig;
import io.sparksnn.runtime.controller.NeuronConfigBuilder;
import io.sparksnn.runtime.controller.NeuronConfigSpec;
import io.sparksnn.runtime.controller.PortMap;
import io.sparksnn.runtime.controller.WiredNeuron;
import io.sparksnn.runtime.model.ConfigFile;
import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.registry.ModuleRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes configurations of controllers of what the files say. */
final class GoldenControllers {
  private final ModuleRegistry registry = ModuleRegistry.installed();
  private final GoldenConfigs configs = new GoldenConfigs(registry);

  /** A population; the reference's do not see who inhibits when they are built. */
  NeuronConfig neuron(JsonNode config) {
    return new NeuronConfigBuilder()
        .modulesSpecs(modules(config.get("modules_specs")))
        .seed(config.get("seed").longValue())
        .dt(config.get("dt").doubleValue())
        .units(Numbers.shape(config.get("units")))
        .inhibitoryRate(config.get("inhibitory_rate").doubleValue())
        .propagateInhibition(false)
        .build();
  }

  /**
   * A population.
   *
   * @param isTyped whether it is of the class that is registered, else wired as the file says
   */
  Neuron<?> population(GoldenCase golden, boolean isTyped) {
    NeuronConfig wired = neuron(golden.config());
    return isTyped ? typed(registered(golden.module()), wired) : new WiredNeuron(wired);
  }

  /** What is registered under a name. */
  ModuleType<?, ?> registered(String name) {
    return registry.module(name);
  }

  /** A population of a type whose configuration is read from a document of the reference. */
  private <C> Neuron<?> typed(ModuleType<?, C> type, NeuronConfig wired) {
    String document =
        ConfigFile.of(NeuronConfigSpec.SPEC, wired)
            .toJson()
            .replace(NeuronConfigSpec.SPEC.name(), type.configSpec().name());
    C config = ConfigFile.parse(document, type.configSpec(), registry).config();
    return (Neuron<?>) type.create(config);
  }

  /** A brain of modules and populations. */
  BrainConfig brain(JsonNode config) {
    return new BrainConfigBuilder()
        .modulesSpecs(modules(config.get("modules_specs")))
        .seed(config.get("seed").longValue())
        .dt(config.get("dt").doubleValue())
        .propagateInhibition(false)
        .build();
  }

  private List<ModuleSpecs> modules(JsonNode list) {
    List<ModuleSpecs> modules = new ArrayList<>();
    for (JsonNode specs : list) {
      JsonNode config = specs.get("config");
      if (config.has("modules_specs")) {
        NeuronConfig inner = neuron(config);
        modules.add(specs(specs, WiredNeuron.type(specs.get("module_cls").asText(), inner), inner));
      } else {
        ModuleType<?, ?> type = registry.module(specs.get("module_cls").asText());
        modules.add(specs(specs, type, configs.of(type.configSpec(), known(config))));
      }
    }
    return modules;
  }

  /** Without the text that the files give beside a configuration. */
  private static JsonNode known(JsonNode config) {
    return ((ObjectNode) config.deepCopy()).without("__type__");
  }

  private static ModuleSpecs specs(JsonNode specs, ModuleType<?, ?> type, Object config) {
    Map<String, String> outputs = new LinkedHashMap<>();
    specs
        .get("outputs")
        .properties()
        .forEach(output -> outputs.put(output.getKey(), output.getValue().asText()));
    return new ModuleSpecs(
        specs.get("name").asText(),
        type,
        wires(specs.get("inputs")),
        config,
        outputs,
        wires(specs.get("effects")));
  }

  private static Map<String, List<PortMap>> wires(JsonNode ports) {
    Map<String, List<PortMap>> wires = new LinkedHashMap<>();
    ports
        .properties()
        .forEach(port -> {
          List<PortMap> sources = new ArrayList<>();
          for (JsonNode source : port.getValue()) {
            sources.add(
                new PortMap(
                    source.get(0).asText(), source.get(1).asText(), source.get(2).booleanValue()));
          }
          wires.put(port.getKey(), sources);
        });
    return wires;
  }
}
