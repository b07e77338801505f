package io.sparksnn.processor.read;

import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.annotations.RegisterInitializer;
import io.sparksnn.processor.model.ControllerKind;
import io.sparksnn.processor.model.FieldKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** What types are to us. The runtime is known by name only. */
public final class Types {
  private static final String RUNTIME = "io.sparksnn.runtime.";
  private static final Set<String> VARIABLE_CLASSES =
      Set.of("org.ejml.data.FMatrixRMaj", RUNTIME + "kernel.Kernel");
  private static final Set<TypeKind> VARIABLE_PRIMITIVES =
      Set.of(TypeKind.FLOAT, TypeKind.INT, TypeKind.LONG, TypeKind.BOOLEAN);
  private static final Map<String, FieldKind> BOXED =
      Map.of(
          "java.lang.Float", FieldKind.FLOAT,
          "java.lang.Integer", FieldKind.INT,
          "java.lang.Long", FieldKind.LONG,
          "java.lang.Boolean", FieldKind.BOOLEAN);
  private static final Map<String, FieldKind> LISTS =
      Map.of(
          "java.lang.Float", FieldKind.FLOAT_LIST,
          "java.lang.Integer", FieldKind.INT_LIST,
          "java.lang.String", FieldKind.STRING_LIST);

  final Elements elements;
  final javax.lang.model.util.Types types;
  private final LibraryNullness libraryNullness;

  /** Types of a compilation. */
  public Types(ProcessingEnvironment environment) {
    elements = environment.getElementUtils();
    types = environment.getTypeUtils();
    libraryNullness = new LibraryNullness(environment);
  }

  /**
   * The library classes looked at since of which the compiler does not tell what may be null, and
   * whose files cannot be read, each of them once.
   */
  public Set<String> takeUnread() {
    return libraryNullness.takeUnread();
  }

  /** Announces a top-level class of a source, before any that may refer to it is looked at. */
  public void announce(String name) {
    libraryNullness.announce(name);
  }

  /** Whether a parameter or a field may be null; its type is as a class sees it. */
  boolean isNullable(Element element, TypeMirror type) {
    return Annotations.isNullable(element, type) || libraryNullness.isNullable(element);
  }

  /**
   * What a field of this type is.
   *
   * @param optional whether it may be null; only then it may be a boxed number
   */
  FieldKind fieldKind(TypeMirror type, boolean optional) {
    if (type.getKind() == TypeKind.DECLARED) {
      FieldKind boxed = BOXED.get(name(type));
      return boxed != null && optional ? boxed : declaredKind((DeclaredType) type);
    }
    return switch (type.getKind()) {
      case FLOAT -> FieldKind.FLOAT;
      case INT -> FieldKind.INT;
      case LONG -> FieldKind.LONG;
      case BOOLEAN -> FieldKind.BOOLEAN;
      default -> FieldKind.UNSUPPORTED;
    };
  }

  private FieldKind declaredKind(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    return switch (element.getQualifiedName().toString()) {
      case "java.lang.String" -> FieldKind.STRING;
      case RUNTIME + "tensor.Shape" -> FieldKind.SHAPE;
      case RUNTIME + "config.Init" -> FieldKind.INIT;
      case "java.util.List" ->
          type.getTypeArguments().isEmpty()
              ? FieldKind.UNSUPPORTED
              : LISTS.getOrDefault(name(type.getTypeArguments().get(0)), FieldKind.UNSUPPORTED);
      default ->
          element.getKind() == ElementKind.ENUM
              ? FieldKind.ENUM
              : isConfig(element) ? FieldKind.CONFIG : FieldKind.UNSUPPORTED;
    };
  }

  /** Whether a class is a configuration. */
  public static boolean isConfig(Element element) {
    return isInitializer(element)
        || (element.getKind() == ElementKind.RECORD
            && Annotations.has(element, RegisterConfig.class));
  }

  /** Whether a class is a registered initializer. */
  public static boolean isInitializer(Element element) {
    return element.getKind() == ElementKind.RECORD
        && Annotations.has(element, RegisterInitializer.class);
  }

  /** The configurations that those of a record start from: in its fields, and as their defaults. */
  public static List<TypeElement> configsIn(TypeElement record) {
    return components(record).stream()
        .flatMap(component ->
            Stream.concat(
                Stream.of(component.asType()), Annotations.initializer(component).stream()))
        .filter(DeclaredType.class::isInstance)
        .map(type -> (TypeElement) ((DeclaredType) type).asElement())
        .filter(Types::isConfig)
        .toList();
  }

