package io.sparksnn.processor.validate;

import io.sparksnn.processor.model.CallModel;
import io.sparksnn.processor.model.Enclosing;
import io.sparksnn.processor.model.ModuleModel;
import io.sparksnn.processor.model.PropertyModel;
import io.sparksnn.processor.model.Site;
import io.sparksnn.processor.read.Members;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What a module declares and inherits leaves room for the methods of the generated class. */
final class MemberRules {
  private static final String SPARK_MODULE = "io.sparksnn.runtime.module.SparkModule";
  private static final Set<String> HOOKS =
      Set.of("stepOn", "outputsInto", "propertyOn", "propertyTo", "showVariables", "children");
  private static final Set<String> ENTRIES = Set.of("step", "call");

  private final Reporter reporter;
  private final Elements elements;
  private final Types types;

  MemberRules(Reporter reporter, Elements elements, Types types) {
    this.reporter = reporter;
    this.elements = elements;
    this.types = types;
  }

  /** Checks a module that has one {@code @Call} method. */
  void check(ModuleModel module) {
    List<ExecutableElement> methods =
        Members.methods(elements, module.element()).stream()
            .filter(method -> !method.getModifiers().contains(Modifier.PRIVATE))
            .toList();
    Set<ExecutableElement> ours = ours(module);
    List<ExecutableElement> inherited = inherited();
    for (ExecutableElement method : methods) {
      if (isRuntime(method)) {
        continue;
      }
      for (ExecutableElement other : inherited) {
        boolean hook = HOOKS.contains(other.getSimpleName().toString()) && isRuntime(other);
        if ((ours.contains(method) || hook) && clash(module, method, other)) {
          taken(module, method, ownerOf(other));
        }
      }
      if (method.getSimpleName().contentEquals("reset")
          && method.getParameters().isEmpty()
          && method.getModifiers().contains(Modifier.FINAL)) {
        String path = module.element().getSimpleName() + ".reset";
        reporter.error(Site.of(path, method), Message.RESET_FINAL);
      }
      if (isEntry(module, method) && !method.equals(module.call().method())) {
        taken(module, method, module.generatedName().simpleName());
      }
    }
    String open =
        methods.stream()
            .filter(method -> !ours.contains(method) && isOpen(module, method, methods))
            .map(MemberRules::signature)
            .sorted()
            .collect(Collectors.joining(", "));
    if (!open.isEmpty()) {
      reporter.error(module.site(), Message.MODULE_ABSTRACT, "module", open);
    }
  }

  /** Methods of the author that the generated class overrides. */
  private static Set<ExecutableElement> ours(ModuleModel module) {
    Set<ExecutableElement> ours = new HashSet<>();
    module.calls().stream().map(CallModel::method).forEach(ours::add);
    for (PropertyModel property : module.properties()) {
      ours.add(property.getter());
      if (property.setter() != null) {
        ours.add(property.setter());
      }
    }
    return ours;
  }

  private List<ExecutableElement> inherited() {
    return Members.methods(elements, elements.getTypeElement(SPARK_MODULE)).stream()
        .filter(method -> !method.getModifiers().contains(Modifier.PRIVATE))
        .toList();
  }

  /** Whether a method comes from the base of all modules, or from what that itself extends. */
  private boolean isRuntime(ExecutableElement method) {
    return elements
        .getPackageOf(method)
        .equals(elements.getPackageOf(elements.getTypeElement(SPARK_MODULE)));
  }

  /** The class that an author knows a method from. */
  private String ownerOf(ExecutableElement method) {
    return isRuntime(method) ? "SparkModule" : Enclosing.of(method).getSimpleName().toString();
  }

  /**
   * Whether a method has the name and the parameters of one that is generated. An abstract one of
   * the same result is meant to be generated.
   */
  private boolean isEntry(ModuleModel module, ExecutableElement method) {
    ExecutableType call = seen(module, module.call().method());
    ExecutableType seen = seen(module, method);
    return ENTRIES.contains(method.getSimpleName().toString())
        && Members.sameParameters(types, seen, call)
        && !(method.getModifiers().contains(Modifier.ABSTRACT)
            && types.isSameType(seen.getReturnType(), call.getReturnType()));
  }

  private boolean isOpen(
      ModuleModel module, ExecutableElement method, List<ExecutableElement> methods) {
    return method.getModifiers().contains(Modifier.ABSTRACT)
        && !isRuntime(method)
        && !(ENTRIES.contains(method.getSimpleName().toString())
            && isSubsignature(module, method, module.call().method()))
        && methods.stream()
            .noneMatch(other ->
                !other.getModifiers().contains(Modifier.ABSTRACT)
                    && elements.overrides(other, method, module.element()));
  }

  private boolean clash(ModuleModel module, ExecutableElement method, ExecutableElement other) {
    return method.getSimpleName().equals(other.getSimpleName())
        && isSubsignature(module, method, other);
  }

  private void taken(ModuleModel module, ExecutableElement method, String owner) {
    String path = module.element().getSimpleName() + "." + method.getSimpleName();
    reporter.error(Site.of(path, method), Message.MEMBER_TAKEN, owner, signature(method));
  }

  private boolean isSubsignature(
      ModuleModel module, ExecutableElement method, ExecutableElement other) {
    return Members.sameParameters(types, seen(module, method), seen(module, other));
  }

  private ExecutableType seen(ModuleModel module, ExecutableElement method) {
    return (ExecutableType) types.asMemberOf((DeclaredType) module.element().asType(), method);
  }

  /** A method as its author would name it. */
  static String signature(ExecutableElement method) {
    return method.getSimpleName()
        + method.getParameters().stream()
            .map(parameter -> TypeText.simple(parameter.asType()))
            .collect(Collectors.joining(", ", "(", ")"));
  }
}
