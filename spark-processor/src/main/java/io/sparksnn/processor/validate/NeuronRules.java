package io.sparksnn.processor.validate;

import io.sparksnn.processor.model.ConfigModel;
import io.sparksnn.processor.model.ExportModel;
import io.sparksnn.processor.model.FieldModel;
import io.sparksnn.processor.model.ModuleModel;
import io.sparksnn.processor.model.NeuronModel;
import io.sparksnn.processor.model.NeuronModel.PortsModel;
import io.sparksnn.processor.model.PortModel;
import io.sparksnn.processor.model.PropertyModel;
import io.sparksnn.processor.model.Site;
import io.sparksnn.processor.read.Members;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The rules of a registered neuron, but for those of its wires. */
public final class NeuronRules {
  private static final Set<String> ENTRIES = Set.of("step", "call");

  /** What the configuration has beside the nodes; what is optional there has no default here. */
  private static final Map<String, String> FIELDS =
      new LinkedHashMap<>(
          Map.of(
              "units", "io.sparksnn.runtime.tensor.Shape",
              "inhibitoryRate", "float"));

  private static final String PROPAGATE = "propagateInhibition";

  private static final Set<String> STEP = Set.of("seed", "dtype", "dt");

  private final Reporter reporter;
  private final Elements elements;
  private final ModuleRules moduleRules;
  private final Visibility visibility;
  private final PortRules portRules;
  private final StateRules stateRules;

  /** Rules that report to a reporter. */
  public NeuronRules(Reporter reporter, Elements elements, Types types) {
    this.reporter = reporter;
    this.elements = elements;
    this.moduleRules = new ModuleRules(reporter, elements, types);
    this.visibility = new Visibility(reporter, elements);
    this.portRules = new PortRules(reporter, visibility);
    this.stateRules = new StateRules(reporter, visibility, types);
  }

  /** Reports all faults of a neuron's class, ports and fields; whether there are none. */
  public boolean check(NeuronModel neuron) {
    int errorsBefore = reporter.errors();
    ModuleModel module = neuron.module();
    if (!moduleRules.checkClass(
        module, Message.NEURON_KIND, Message.NEURON_BASE, neuron.isNeuron())) {
      return false;
    }
    inputs(neuron);
    outputs(neuron);
    members(neuron);
    stateRules.check(module);
    if (neuron.nodes().isEmpty()) {
      reporter.error(neuron.site(), Message.NEURON_EMPTY);
    }
    return reporter.errors() == errorsBefore;
  }

  private void inputs(NeuronModel neuron) {
    if (isThere(neuron, neuron.in(), "Inputs", "In", Message.NEURON_INPUTS)) {
      visibility.check(neuron.in().checked(), neuron.element(), neuron.in().site());
      for (PortModel input : neuron.inputs()) {
        if (!input.isPayload()) {
          reporter.error(input.site(), Message.NEURON_INPUT, input.type());
        } else {
          portRules.sound(neuron.element(), input);
        }
      }
      portRules.once("input", neuron.inputs());
      if (neuron.inputs().isEmpty()) {
        reporter.error(neuron.in().site(), Message.NEURON_INPUTS, "a record of none");
      }
    }
  }

  private void outputs(NeuronModel neuron) {
    if (isThere(neuron, neuron.out(), "Outputs", "Out", Message.NEURON_OUTPUTS)) {
      visibility.check(neuron.out().checked(), neuron.element(), neuron.out().site());
      portRules.outputs(
          neuron.element(), neuron.outputs().stream().map(ExportModel::port).toList());
      if (neuron.outputs().isEmpty()) {
        reporter.error(neuron.out().site(), Message.NEURON_OUTPUTS, "a record of none");
      }
    }
  }

  private boolean isThere(
      NeuronModel neuron, PortsModel ports, String annotation, String record, Message misfit) {
    if (ports.type() == null) {
      reporter.error(
          ports.site(),
          Message.NEURON_PORTS,
          annotation,
          annotation,
          neuron.element().getSimpleName(),
          record);
    } else if (!ports.isFit()) {
      reporter.error(ports.site(), misfit, ports.type());
    }
    return ports.isFit();
  }

  /** A neuron leaves all work to its nodes. */
  private void members(NeuronModel neuron) {
    ModuleModel module = neuron.module();
    module.calls().forEach(call -> reporter.error(call.site(), Message.NEURON_MEMBER, "a @Call"));
    module.properties().stream()
        .map(PropertyModel::port)
        .forEach(port -> reporter.error(port.site(), Message.NEURON_MEMBER, "a @SparkProperty"));
    module
        .variables()
        .forEach(
            variable -> reporter.error(variable.site(), Message.NEURON_MEMBER, "a @Variable"));
    List<String> open = new ArrayList<>();
    for (ExecutableElement method : Members.methods(elements, neuron.element())) {
      boolean own = method.getEnclosingElement() instanceof Element owner && isAuthors(owner);
      if (own && ENTRIES.contains(method.getSimpleName().toString()) && isFree(method, module)) {
        Site site = Site.of(module.site().path() + "." + method.getSimpleName(), method);
        reporter.error(site, Message.NEURON_MEMBER, "a method '" + method.getSimpleName() + "'");
      } else if (own && method.getModifiers().contains(Modifier.ABSTRACT)) {
        open.add(method.getSimpleName().toString());
      }
    }
    if (!open.isEmpty()) {
      reporter.error(module.site(), Message.MODULE_ABSTRACT, String.join(", ", open));
    }
  }

  private boolean isAuthors(Element owner) {
    return !elements
        .getPackageOf(owner)
        .getQualifiedName()
        .toString()
        .startsWith("io.sparksnn.runtime");
  }

  private static boolean isFree(ExecutableElement method, ModuleModel module) {
    return module.calls().stream().noneMatch(call -> call.method().equals(method));
  }

  /** Reports what is missing in a neuron's configuration, or is too much; whether nothing is. */
  public boolean checkConfig(NeuronModel neuron, ConfigModel config, boolean isGenerated) {
    int errorsBefore = reporter.errors();
    moduleRules.checkConfig(neuron.module(), config, isGenerated);
    String record = config.className().simpleName();
    FIELDS.forEach((name, type) -> {
      if (config.fields().stream().noneMatch(field -> is(field, name, type))) {
        String simple = type.substring(type.lastIndexOf('.') + 1);
        reporter.error(
            neuron.site(), Message.NEURON_CONFIG, record, name, simple, simple, name);
      }
    });
    for (FieldModel field : config.fields()) {
      boolean known =
          STEP.contains(field.name())
              || FIELDS.containsKey(field.name())
              || is(field, PROPAGATE, "boolean")
              || neuron.node(field.name()).isPresent();
      if (!known) {
        reporter.error(neuron.site(), Message.NEURON_CONFIG_FIELD, record, field.name());
      }
    }
    return reporter.errors() == errorsBefore;
  }

  private static boolean is(FieldModel field, String name, String type) {
    return field.name().equals(name) && TypeText.full(field.type()).equals(type);
  }
}
