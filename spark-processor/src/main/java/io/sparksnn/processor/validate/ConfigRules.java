package io.sparksnn.processor.validate;

import com.palantir.javapoet.ClassName;
import io.sparksnn.annotations.RegisterInitializer;
import io.sparksnn.processor.model.ConfigModel;
import io.sparksnn.processor.model.FieldKind;
import io.sparksnn.processor.model.FieldModel;
import io.sparksnn.processor.model.Names;
import io.sparksnn.processor.model.PartModel;
import io.sparksnn.processor.model.PartModel.OverrideModel;
import io.sparksnn.processor.model.Site;
import io.sparksnn.processor.read.Annotations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The rules of a configuration record. */
public final class ConfigRules {
  private static final String INITIALIZER = "io.sparksnn.runtime.config.Initializer";

  private final Reporter reporter;
  private final Elements elements;
  private final Types types;
  private final ClassRules classRules;
  private final Visibility visibility;
  private final CheckedByRule checkedBy;
  private final FieldRules fieldRules;

  /** Rules that report to a reporter. */
  public ConfigRules(Reporter reporter, Elements elements, Types types) {
    this.reporter = reporter;
    this.elements = elements;
    this.types = types;
    this.classRules = new ClassRules(reporter);
    this.visibility = new Visibility(reporter, elements);
    this.checkedBy = new CheckedByRule(reporter, elements, types);
    this.fieldRules = new FieldRules(reporter, checkedBy);
  }

  /** Reports all faults of a configuration; whether there are none. */
  public boolean check(ConfigModel config) {
    int errorsBefore = reporter.errors();
    TypeElement element = config.element();
    String name = element.getSimpleName().toString();
    if (element.getKind() != ElementKind.RECORD) {
      reporter.error(config.site(), Message.RECORD_KIND, ClassRules.kind(element), name);
      return false;
    }
    if (!element.getTypeParameters().isEmpty()) {
      reporter.error(
          config.site(), Message.RECORD_GENERIC, TypeText.list(element.getTypeParameters()));
      return false;
    }
    classRules.nesting(element, config.site());
    if (Annotations.has(element, RegisterInitializer.class)) {
      initializer(config);
    }
    classRules.name(config.registeredName(), config.site());
    config.parts().forEach(this::part);
    fieldsOnce(config);
    fieldNames(config);
    ownFields(config);
    visible(config);
    if (reporter.errors() == errorsBefore && nests(element, element, new HashSet<>())) {
      reporter.error(config.site(), Message.FIELD_NESTS, name);
    }
    return reporter.errors() == errorsBefore;
  }

  private void initializer(ConfigModel config) {
    TypeElement element = config.element();
    if (!isInitializer(element)) {
      reporter.error(config.site(), Message.INITIALIZER_BASE);
    } else if (ElementFilter.methodsIn(element.getEnclosedElements()).stream()
        .noneMatch(method ->
            method.getSimpleName().contentEquals("spec") && method.getParameters().isEmpty())) {
      reporter.error(
          config.site(),
          Message.INITIALIZER_SPEC,
          element.getSimpleName(),
          config.specName().simpleName());
    }
  }

  private boolean isInitializer(TypeElement element) {
    return types.isSubtype(element.asType(), elements.getTypeElement(INITIALIZER).asType());
  }

  private void part(PartModel part) {
    if (part.isEmbedded() && part.isParam()) {
      reporter.error(part.site(), Message.PARAM_AND_EMBEDDED);
    } else if (part.isEmbedded() && part.embedded() == null) {
      reporter.error(part.site(), Message.EMBEDDED_TYPE, part.type());
    } else if (part.embedded() != null) {
      part.checks().forEach(check -> fieldRules.misplaced(check, part.type()));
      List<String> names = part.embedded().fields().stream().map(FieldModel::name).toList();
      for (OverrideModel override : part.overrides()) {
        if (override.field().isEmpty()) {
          reporter.error(override.site(), Message.OVERRIDE_FORM, override.text());
        } else if (!names.contains(override.field())) {
          reporter.error(
              override.site(),
              Message.OVERRIDE_FIELD,
              part.embedded().element().getSimpleName(),
              override.field(),
              Suggestions.among(override.field(), names));
        }
      }
    }
  }

