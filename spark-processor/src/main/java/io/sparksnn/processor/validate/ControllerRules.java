package io.sparksnn.processor.validate;

import io.sparksnn.processor.model.ConfigModel;
import io.sparksnn.processor.model.ControllerKind;
import io.sparksnn.processor.model.ControllerModel;
import io.sparksnn.processor.model.ControllerModel.PortsModel;
import io.sparksnn.processor.model.Enclosing;
import io.sparksnn.processor.model.ExportModel;
import io.sparksnn.processor.model.ModuleModel;
import io.sparksnn.processor.model.PortModel;
import io.sparksnn.processor.model.PropertyModel;
import io.sparksnn.processor.model.Site;
import io.sparksnn.processor.model.SourceModel;
import io.sparksnn.processor.model.WiredNode;
import io.sparksnn.processor.read.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The rules of a registered controller, but for those of its wires. */
public final class ControllerRules {
  private static final Set<String> ENTRIES = Set.of("step", "call");

  /** What a brain keeps of the step before; it is part of its state. */
  private static final String CACHE = "cache";

  private final Reporter reporter;
  private final Elements elements;
  private final ModuleRules moduleRules;
  private final Visibility visibility;
  private final PortRules portRules;
  private final StateRules stateRules;
  private final ControllerConfigRules configRules;

  /** Rules that report to a reporter. */
  public ControllerRules(Reporter reporter, Elements elements, Types types) {
    this.reporter = reporter;
    this.elements = elements;
    this.moduleRules = new ModuleRules(reporter, elements, types);
    this.visibility = new Visibility(reporter, elements);
    this.portRules = new PortRules(reporter, visibility);
    this.stateRules = new StateRules(reporter, visibility, types);
    this.configRules = new ControllerConfigRules(reporter);
  }

  /**
   * Reports the faults of a controller's class as a whole; whether it is of the right kind, so that
   * its members and wires can be looked at.
   */
  public boolean checkClass(ControllerModel controller) {
    ControllerKind kind = controller.kind();
    return moduleRules.checkClass(
        controller.module(), kind.noun(), kind.base(), controller.isOfKind());
  }

  /** Reports all faults of a controller's ports and fields. */
  public void checkMembers(ControllerModel controller) {
    inputs(controller);
    outputs(controller);
    members(controller);
    stateRules.check(controller.module());
    controller.nodes().forEach(node -> name(controller, node));
    if (controller.nodes().isEmpty()) {
      reporter.error(controller.site(), Message.CONTROLLER_EMPTY, controller.kind().noun());
    }
  }

  /** Reports what is missing in a controller's configuration, or is too much. */
  public void checkConfig(ControllerModel controller, ConfigModel config, boolean isGenerated) {
    moduleRules.checkConfig(controller.module(), config, isGenerated);
    configRules.check(controller, config);
  }

  private void inputs(ControllerModel controller) {
    if (isThere(controller, controller.in(), "Inputs", "In", Message.CONTROLLER_INPUTS)) {
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
      List<PortModel> outputs = controller.outputs().stream().map(ExportModel::port).toList();
      visibility.check(controller.out().checked(), controller.element(), controller.out().site());
      portRules.outputs(controller.element(), outputs);
      for (PortModel output : outputs) {
        if (controller.own().stream().anyMatch(own -> own.fileName().equals(output.fileName()))) {
          reporter.error(
              output.site(), Message.OUTPUT_OWN, controller.kind().noun(), output.name());
        }
      }
      if (outputs.isEmpty()) {
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
      reporter.error(ports.site(), misfit, ports.isGeneric() ? "generic" : ports.type());
    }
    return ports.isFit();
  }

  /** Some names mean something else, in wires, in files or in the state. */
  private void name(ControllerModel controller, WiredNode node) {
    ControllerKind kind = controller.kind();
    Map<String, String> taken =
        Map.of(
            SourceModel.IN,
            "the inputs",
            SourceModel.SELF,
            "the controller itself",
            "__call__",
            "the inputs",
            "__self__",
            "the controller itself");
    String name = node.name();
    String fileName = node.node().fileName();
    String meaning = taken.getOrDefault(name, taken.getOrDefault(fileName, ""));
    if (kind == ControllerKind.BRAIN && fileName.equals(CACHE)) {
      meaning = "what is kept of the step before";
    }
    if (!meaning.isEmpty()) {
      reporter.error(
          node.node().site(), Message.CONTROLLER_NODE, node.name(), meaning, kind.noun());
    }
  }

  /** A controller leaves all work to its nodes. */
  private void members(ControllerModel controller) {
    ModuleModel module = controller.module();
    String noun = controller.kind().noun();
    module.calls().forEach(call -> member(call.site(), noun, "a @Call"));
    module.properties().stream()
        .map(PropertyModel::port)
        .forEach(port -> member(port.site(), noun, "a @SparkProperty"));
    module.variables().forEach(variable -> member(variable.site(), noun, "a @Variable"));
    List<String> open = new ArrayList<>();
    for (ExecutableElement method : Members.methods(elements, controller.element())) {
      boolean own = isAuthors(Enclosing.of(method));
      if (own && ENTRIES.contains(method.getSimpleName().toString()) && isFree(method, module)) {
        Site site = Site.of(module.site().path() + "." + method.getSimpleName(), method);
        member(site, noun, "a method '" + method.getSimpleName() + "'");
      } else if (own && method.getModifiers().contains(Modifier.ABSTRACT)) {
        open.add(MemberRules.signature(method));
      }
    }
    if (!open.isEmpty()) {
      reporter.error(module.site(), Message.MODULE_ABSTRACT, noun, String.join(", ", open));
    }
  }

  private void member(Site site, String noun, String found) {
    reporter.error(site, Message.CONTROLLER_MEMBER, noun, found);
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
}
