package io.sparksnn.processor.read;

import io.sparksnn.annotations.In;
import io.sparksnn.annotations.Out;
import io.sparksnn.annotations.SparkProperty;
import io.sparksnn.processor.model.CallModel;
import io.sparksnn.processor.model.Enclosing;
import io.sparksnn.processor.model.PortModel;
import io.sparksnn.processor.model.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Reads the ports of a module: parameters, output components, properties. */
final class PortReader {
  private final Types types;

  PortReader(Types types) {
    this.types = types;
  }

  /** A {@code @Call} method as a class sees it, type variables of its superclasses filled in. */
  CallModel call(TypeElement module, ExecutableElement method) {
    ExecutableType seen = types.memberOf(module, method);
    List<PortModel> inputs = new ArrayList<>();
    for (int i = 0; i < seen.getParameterTypes().size(); i++) {
      inputs.add(input(method, method.getParameters().get(i), seen.getParameterTypes().get(i)));
    }
    TypeMirror result = seen.getReturnType();
    boolean isOutput = types.isModuleOutput(result);
    return new CallModel(
        method,
        List.copyOf(inputs),
        result,
        isOutput,
        isOutput ? outputs((DeclaredType) result) : List.of(),
        Site.of(path(module, method), method));
  }

  /** A property as a class sees it. */
  PortModel property(TypeElement module, ExecutableElement getter) {
    TypeMirror payload = types.memberOf(module, getter).getReturnType();
    return port(
        getter,
        payload,
        SparkProperty.class,
        Annotations.isNullable(getter, payload),
        path(module, getter));
  }

  private PortModel input(ExecutableElement method, VariableElement parameter, TypeMirror type) {
    return port(
        parameter,
        type,
        In.class,
        types.isNullable(parameter, type),
        path(Enclosing.of(method), method) + "(" + parameter.getSimpleName() + ")");
  }

  /** The components of a record as inputs. */
  List<PortModel> inputs(DeclaredType inputs) {
    return components(inputs, types::isNullable);
  }

  /** The components of a record as outputs. */
  List<PortModel> outputs(DeclaredType result) {
    return components(result, Annotations::isNullable);
  }

  private List<PortModel> components(DeclaredType type, BiPredicate<Element, TypeMirror> optional) {
    TypeElement record = (TypeElement) type.asElement();
    return Types.components(record).stream()
        .map(component -> {
          TypeMirror payload = types.types.asMemberOf(type, component);
          return port(
              component,
              payload,
              Out.class,
              optional.test(component, payload),
              path(record, component));
        })
        .toList();
  }

  private PortModel port(
      Element element, TypeMirror type, Class<?> annotation, boolean optional, String path) {
    Optional<AnnotationMirror> mirror = Annotations.find(element, annotation);
    String javaName = element.getSimpleName().toString();
    String given = mirror.map(found -> Annotations.string(found, "value")).orElse("");
    return new PortModel(
        given.isEmpty() ? javaName : given,
        javaName,
        type,
        types.isPayload(type),
        optional,
        mirror.map(found -> Annotations.string(found, "doc")).orElse(""),
        Site.of(path, element));
  }

  private static String path(Element owner, Element member) {
    return owner.getSimpleName() + "." + member.getSimpleName();
  }
}