  /** Two fields share a name if they do so in files: {@code aB} and {@code a_b} do. */
  private void fieldsOnce(ConfigModel config) {
    Map<String, FieldModel> seen = new HashMap<>();
    Map<Site, Map<String, List<String>>> clashes = new LinkedHashMap<>();
    for (FieldModel field : config.fields()) {
      FieldModel first = seen.putIfAbsent(field.fileName(), field);
      if (first != null) {
        String other =
            first.accessors().size() == 1
                ? "this record"
                : "the embedded '" + first.accessors().get(0) + "'";
        clashes
            .computeIfAbsent(field.site(), site -> new LinkedHashMap<>())
            .computeIfAbsent(other, holder -> new ArrayList<>())
            .add(
                first.name().equals(field.name())
                    ? "'" + field.name() + "'"
                    : "'" + first.name() + "', which is '" + field.fileName() + "' in files, too");
      }
    }
    clashes.forEach((site, others) ->
        others.forEach((other, names) ->
            reporter.error(site, Message.FIELD_TWICE, other, String.join(", ", names))));
  }

  /** A field of the builder must not hide a class that its code names, or replace a method. */
  private void fieldNames(ConfigModel config) {
    Set<String> named = new HashSet<>(List.of("Init", "List", "Seeds", "Shape"));
    named.add(config.specName().simpleName());
    for (FieldModel field : config.fields()) {
      addNamed(named, field.type());
      if (field.initializer() != null) {
        addNamed(named, field.initializer().type());
      }
    }
    for (FieldModel field : config.fields()) {
      if (named.contains(field.name())) {
        reporter.error(field.site(), Message.FIELD_NAME, field.name(), "the class of that name");
      } else if (field.kind() == FieldKind.CONFIG && field.name().equals("with")) {
        reporter.error(
            field.site(), Message.FIELD_NAME, field.name(), "the builder's method with(changes)");
      }
    }
  }

  private void addNamed(Set<String> named, TypeMirror of) {
    if (types.asElement(of) instanceof TypeElement type) {
      named.add(ClassName.get(type).topLevelClassName().simpleName());
      named.add(Names.generated(ClassName.get(type), "Builder").simpleName());
    }
  }

  /** The generated classes see all that they name, of embedded parts too. */
  private void visible(ConfigModel config) {
    config.parts().forEach(part -> visible(part, part.site(), config));
    for (FieldModel field : config.fields()) {
      visibility.check(field.type(), config.element(), field.site());
      if (field.initializer() != null) {
        visibility.check(field.initializer().type(), config.element(), field.initializer().site());
      }
      checkedBy.constructible(field, config.element());
    }
  }

  private void visible(PartModel part, Site site, ConfigModel config) {
    if (part.embedded() != null) {
      visibility.check(part.type(), config.element(), site);
      part.embedded().parts().forEach(inner -> visible(inner, site, config));
    }
  }

  /** Embedded fields are checked where they are declared, but for the defaults given here. */
  private void ownFields(ConfigModel config) {
    for (FieldModel field : config.fields()) {
      boolean overridden =
          config.parts().stream()
              .flatMap(part -> part.overrides().stream())
              .anyMatch(override -> override.site().equals(field.defaultSite()));
      if (field.accessors().size() == 1) {
        fieldRules.check(field);
      } else if (overridden) {
        fieldRules.checkDefault(field);
      }
    }
  }

  /** Whether a record holds another in fields of its own, at any depth. */
  private boolean nests(TypeElement record, TypeElement sought, Set<TypeElement> seen) {
    if (!seen.add(record)) {
      return false;
    }
    return io.sparksnn.processor.read.Types.configsIn(record).stream()
        .anyMatch(nested -> nested.equals(sought) || nests(nested, sought, seen));
  }
}
