package io.sparksnn.processor.read;

import com.palantir.javapoet.ClassName;
import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.annotations.RegisterInitializer;
import io.sparksnn.processor.model.ConfigModel;
import io.sparksnn.processor.model.DefaultInitializer;
import io.sparksnn.processor.model.FieldKind;
import io.sparksnn.processor.model.FieldModel;
import io.sparksnn.processor.model.Names;
import io.sparksnn.processor.model.PartModel;
import io.sparksnn.processor.model.PartModel.OverrideModel;
import io.sparksnn.processor.model.Site;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads a configuration record. */
public final class ConfigReader {
  private static final String STEP_CONFIG = "io.sparksnn.runtime.config.StepConfig";

  private final FieldReader fieldReader;

  /** Reads with what is known of types. */
  public ConfigReader(Types types) {
    fieldReader = new FieldReader(types);
  }

  /** The model of a class annotated {@code @RegisterConfig}. */
  public ConfigModel read(TypeElement record) {
    return read(record, new HashSet<>());
  }

  /** The model of the configuration that is the type of a field. */
  public ConfigModel within(FieldModel field) {
    return read((TypeElement) ((DeclaredType) field.type()).asElement());
  }

  /** The configuration that a field starts from: its own, or its initializer; else null. */
  public @Nullable ConfigModel startOf(FieldModel field) {
    if (field.kind() == FieldKind.CONFIG) {
      return within(field);
    }
    return field.initializer() == null
        ? null
        : read((TypeElement) ((DeclaredType) field.initializer().type()).asElement());
  }

  private ConfigModel read(TypeElement record, Set<String> above) {
    above.add(record.getQualifiedName().toString());
    List<PartModel> parts = new ArrayList<>();
    List<FieldModel> fields = new ArrayList<>();
    List<String> step = null;
    for (VariableElement component : Types.components(record)) {
      PartModel part = part(record, component, above);
      parts.add(part);
      ConfigModel embedded = part.embedded();
      if (embedded != null) {
        step = step == null ? stepIn(part, embedded) : step;
        fields.addAll(embeddedFields(part, embedded));
      } else if (!part.isEmbedded()) {
        fields.add(withInitializer(fieldReader.read(component, part.site()), component, above));
      }
    }
    above.remove(record.getQualifiedName().toString());
    return new ConfigModel(
        record,
        registeredName(record),
        List.copyOf(parts),
        List.copyOf(fields),
        step,
        usesFields(record),
        Site.of(record.getSimpleName().toString(), record));
  }

  /**
   * Whether a record implements the interface that is generated of its fields, on request: before
   * it is, the name stands for a type that is missing.
   */
  static boolean usesFields(TypeElement record) {
    return record.getInterfaces().stream().anyMatch(type -> isFields(record, type));
  }

  /** Whether a type is, or is going to be, the generated interface of a record's fields. */
  static boolean isFields(TypeElement record, TypeMirror type) {
    String name = Names.generated(ClassName.get(record), "Fields").simpleName();
    return type.toString().matches("(.*\\.)?" + name);
  }

  private FieldModel withInitializer(
      FieldModel field, VariableElement component, Set<String> above) {
    TypeMirror type = Annotations.initializer(component).orElse(null);
    if (type == null) {
      return field;
    }
    Site site =
        field.site().at(Annotations.find(component, Param.class).orElseThrow(), "initializer");
    if (!(type instanceof DeclaredType declared)
        || !Types.isInitializer(declared.asElement())
        || above.contains(Types.name(type))) {
      return field.withInitializer(new DefaultInitializer(type, "", List.of(), site));
    }
    ConfigModel initializer = read((TypeElement) declared.asElement(), above);
    List<String> required =
        initializer.fields().stream().filter(FieldModel::isRequired).map(FieldModel::name).toList();
    return field.withInitializer(
        new DefaultInitializer(type, initializer.registeredName(), required, site));
  }

  private PartModel part(TypeElement record, VariableElement component, Set<String> above) {
    Site site = Site.of(record.getSimpleName() + "." + component.getSimpleName(), component);
    Optional<AnnotationMirror> embedded = Annotations.find(component, Embedded.class);
    List<OverrideModel> overrides =
        embedded.map(mirror -> overrides(site, mirror)).orElse(List.of());
    return new PartModel(
        component.getSimpleName().toString(),
        component.asType(),
        embedded.isPresent(),
        Annotations.has(component, Param.class),
        embedded.isPresent() ? embedded(component.asType(), above) : null,
        FieldReader.checks(component, site),
        overrides,
        embedded.map(site::at).orElse(site));
  }

  private @Nullable ConfigModel embedded(TypeMirror type, Set<String> above) {
    if (type.getKind() != TypeKind.DECLARED
        || !Types.isConfig(((DeclaredType) type).asElement())
        || above.contains(Types.name(type))) {
      return null;
    }
    return read((TypeElement) ((DeclaredType) type).asElement(), above);
  }

  private static List<OverrideModel> overrides(Site site, AnnotationMirror mirror) {
    return Annotations.array(mirror, "defaults").stream()
        .map(value -> new OverrideModel(value.getValue().toString(), at(site, mirror, value)))
        .toList();
  }

  private static Site at(Site site, AnnotationMirror mirror, AnnotationValue value) {
    return new Site(site.path(), site.element(), mirror, value);
  }

  private static List<FieldModel> embeddedFields(PartModel part, ConfigModel embedded) {
    List<FieldModel> fields = new ArrayList<>();
    for (FieldModel inner : embedded.fields()) {
      FieldModel field = inner.embeddedAs(part.name(), part.site());
      for (OverrideModel override : part.overrides()) {
        if (override.field().equals(field.name())) {
          field = field.withDefault(override.value(), override.site());
        }
      }
      fields.add(field);
    }
    return fields;
  }

  private static @Nullable List<String> stepIn(PartModel part, ConfigModel embedded) {
    if (Types.name(part.type()).equals(STEP_CONFIG)) {
      return List.of(part.name());
    }
    List<String> inner = embedded.stepAccessors();
    if (inner == null) {
      return null;
    }
    List<String> accessors = new ArrayList<>(List.of(part.name()));
    accessors.addAll(inner);
    return List.copyOf(accessors);
  }

  private static String registeredName(TypeElement record) {
    String given =
        Stream.of(RegisterConfig.class, RegisterInitializer.class)
            .flatMap(annotation -> Annotations.find(record, annotation).stream())
            .map(mirror -> Annotations.string(mirror, "value"))
            .findFirst()
            .orElse("");
    return given.isEmpty() ? Names.snakeCase(Names.joined(ClassName.get(record))) : given;
  }
}
