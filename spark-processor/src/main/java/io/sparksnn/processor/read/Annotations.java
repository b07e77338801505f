package io.sparksnn.processor.read;

import io.sparksnn.annotations.Node;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.annotations.RegisterInitializer;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.annotations.Variable;
import io.sparksnn.processor.model.ControllerKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads annotations without loading the classes they name. */
public final class Annotations {
  private Annotations() {}

  /** An annotation of an element. */
  static Optional<AnnotationMirror> find(Element element, Class<?> annotation) {
    for (AnnotationMirror mirror : all(element)) {
      TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
      if (type.getQualifiedName().contentEquals(annotation.getName())) {
        return Optional.of(mirror);
      }
    }
    return Optional.empty();
  }

  /**
   * The annotations of an element; for the field behind a record's component also those that stand
   * on the component alone. The Eclipse compiler loses an annotation on the field if it has to work
   * out a constant in it.
   */
  static List<AnnotationMirror> all(Element element) {
    List<AnnotationMirror> mirrors = new ArrayList<>(element.getAnnotationMirrors());
    if (element.getKind() == ElementKind.FIELD
        && element.getEnclosingElement() instanceof TypeElement owner) {
      for (RecordComponentElement component : owner.getRecordComponents()) {
        if (component.getSimpleName().equals(element.getSimpleName())) {
          component.getAnnotationMirrors().stream()
              .filter(mirror -> mirrors.stream().noneMatch(other -> sameType(mirror, other)))
              .forEach(mirrors::add);
        }
      }
    }
    return mirrors;
  }

  private static boolean sameType(AnnotationMirror one, AnnotationMirror other) {
    return one.getAnnotationType().asElement().equals(other.getAnnotationType().asElement());
  }

  /** An annotation that may be repeated, each time it stands on an element, in order. */
  static List<AnnotationMirror> each(Element element, Class<?> annotation, Class<?> list) {
    String container = list.getCanonicalName();
    List<AnnotationMirror> mirrors = new ArrayList<>();
    find(element, annotation).ifPresent(mirrors::add);
    for (AnnotationMirror mirror : all(element)) {
      TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
      if (type.getQualifiedName().contentEquals(container)) {
        array(mirror, "value").forEach(one -> mirrors.add((AnnotationMirror) one.getValue()));
      }
    }
    return mirrors;
  }

  /** The class of the initializer that is the default of a component. */
  static Optional<TypeMirror> initializer(Element component) {
    return find(component, Param.class)
        .flatMap(mirror -> written(mirror, "initializer"))
        .map(TypeMirror.class::cast)
        .filter(type -> type.getKind() != TypeKind.VOID);
  }

  /** Whether a class is registered, as a module or as a configuration. */
  public static boolean isRegistered(Element element) {
    return isModule(element)
        || has(element, RegisterConfig.class)
        || has(element, RegisterInitializer.class);
  }

  /** Whether a field is part of a module's state. */
  public static boolean isState(Element field) {
    return has(field, Variable.class) || has(field, Node.class);
  }

  /** Whether a class is registered as a module of whatever kind. */
  public static boolean isModule(Element element) {
    return has(element, RegisterModule.class) || isController(element);
  }

  /** The annotations by which a class is registered as a module of whatever kind. */
  public static List<String> modules(Element element) {
    return Stream.concat(
            Stream.of(RegisterModule.class),
            Arrays.stream(ControllerKind.values()).map(ControllerKind::annotation))
        .filter(annotation -> has(element, annotation))
        .map(annotation -> "@" + annotation.getSimpleName())
        .toList();
  }

  /** Whether a class is registered as a neuron or a brain. */
  public static boolean isController(Element element) {
    return Arrays.stream(ControllerKind.values()).anyMatch(kind -> has(element, kind.annotation()));
  }

  /** Whether an annotation stands on an element. */
  public static boolean has(Element element, Class<?> annotation) {
    return find(element, annotation).isPresent();
  }

  /** A member as written; empty where its default holds. */
  static Optional<Object> written(AnnotationMirror mirror, String member) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(member)) {
        return Optional.of(entry.getValue().getValue());
      }
    }
    return Optional.empty();
  }

  /** A string member as written; empty string where it is not. */
  static String string(AnnotationMirror mirror, String member) {
    return written(mirror, member).map(Object::toString).orElse("");
  }

  /** The values of an array member as written. */
  @SuppressWarnings("unchecked") // the only form that the language model gives arrays
  static List<? extends AnnotationValue> array(AnnotationMirror mirror, String member) {
    return (List<? extends AnnotationValue>) written(mirror, member).orElse(List.of());
  }

  /**
   * Whether an element, its type, or that type as a class sees it says that null is allowed, by
   * whichever library's annotation. What stands on a type variable is not on what it is filled
   * with.
   */
  static boolean isNullable(Element element, TypeMirror seen) {
    return Stream.of(
            all(element), element.asType().getAnnotationMirrors(), seen.getAnnotationMirrors())
        .flatMap(List::stream)
        .anyMatch(mirror ->
            mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
  }
}
