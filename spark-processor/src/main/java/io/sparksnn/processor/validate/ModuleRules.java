package io.sparksnn.processor.validate;

import io.sparksnn.processor.model.CallModel;
import io.sparksnn.processor.model.ConfigModel;
import io.sparksnn.processor.model.ControllerKind;
import io.sparksnn.processor.model.ModuleModel;
import io.sparksnn.processor.model.PropertyModel;
import io.sparksnn.processor.model.Site;
import io.sparksnn.processor.read.Annotations;
import io.sparksnn.processor.read.Types;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** The rules of a registered module. */
public final class ModuleRules {
  private final Reporter reporter;
  private final ClassRules classRules;
  private final MemberRules memberRules;
  private final Visibility visibility;
  private final PortRules portRules;
  private final StateRules stateRules;

  /** Rules that report to a reporter. */
  public ModuleRules(Reporter reporter, Elements elements, javax.lang.model.util.Types types) {
    this.reporter = reporter;
    this.classRules = new ClassRules(reporter);
    this.memberRules = new MemberRules(reporter, elements, types);
    this.visibility = new Visibility(reporter, elements);
    this.portRules = new PortRules(reporter, visibility);
    this.stateRules = new StateRules(reporter, visibility, types);
  }

  /** Reports all faults of a module, but for those of its configuration; whether there are none. */
  public boolean check(ModuleModel module) {
    int errorsBefore = reporter.errors();
    if (!checkClass(module, "module", "SparkModule", module.isModule())) {
      return false;
    }
    calls(module);
    module.properties().forEach(property -> property(module, property));
    portRules.once("property", module.properties().stream().map(PropertyModel::port).toList());
    stateRules.check(module);
    return reporter.errors() == errorsBefore;
  }

