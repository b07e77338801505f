package io.sparksnn.processor.read;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.Inputs;
import io.sparksnn.annotations.Node;
import io.sparksnn.annotations.Outputs;
import io.sparksnn.annotations.SparkProperty;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether all that we read of a class is known yet. A type that is not may be generated in a
 * later round by another processor; if it never is, the compiler says so, and we add no echo.
 */
public final class Resolution {
  private static final String ERROR = "<error>";

  private final Set<TypeElement> seen = new HashSet<>();

  /** What was found missing last. */
  private String missing = "";

  private Resolution() {}

  /** What is not known of a class and what its model is made of; empty if all is. */
  public static String missing(TypeElement type) {
    Resolution resolution = new Resolution();
    return resolution.complete(type) ? "" : resolution.missing;
  }

  private boolean complete(TypeElement type) {
    if (!seen.add(type)) {
      return true;
    }
    return annotationsComplete(type)
        && boundsKnown(type)
        && known(type.getSuperclass())
        && type.getInterfaces().stream()
            .allMatch(above -> known(above) || ConfigReader.isFields(type, above))
        && portsComplete(type)
        && (type.getKind() == ElementKind.RECORD ? componentsComplete(type) : membersComplete(type))
        && superclassComplete(type);
  }

  /** The records of a controller's inputs and outputs. */
  private boolean portsComplete(TypeElement type) {
    return Stream.of(Inputs.class, Outputs.class)
        .flatMap(annotation -> Annotations.find(type, annotation).stream())
        .flatMap(mirror -> Annotations.written(mirror, "value").stream())
        .allMatch(value -> !(value instanceof TypeMirror record) || recordComplete(record));
  }

  private boolean boundsKnown(TypeElement type) {
    return type.getTypeParameters().stream()
        .flatMap(parameter -> parameter.getBounds().stream())
        .allMatch(this::known);
  }

  /** The superclass may have fields of its type arguments, modules among them. */
  private boolean superclassComplete(TypeElement type) {
    return !(type.getSuperclass() instanceof DeclaredType superclass)
        || superclass.getKind() != TypeKind.DECLARED
        || (complete((TypeElement) superclass.asElement())
            && superclass.getTypeArguments().stream()
                .filter(DeclaredType.class::isInstance)
                .map(argument -> (TypeElement) ((DeclaredType) argument).asElement())
                .filter(Annotations::isModule)
                .allMatch(this::complete));
  }

  private boolean componentsComplete(TypeElement record) {
    return Types.components(record).stream()
        .allMatch(component ->
            annotationsComplete(component)
                && known(component.asType())
                && recordComplete(component.asType())
                && Annotations.initializer(component).map(this::recordComplete).orElse(true));
  }

  private boolean membersComplete(TypeElement type) {
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (!annotationsComplete(method)) {
        return false;
      }
      boolean ours =
          Annotations.has(method, Call.class) || Annotations.has(method, SparkProperty.class);
      if (ours && !methodComplete(method)) {
        return false;
      }
    }
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      if (!annotationsComplete(field)
          || (Annotations.isState(field) && !known(field.asType()))
          || (Annotations.has(field, Node.class) && !nodeComplete(field.asType()))) {
        return false;
      }
    }
    return true;
  }

  /** A module is generated only where those it holds are. */
  private boolean nodeComplete(TypeMirror type) {
    return type.getKind() != TypeKind.DECLARED
        || complete((TypeElement) ((DeclaredType) type).asElement());
  }

  private boolean methodComplete(ExecutableElement method) {
    return known(method.getReturnType())
        && recordComplete(method.getReturnType())
        && method.getParameters().stream()
            .allMatch(parameter -> annotationsComplete(parameter) && known(parameter.asType()));
  }

  private boolean recordComplete(TypeMirror type) {
    return type.getKind() != TypeKind.DECLARED
        || ((DeclaredType) type).asElement().getKind() != ElementKind.RECORD
        || complete((TypeElement) ((DeclaredType) type).asElement());
  }

  private boolean annotationsComplete(Element element) {
    for (AnnotationMirror mirror : Annotations.all(element)) {
      String name = "@" + mirror.getAnnotationType().asElement().getSimpleName();
      if (mirror.getAnnotationType().getKind() == TypeKind.ERROR) {
        return lacks(name);
      }
      if (!isWhole(mirror)
          || !mirror.getElementValues().values().stream().allMatch(Resolution::complete)) {
        return lacks("a value of " + name);
      }
    }
    return true;
  }

  private boolean lacks(String what) {
    missing = what;
    return false;
  }

  /** Whether no value is left out or of another type; the compiler says which one is. */
  private static boolean isWhole(AnnotationMirror mirror) {
    return ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements())
        .stream()
        .allMatch(member -> {
          AnnotationValue value = mirror.getElementValues().get(member);
          return value == null ? member.getDefaultValue() != null : fits(member, value);
        });
  }

  /** Of a number where a text should be the Eclipse compiler gives the number. */
  private static boolean fits(ExecutableElement member, AnnotationValue value) {
    return !Types.name(member.getReturnType()).equals("java.lang.String")
        || value.getValue() instanceof String;
  }

  /**
   * Whether a value is known. A constant that is generated in this compilation reads as an error in
   * the first round. A string of that text has quotes around it, except that the Eclipse compiler
   * puts them around the error, too; there it is the string of that compiler, and of us.
   */
  @SuppressWarnings("ReferenceEquality") // the compilers' mark, told apart from an equal text
  private static boolean complete(AnnotationValue value) {
    if (value.getValue() instanceof List<?> values) {
      return values.stream().allMatch(part -> complete((AnnotationValue) part));
    }
    if (value.getValue() instanceof AnnotationMirror inner) {
      return isWhole(inner)
          && inner.getElementValues().values().stream().allMatch(Resolution::complete);
    }
    if (value.getValue() instanceof TypeMirror type) {
      return type.getKind() != TypeKind.ERROR;
    }
    return value.getValue() != ERROR && !value.toString().equals(ERROR);
  }

  private boolean known(@Nullable TypeMirror type) {
    if (type == null) {
      return true;
    }
    return switch (type.getKind()) {
      case ERROR -> lacks(((DeclaredType) type).asElement().getSimpleName().toString());
      case ARRAY -> known(((ArrayType) type).getComponentType());
      case WILDCARD ->
          known(((WildcardType) type).getExtendsBound())
              && known(((WildcardType) type).getSuperBound());
      case DECLARED -> ((DeclaredType) type).getTypeArguments().stream().allMatch(this::known);
      default -> true;
    };
  }
}
