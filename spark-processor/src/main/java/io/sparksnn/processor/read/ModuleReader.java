package io.sparksnn.processor.read;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.annotations.SparkProperty;
import io.sparksnn.processor.model.CallModel;
import io.sparksnn.processor.model.ControllerKind;
import io.sparksnn.processor.model.ModuleModel;
import io.sparksnn.processor.model.Names;
import io.sparksnn.processor.model.PropertyModel;
import io.sparksnn.processor.model.Site;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads a registered module, and of a controller what it has in common with one. */
public final class ModuleReader {
  private final Types types;
  private final PortReader portReader;
  private final StateReader stateReader;

  /** Reads with what is known of types. */
  public ModuleReader(Types types) {
    this.types = types;
    this.portReader = new PortReader(types);
    this.stateReader = new StateReader(types);
  }

  /** The model of a class annotated {@code @RegisterModule}. */
  public ModuleModel read(TypeElement module) {
    Optional<DeclaredType> base = types.sparkModule(module);
    List<ExecutableElement> methods = Members.methods(types.elements, module);
    List<CallModel> calls =
        methods.stream()
            .filter(method -> isAnnotated(module, method, Call.class))
            .map(method -> portReader.call(module, method))
            .toList();
    return new ModuleModel(
        module,
        registeredName(module),
        menu(module),
        Docs.summary(types.elements.getDocComment(module)),
        base.isPresent(),
        base.map(ModuleReader::argument).orElse(null),
        calls,
        properties(module, methods),
        stateReader.variables(module),
        stateReader.nodes(module),
        Site.of(module.getSimpleName().toString(), module));
  }

  /** The configuration of a module, if it is a registered one. */
  public Optional<TypeElement> config(ModuleModel module) {
    return Optional.ofNullable(module.configType())
        .filter(DeclaredType.class::isInstance)
        .map(type -> (TypeElement) ((DeclaredType) type).asElement())
        .filter(Types::isConfig);
  }

  /** What its author says, else the classes between {@code SparkModule} and it, in the plural. */
  private String menu(TypeElement module) {
    String given =
        registration(module).map(mirror -> Annotations.string(mirror, "menu")).orElse("");
    if (!given.isEmpty()) {
      return given;
    }
    for (ControllerKind kind : ControllerKind.values()) {
      if (Annotations.has(module, kind.annotation())) {
        return Names.plural(kind.base());
      }
    }
    Deque<String> path = new ArrayDeque<>();
    for (TypeElement above : types.ancestors(module)) {
      path.addFirst(Names.plural(above.getSimpleName().toString()));
    }
    return String.join("/", path);
  }

  static @Nullable TypeMirror argument(DeclaredType sparkModule) {
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

  static Optional<AnnotationMirror> registration(TypeElement module) {
    return Stream.concat(
            Stream.of(RegisterModule.class),
            Arrays.stream(ControllerKind.values()).map(ControllerKind::annotation))
        .flatMap(annotation -> Annotations.find(module, annotation).stream())
        .findFirst();
  }

  private static String registeredName(TypeElement module) {
    String given =
        registration(module).map(mirror -> Annotations.string(mirror, "value")).orElse("");
    return given.isEmpty() ? Names.snakeCase(module.getSimpleName().toString()) : given;
  }
}