  /**
   * Reports the faults of a class as a whole; whether it is of the right kind, so that its members
   * can be looked at.
   *
   * @param noun what it is registered as: module, neuron or brain
   * @param base simple name of the class that such a class extends
   * @param extendsBase whether this one does
   */
  boolean checkClass(ModuleModel module, String noun, String base, boolean extendsBase) {
    TypeElement element = module.element();
    String name = element.getSimpleName().toString();
    List<String> registrations = Annotations.modules(element);
    if (registrations.size() > 1) {
      reporter.error(module.site(), Message.MODULE_TWICE, String.join(" and ", registrations));
      return false;
    }
    if (element.getKind() != ElementKind.CLASS
        || !element.getModifiers().contains(Modifier.ABSTRACT)
        || isSealed(module)) {
      String annotation =
          "Register" + noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1);
      reporter.error(
          module.site(), Message.MODULE_KIND, annotation, base, ClassRules.kind(element), name);
      return false;
    }
    if (!extendsBase) {
      reporter.error(module.site(), Message.MODULE_BASE, noun, base, element.getSuperclass(), name);
      return false;
    }
    String controller = noun.equals("module") ? controllerAbove(element) : "";
    if (!controller.isEmpty()) {
      reporter.error(module.site(), Message.MODULE_CONTROLLER, controller);
      return false;
    }
    boolean visible = classRules.nesting(element, module.site());
    classRules.name(module.registeredName(), module.site());
    leaf(module, noun);
    configType(module, noun, base);
    if (visible && !ClassRules.hasPlainConstructor(element)) {
      reporter.error(module.site(), Message.MODULE_CONSTRUCTOR);
    }
    return true;
  }

  /**
   * In the round before the generated class is written, a class that permits it has its name only,
   * with the Eclipse compiler not even that. Every compiler refuses a class that permits none.
   */
  private static boolean isSealed(ModuleModel module) {
    List<? extends TypeMirror> permitted = module.element().getPermittedSubclasses();
    return module.element().getModifiers().contains(Modifier.SEALED)
        && !permitted.isEmpty()
        && permitted.stream()
            .noneMatch(
                type -> type.toString().matches("(.*\\.)?" + module.generatedName().simpleName()));
  }

  /** The kind of controller that a class extends; empty if it is none. */
  private static String controllerAbove(TypeElement element) {
    TypeMirror above = element.getSuperclass();
    while (above.getKind() == TypeKind.DECLARED) {
      TypeElement ancestor = (TypeElement) ((DeclaredType) above).asElement();
      for (ControllerKind kind : ControllerKind.values()) {
        if (ancestor.getQualifiedName().contentEquals(kind.baseName())) {
          return kind.base();
        }
      }
      above = ancestor.getSuperclass();
    }
    return "";
  }

  private void leaf(ModuleModel module, String noun) {
    TypeMirror above = module.element().getSuperclass();
    while (above.getKind() == TypeKind.DECLARED) {
      TypeElement ancestor = (TypeElement) ((DeclaredType) above).asElement();
      if (Annotations.isRegistered(ancestor)) {
        reporter.error(module.site(), Message.MODULE_LEAF, noun, ancestor.getSimpleName());
        return;
      }
      above = ancestor.getSuperclass();
    }
  }

  private void configType(ModuleModel module, String noun, String base) {
    TypeMirror config = module.configType();
    if (config == null) {
      reporter.error(
          module.site(), Message.CONFIG_MISSING, noun, base, module.element().getSimpleName());
    } else if (config.getKind() == TypeKind.TYPEVAR) {
      reporter.error(module.site(), Message.CONFIG_OPEN, config, noun);
    } else if (!module.element().getTypeParameters().isEmpty()) {
      reporter.error(
          module.site(),
          Message.MODULE_GENERIC,
          noun,
          TypeText.list(module.element().getTypeParameters()));
    } else if (config.getKind() != TypeKind.DECLARED
        || !Types.isConfig(((DeclaredType) config).asElement())) {
      reporter.error(module.site(), Message.CONFIG_NOT_REGISTERED, config);
    }
  }

  /**
   * Reports what is missing in a configuration that is itself valid; whether nothing is.
   *
   * @param isGenerated whether its builder exists or is generated in this compilation
   */
  public boolean checkConfig(ModuleModel module, ConfigModel config, boolean isGenerated) {
    if (!isGenerated) {
      reporter.error(
          module.site(),
          Message.NOT_GENERATED,
          config.className().simpleName(),
          config.builderName().simpleName());
      return false;
    }
    if (config.stepAccessors() == null) {
      reporter.error(module.site(), Message.CONFIG_STEP, config.className().simpleName());
      return false;
    }
    return stateRules.checkConfig(module, config);
  }

  private void calls(ModuleModel module) {
    List<CallModel> calls = module.calls();
    if (calls.isEmpty()) {
      reporter.error(module.site(), Message.CALL_MISSING);
    } else if (calls.size() > 1) {
      String names = calls.stream().map(CallModel::name).sorted().collect(Collectors.joining(", "));
      reporter.error(module.site(), Message.CALL_TWICE, calls.size(), names);
    } else {
      call(module, calls.get(0));
      memberRules.check(module);
    }
  }

  private void call(ModuleModel module, CallModel call) {
    ExecutableElement method = call.method();
    if (!method.getModifiers().contains(Modifier.PUBLIC)) {
      reporter.error(call.site(), Message.CALL_NOT_PUBLIC, ClassRules.access(method));
    }
    String obstacle = ClassRules.obstacle(method);
    if (!obstacle.isEmpty()) {
      reporter.error(call.site(), Message.CALL_FORM, obstacle);
    }
    if (method.getTypeParameters().isEmpty()) {
      portRules.inputs(module.element(), call.inputs());
    }
    if (call.isOutput()) {
      visibility.check(call.result(), module.element(), call.site());
      portRules.outputs(module.element(), call.outputs());
    } else {
      String name = module.element().getSimpleName().toString();
      reporter.error(call.site(), Message.CALL_RESULT, call.result(), name);
    }
  }

  private void property(ModuleModel module, PropertyModel property) {
    ExecutableElement getter = property.getter();
    String fault =
        !getter.getModifiers().contains(Modifier.PUBLIC)
            ? "is " + ClassRules.access(getter)
            : !getter.getParameters().isEmpty()
                ? "has parameters"
                : ClassRules.obstacle(getter).isEmpty() ? "" : "is " + ClassRules.obstacle(getter);
    if (!fault.isEmpty()) {
      reporter.error(property.port().site(), Message.PROPERTY_FORM, fault);
    } else if (!property.port().isPayload()) {
      reporter.error(property.port().site(), Message.PROPERTY_PAYLOAD, property.port().type());
    } else {
      portRules.sound(module.element(), property.port());
    }
    if (property.setter() != null && !ClassRules.obstacle(property.setter()).isEmpty()) {
      reporter.error(
          Site.of(property.port().site().path(), property.setter()),
          Message.PROPERTY_SETTER,
          ClassRules.obstacle(property.setter()));
    }
  }
}
