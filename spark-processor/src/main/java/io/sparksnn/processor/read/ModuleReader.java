package io.sparksnn.processor.read;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.annotations.SparkProperty;
import io.sparksnn.annotations.Variable;
import io.sparksnn.processor.model.CallModel;
import io.sparksnn.processor.model.ModuleModel;
import io.sparksnn.processor.model.Names;
import io.sparksnn.processor.model.PropertyModel;
import io.sparksnn.processor.model.Site;
import io.sparksnn.processor.model.VariableModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads a registered module. */
public final class ModuleReader {
  private final Types types;
  private final PortReader portReader;

  /** Reads with what is known of types. */
  public ModuleReader(Types types) {
    this.types = types;
    this.portReader = new PortReader(types);
  }

  /** The model of a class annotated {@code @RegisterModule}. */
  public ModuleModel read(TypeElement module) {
    Optional<DeclaredType> base = types.sparkModule(module);
    List<ExecutableElement> methods = ElementFilter.methodsIn(types.elements.getAllMembers(module));
    List<CallModel> calls =
        methods.stream()
            .filter(method -> isAnnotated(module, method, Call.class))
            .map(method -> portReader.call(module, method))
            .toList();
    return new ModuleModel(
        module,
        registeredName(module),
        Docs.firstSentence(types.elements.getDocComment(module)),
        base.isPresent(),
        base.map(ModuleReader::argument).orElse(null),
        calls,
        properties(module, methods),
        variables(module),
        Site.of(module.getSimpleName().toString(), module));
  }

  private static @Nullable TypeMirror argument(DeclaredType sparkModule) {
    return sparkModule.getTypeArguments().isEmpty() ? null : sparkModule.getTypeArguments().get(0);
  }

  private List<PropertyModel> properties(TypeElement module, List<ExecutableElement> methods) {
    return methods.stream()
        .filter(method -> isAnnotated(module, method, SparkProperty.class))
        .map(getter ->
            new PropertyModel(
                portReader.property(module, getter), getter, setter(module, methods, getter)))
        .toList();
  }

  private @Nullable ExecutableElement setter(
      TypeElement module, List<ExecutableElement> methods, ExecutableElement getter) {
    TypeMirror payload = types.memberOf(module, getter).getReturnType();
    return methods.stream()
        .filter(method ->
            method.getSimpleName().equals(getter.getSimpleName())
                && method.getModifiers().contains(Modifier.PUBLIC)
                && method.getReturnType().getKind() == TypeKind.VOID
                && method.getParameters().size() == 1
                && types.types.isSameType(
                    types.memberOf(module, method).getParameterTypes().get(0), payload))
        .findFirst()
        .orElse(null);
  }

  /** Own variables and those of the superclasses, the topmost first. */
  private List<VariableModel> variables(TypeElement module) {
    List<VariableModel> found = new java.util.ArrayList<>();
    TypeMirror above = module.getSuperclass();
    if (above.getKind() == TypeKind.DECLARED) {
      found.addAll(variables((TypeElement) ((DeclaredType) above).asElement()));
    }
    for (VariableElement field : ElementFilter.fieldsIn(module.getEnclosedElements())) {
      Annotations.find(field, Variable.class)
          .ifPresent(mirror -> found.add(variable(module, field, mirror)));
    }
    return List.copyOf(found);
  }

  private VariableModel variable(
      TypeElement owner, VariableElement field, AnnotationMirror mirror) {
    return new VariableModel(
        field,
        types.isVariable(field.asType()),
        Annotations.string(mirror, "units"),
        Annotations.string(mirror, "doc"),
        Site.of(owner.getSimpleName() + "." + field.getSimpleName(), field));
  }

  /** Whether an annotation stands on a method or on one that it overrides. */
  private boolean isAnnotated(TypeElement module, ExecutableElement method, Class<?> annotation) {
    if (Annotations.has(method, annotation)) {
      return true;
    }
    return inherits(module, module.asType(), method, annotation);
  }

  private boolean inherits(
      TypeElement module, TypeMirror below, ExecutableElement method, Class<?> annotation) {
    for (TypeMirror above : types.types.directSupertypes(below)) {
      TypeElement ancestor = (TypeElement) ((DeclaredType) above).asElement();
      for (ExecutableElement other : ElementFilter.methodsIn(ancestor.getEnclosedElements())) {
        if (types.elements.overrides(method, other, module) && Annotations.has(other, annotation)) {
          return true;
        }
      }
      if (inherits(module, above, method, annotation)) {
        return true;
      }
    }
    return false;
  }

  private static String registeredName(TypeElement module) {
    String given =
        Annotations.find(module, RegisterModule.class)
            .map(mirror -> Annotations.string(mirror, "value"))
            .orElse("");
    return given.isEmpty() ? Names.snakeCase(module.getSimpleName().toString()) : given;
  }
}
