package io.sparksnn.processor.validate;

import io.sparksnn.processor.model.ConfigModel;
import io.sparksnn.processor.model.FieldModel;
import io.sparksnn.processor.model.PartModel;
import io.sparksnn.processor.model.PartModel.OverrideModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The rules of a configuration record. */
public final class ConfigRules {
  private final Reporter reporter;
  private final Types types;
  private final ClassRules classRules;
  private final FieldRules fieldRules;

  /** Rules that report to a reporter. */
  public ConfigRules(Reporter reporter, Elements elements, Types types) {
    this.reporter = reporter;
    this.types = types;
    this.classRules = new ClassRules(reporter);
    this.fieldRules = new FieldRules(reporter, new CheckedByRule(reporter, elements, types));
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
      reporter.error(config.site(), Message.RECORD_GENERIC, element.getTypeParameters());
      return false;
    }
    classRules.check(element, config.registeredName(), config.site());
    config.parts().forEach(this::part);
    fieldsOnce(config);
    ownFields(config);
    if (reporter.errors() == errorsBefore && nests(element, element, new HashSet<>())) {
      reporter.error(config.site(), Message.FIELD_NESTS, name);
    }
    return reporter.errors() == errorsBefore;
  }

  private void part(PartModel part) {
    if (part.isEmbedded() && part.isParam()) {
      reporter.error(part.site(), Message.PARAM_AND_EMBEDDED);
    } else if (part.isEmbedded() && part.embedded() == null) {
      reporter.error(part.site(), Message.EMBEDDED_TYPE, part.type());
    } else if (part.embedded() != null) {
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
    for (FieldModel field : config.fields()) {
      FieldModel first = seen.putIfAbsent(field.fileName(), field);
      if (first != null) {
        String other =
            first.accessors().size() == 1
                ? "this record"
                : "the embedded '" + first.accessors().get(0) + "'";
        reporter.error(field.site(), Message.FIELD_TWICE, field.name(), other);
      }
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
    for (RecordComponentElement component : record.getRecordComponents()) {
      Element type = types.asElement(component.asType());
      if (type instanceof TypeElement nested
          && nested.getKind() == ElementKind.RECORD
          && io.sparksnn.processor.read.Types.isConfig(nested)
          && (nested.equals(sought) || nests(nested, sought, seen))) {
        return true;
      }
    }
    return false;
  }
}
