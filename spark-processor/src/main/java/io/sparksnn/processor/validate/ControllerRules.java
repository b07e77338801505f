package io.sparksnn.processor.validate;

import io.sparksnn.processor.model.ConfigModel;
import io.sparksnn.processor.model.ControllerKind;
import io.sparksnn.processor.model.ControllerModel;
import io.sparksnn.processor.model.ControllerModel.PortsModel;
import io.sparksnn.processor.model.Enclosing;
import io.sparksnn.processor.model.ExportModel;
import io.sparksnn.processor.model.FieldModel;
import io.sparksnn.processor.model.ModuleModel;
import io.sparksnn.processor.model.PortModel;
import io.sparksnn.processor.model.PropertyModel;
import io.sparksnn.processor.model.Site;
import io.sparksnn.processor.read.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The rules of a registered controller, but for those of its wires. */
public final class ControllerRules {
  private static final Set<String> ENTRIES = Set.of("step", "call");

  private static final String SHAPE = "io.sparksnn.runtime.tensor.Shape";

  /** What the configuration of a neuron has beside its nodes. */
  private static final Set<String> POPULATION = Set.of("units", "inhibitoryRate");

  private static final String PROPAGATE = "propagateInhibition";

  private static final Set<String> STEP = Set.of("seed", "dtype", "dt");

  private final Reporter reporter;
  private final Elements elements;
  private final ModuleRules moduleRules;
  private final Visibility visibility;
  private final PortRules portRules;
  private final StateRules stateRules;

  /** Rules that report to a reporter. */
  public ControllerRules(Reporter reporter, Elements elements, Types types) {
    this.reporter = reporter;
    this.elements = elements;
    this.moduleRules = new ModuleRules(reporter, elements, types);
    this.visibility = new Visibility(reporter, elements);
    this.portRules = new PortRules(reporter, visibility);
    this.stateRules = new StateRules(reporter, visibility, types);
  }

  /** Reports all faults of a controller's class, ports and fields; whether there are none. */
  public boolean check(ControllerModel controller) {
    int errorsBefore = reporter.errors();
    ModuleModel module = controller.module();
    if (!moduleRules.checkClass(
        module, controller.kind().noun(), controller.kind().base(), controller.isOfKind())) {
      return false;
    }
    inputs(controller);
    outputs(controller);
    members(controller);
    stateRules.check(module);
    if (controller.nodes().isEmpty()) {
      reporter.error(controller.site(), Message.CONTROLLER_EMPTY, controller.kind().noun());
    }
    return reporter.errors() == errorsBefore;
  }

  private void inputs(ControllerModel controller) {
    if (isThere(controller, controller.in(), "Inputs", "In", Message.CONTROLLER_INPUTS)) {
      visibility.check(controller.in().checked(), controller.element(), controller.in().site());
      for (PortModel input : controller.inputs()) {
        if (!input.isPayload()) {
          reporter.error(input.site(), Message.CONTROLLER_INPUT, input.type());
        } else {
          portRules.sound(controller.element(), input);
        }
      }
      portRules.once("input", controller.inputs());
      if (controller.inputs().isEmpty()) {
        reporter.error(controller.in().site(), Message.CONTROLLER_INPUTS, "a record of none");
      }
    }
  }

  private void outputs(ControllerModel controller) {
    if (isThere(controller, controller.out(), "Outputs", "Out", Message.CONTROLLER_OUTPUTS)) {
      visibility.check(controller.out().checked(), controller.element(), controller.out().site());
      portRules.outputs(
          controller.element(), controller.outputs().stream().map(ExportModel::port).toList());
      if (controller.outputs().isEmpty()) {
        reporter.error(controller.out().site(), Message.CONTROLLER_OUTPUTS, "a record of none");
      }
    }
  }

  private boolean isThere(
      ControllerModel controller,
      PortsModel ports,
      String annotation,
      String record,
      Message misfit) {
    if (ports.type() == null) {
      reporter.error(
          ports.site(),
          Message.CONTROLLER_PORTS,
          controller.kind().noun(),
          annotation,
          controller.element().getSimpleName(),
          record);
    } else if (!ports.isFit()) {
      reporter.error(ports.site(), misfit, ports.type());
    }
    return ports.isFit();
  }

  /** A controller leaves all work to its nodes. */
  private void members(ControllerModel controller) {
    ModuleModel module = controller.module();
    String noun = controller.kind().noun();
    module
        .calls()
        .forEach(call -> reporter.error(call.site(), Message.CONTROLLER_MEMBER, noun, "a @Call"));
    module.properties().stream()
        .map(PropertyModel::port)
        .forEach(port ->
            reporter.error(port.site(), Message.CONTROLLER_MEMBER, noun, "a @SparkProperty"));
    module
        .variables()
        .forEach(variable ->
            reporter.error(variable.site(), Message.CONTROLLER_MEMBER, noun, "a @Variable"));
    List<String> open = new ArrayList<>();
    for (ExecutableElement method : Members.methods(elements, controller.element())) {
      boolean own = isAuthors(Enclosing.of(method));
      if (own && ENTRIES.contains(method.getSimpleName().toString()) && isFree(method, module)) {
        Site site = Site.of(module.site().path() + "." + method.getSimpleName(), method);
        reporter.error(
            site, Message.CONTROLLER_MEMBER, noun, "a method '" + method.getSimpleName() + "'");
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

  /**
   * Reports what is missing in a controller's configuration, or is too much; whether nothing is.
   */
  public boolean checkConfig(ControllerModel controller, ConfigModel config, boolean isGenerated) {
    int errorsBefore = reporter.errors();
    moduleRules.checkConfig(controller.module(), config, isGenerated);
    String record = config.className().simpleName();
    if (controller.kind() == ControllerKind.NEURON) {
      require(controller, config, "units", SHAPE);
      require(controller, config, "inhibitoryRate", "float");
    }
    for (FieldModel field : config.fields()) {
      boolean known =
          STEP.contains(field.name())
              || (controller.kind() == ControllerKind.NEURON && POPULATION.contains(field.name()))
              || is(field, PROPAGATE, "boolean")
              || controller.node(field.name()).isPresent();
      if (!known) {
        reporter.error(
            controller.site(),
            Message.CONTROLLER_CONFIG_FIELD,
            record,
            field.name(),
            controller.kind().noun());
      }
    }
    return reporter.errors() == errorsBefore;
  }

  private void require(ControllerModel controller, ConfigModel config, String name, String type) {
    if (config.fields().stream().noneMatch(field -> is(field, name, type))) {
      reporter.error(
          controller.site(),
          Message.CONTROLLER_CONFIG,
          config.className().simpleName(),
          name,
          type.substring(type.lastIndexOf('.') + 1));
    }
  }

  private static boolean is(FieldModel field, String name, String type) {
    return field.name().equals(name) && TypeText.full(field.type()).equals(type);
  }
}