  /**
   * Whether a type is a payload that ports can carry: a concrete, plain class with a {@code TYPE},
   * whose copies are of the same class.
   */
  public boolean isPayload(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED || !isSubclass(type, RUNTIME + "payload.Payload")) {
      return false;
    }
    TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
    return !element.getModifiers().contains(Modifier.ABSTRACT)
        && element.getTypeParameters().isEmpty()
        && ElementFilter.fieldsIn(element.getEnclosedElements()).stream().anyMatch(Types::isKind)
        && ElementFilter.methodsIn(elements.getAllMembers(element)).stream()
            .anyMatch(method ->
                method.getSimpleName().contentEquals("copy")
                    && method.getParameters().isEmpty()
                    && types.isSubtype(types.erasure(method.getReturnType()), types.erasure(type)));
  }

  /** Whether a field of a payload class tells what kind it is. */
  private static boolean isKind(VariableElement field) {
    return field.getSimpleName().contentEquals("TYPE")
        && field.getModifiers().contains(Modifier.STATIC)
        && !field.getModifiers().contains(Modifier.PRIVATE)
        && name(field.asType()).equals(RUNTIME + "payload.PayloadType");
  }

  /** Whether a type is a record that implements {@code ModuleOutput}. */
  public boolean isModuleOutput(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && ((DeclaredType) type).asElement().getKind() == ElementKind.RECORD
        && isSubclass(type, RUNTIME + "module.ModuleOutput");
  }

  /** Whether a variable may be of a type. */
  boolean isVariable(TypeMirror type) {
    return switch (type.getKind()) {
      case DECLARED ->
          VARIABLE_CLASSES.contains(name(type)) || isSubclass(type, RUNTIME + "state.HasState");
      case ARRAY -> VARIABLE_PRIMITIVES.contains(((ArrayType) type).getComponentType().getKind());
      default -> VARIABLE_PRIMITIVES.contains(type.getKind());
    };
  }

  /** The classes between a module and {@code SparkModule}, the nearest first. */
  List<TypeElement> ancestors(TypeElement module) {
    List<TypeElement> ancestors = new ArrayList<>();
    TypeMirror above = module.getSuperclass();
    while (above.getKind() == TypeKind.DECLARED
        && !name(above).equals(RUNTIME + "module.SparkModule")) {
      TypeElement ancestor = (TypeElement) ((DeclaredType) above).asElement();
      ancestors.add(ancestor);
      above = ancestor.getSuperclass();
    }
    return ancestors;
  }

  /** {@code SparkModule} as a class sees it above itself, with its type argument if it has one. */
  Optional<DeclaredType> sparkModule(TypeElement element) {
    TypeMirror type = element.getSuperclass();
    while (type.getKind() == TypeKind.DECLARED) {
      DeclaredType declared = (DeclaredType) type;
      if (name(declared).equals(RUNTIME + "module.SparkModule")) {
        return Optional.of(declared);
      }
      type =
          ((TypeElement) declared.asElement()).getSuperclass().getKind() == TypeKind.NONE
              ? noType()
              : types.directSupertypes(declared).get(0);
    }
    return Optional.empty();
  }

  /** Whether a class is a module, as far as is known of the classes above it. */
  public boolean mayBeModule(TypeElement element) {
    TypeMirror above = element.getSuperclass();
    while (above.getKind() == TypeKind.DECLARED) {
      above = ((TypeElement) ((DeclaredType) above).asElement()).getSuperclass();
    }
    return above.getKind() == TypeKind.ERROR || sparkModule(element).isPresent();
  }

  /** Whether a class is a neuron or a brain, as far as is known of the classes above it. */
  public boolean mayBeController(Element element) {
    TypeMirror above = element instanceof TypeElement type ? type.getSuperclass() : noType();
    while (above.getKind() == TypeKind.DECLARED) {
      String name = name(above);
      if (Arrays.stream(ControllerKind.values()).anyMatch(kind -> kind.baseName().equals(name))) {
        return true;
      }
      above = ((TypeElement) ((DeclaredType) above).asElement()).getSuperclass();
    }
    return above.getKind() == TypeKind.ERROR;
  }

  private TypeMirror noType() {
    return types.getNoType(TypeKind.NONE);
  }

  /** A method as a class sees it, type variables of its superclasses filled in. */
  ExecutableType memberOf(TypeElement element, ExecutableElement method) {
    return (ExecutableType) types.asMemberOf((DeclaredType) element.asType(), method);
  }

  private boolean isSubclass(TypeMirror type, String superclass) {
    TypeElement wanted = elements.getTypeElement(superclass);
    return wanted != null && types.isSubtype(types.erasure(type), types.erasure(wanted.asType()));
  }

  /**
   * The fields behind a record's components, in order. Messages and annotations are taken from the
   * field: javac 17 gives no position for what stands on a component.
   */
  static List<VariableElement> components(TypeElement record) {
    return record.getRecordComponents().stream().map(part -> field(record, part)).toList();
  }

  /** The field of a record that has the name of a component or of a parameter. */
  public static VariableElement field(TypeElement record, Element named) {
    return ElementFilter.fieldsIn(record.getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().equals(named.getSimpleName()))
        .findFirst()
        .orElseThrow();
  }

  /** The canonical name of a declared type, without arguments and annotations. */
  static String name(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        ? ((TypeElement) ((DeclaredType) type).asElement()).getQualifiedName().toString()
        : type.toString();
  }
}
