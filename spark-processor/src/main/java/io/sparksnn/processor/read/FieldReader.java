package io.sparksnn.processor.read;

import io.sparksnn.annotations.Binary;
import io.sparksnn.annotations.CheckedBy;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.Range;
import io.sparksnn.processor.model.CheckModel;
import io.sparksnn.processor.model.CheckModel.Rule;
import io.sparksnn.processor.model.FieldModel;
import io.sparksnn.processor.model.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads a plain component of a configuration. */
final class FieldReader {
  private final Types types;

  FieldReader(Types types) {
    this.types = types;
  }

  FieldModel read(VariableElement component, Site site) {
    Optional<AnnotationMirror> param = Annotations.find(component, Param.class);
    boolean optional =
        param.flatMap(mirror -> Annotations.written(mirror, "optional")).equals(Optional.of(true));
    return new FieldModel(
        component.getSimpleName().toString(),
        component.asType(),
        types.fieldKind(component.asType(), optional),
        List.of(component.getSimpleName().toString()),
        param.map(mirror -> Annotations.string(mirror, "units")).orElse(""),
        param.map(mirror -> Annotations.string(mirror, "doc")).orElse(""),
        optional,
        param
            .flatMap(mirror -> Annotations.written(mirror, "value"))
            .map(Object::toString)
            .orElse(null),
        param.map(mirror -> site.at(mirror, "value")).orElse(site),
        null,
        checks(component, site),
        site);
  }

  /** The checks that stand on a component. */
  static List<CheckModel> checks(VariableElement component, Site site) {
    List<CheckModel> checks = new ArrayList<>();
    add(checks, component, site, Positive.class, mirror -> new CheckModel.Positive());
    add(checks, component, site, Range.class, FieldReader::range);
    add(checks, component, site, Binary.class, mirror -> new CheckModel.Binary());
    add(
        checks,
        component,
        site,
        CheckedBy.class,
        mirror ->
            new CheckModel.CheckedBy(
                (TypeMirror) Annotations.written(mirror, "value").orElseThrow()));
    return List.copyOf(checks);
  }

  private static void add(
      List<CheckModel> checks,
      VariableElement component,
      Site site,
      Class<?> annotation,
      Function<AnnotationMirror, Rule> rule) {
    Annotations.find(component, annotation)
        .ifPresent(mirror -> checks.add(new CheckModel(rule.apply(mirror), site.at(mirror))));
  }

  private static Rule range(AnnotationMirror mirror) {
    return new CheckModel.Range(
        (Double) Annotations.written(mirror, "min").orElse(Double.NEGATIVE_INFINITY),
        (Double) Annotations.written(mirror, "max").orElse(Double.POSITIVE_INFINITY));
  }
}
