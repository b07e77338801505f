package io.sparksnn.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.sparksnn.processor.model.CheckModel;
import io.sparksnn.processor.model.ConfigModel;
import io.sparksnn.processor.model.FieldKind;
import io.sparksnn.processor.model.FieldModel;
import io.sparksnn.processor.model.PartModel;
import java.io.IOException;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the specification of a configuration. */
public final class ConfigSpecWriter {
  private final SourceWriter sources;

  /** Writes through a source writer. */
  public ConfigSpecWriter(SourceWriter sources) {
    this.sources = sources;
  }

  /** Writes the specification. */
  public void write(ConfigModel config) throws IOException {
    ClassName spec = config.specName();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(spec)
            .addJavadoc("What is known of every {@link $T}.\n", config.className())
            .superclass(ParameterizedTypeName.get(RuntimeNames.CONFIG_SPEC, config.className()))
            .addField(
                FieldSpec.builder(spec, "SPEC", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc("The only instance.\n")
                    .initializer("new $T()", spec)
                    .build())
            .addMethod(constructor(config))
            .addMethod(builder(config))
            .addMethod(values(config))
            .addMethod(create(config))
            .addMethod(new FieldReading(sources).of(config));
    if (config.stepAccessors() != null) {
      type.addMethod(step(config));
    }
    sources.write(spec.packageName(), type, config.element());
  }

  /** The fields stand in an array: javac attributes a call that is an argument twice. */
  private static MethodSpec constructor(ConfigModel config) {
    CodeBlock.Builder fields = CodeBlock.builder();
    String separator = "\n";
    for (FieldModel field : config.fields()) {
      fields.add(separator).add(field(field));
      separator = ",\n";
    }
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addStatement(
            "super($S, $T.class, new $T[] {$L})",
            config.registeredName(),
            config.className(),
            RuntimeNames.CONFIG_FIELD,
            fields.build())
        .build();
  }

  private static CodeBlock field(FieldModel field) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.of($S, $S, $T.class)",
                RuntimeNames.CONFIG_FIELD,
                field.fileName(),
                field.name(),
                field.kind().isList() ? List.class : FieldTypes.of(field));
    if (!field.units().isEmpty()) {
      code.add("\n    .withUnits($L)", Text.literal(field.units()));
    }
    if (field.initializer() != null) {
      code.add("\n    .withDefault($S)", field.initializer().registeredName());
    } else if (field.defaultText() != null) {
      code.add("\n    .withDefault($L)", Text.literal(field.defaultText()));
    }
    if (field.optional()) {
      code.add("\n    .orNull()");
    }
    if (field.kind().isList()) {
      code.add("\n    .withElements($T.class)", FieldTypes.element(field));
    }
    if (field.kind() == FieldKind.CONFIG) {
      code.add("\n    .withNested($T.SPEC)", FieldTypes.nestedSpec(field));
    }
    if (!field.checks().isEmpty()) {
      code.add(
          "\n    .withChecks($L)",
          field.checks().stream()
              .map(check -> rule(check.rule()))
              .collect(CodeBlock.joining(", ")));
    }
    if (!field.doc().isEmpty()) {
      code.add("\n    .withDoc($L)", Text.literal(field.doc()));
    }
    return code.build();
  }

  private static CodeBlock rule(CheckModel.Rule rule) {
    if (rule instanceof CheckModel.CheckedBy by) {
      return CodeBlock.of("new $T()", by.type());
    }
    if (rule instanceof CheckModel.Range range) {
      return CodeBlock.of(
          "$T.range($L, $L)", RuntimeNames.CHECKS, bound(range.min()), bound(range.max()));
    }
    return CodeBlock.of(
        rule instanceof CheckModel.Positive ? "$T.positive()" : "$T.binary()", RuntimeNames.CHECKS);
  }

  private static CodeBlock bound(double bound) {
    if (Double.isInfinite(bound)) {
      return CodeBlock.of(
          "$T.$L", Double.class, bound > 0 ? "POSITIVE_INFINITY" : "NEGATIVE_INFINITY");
    }
    return CodeBlock.of("$L", bound);
  }

  private static MethodSpec builder(ConfigModel config) {
    return MethodSpec.methodBuilder("builder")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(config.builderName())
        .addStatement("return new $T()", config.builderName())
        .build();
  }

  private MethodSpec values(ConfigModel config) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("values")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(RuntimeNames.arrayOf(sources.nullable(ClassName.OBJECT, config.element())))
            .addParameter(config.className(), "config");
    parts(method, config, "config");
    CodeBlock values =
        config.fields().stream()
            .map(field -> ConfigBuilderWriter.read("config", field))
            .collect(CodeBlock.joining(",\n"));
    return method.addStatement("return new $T[] {\n$L}", Object.class, values).build();
  }

  private MethodSpec create(ConfigModel config) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("create")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .returns(config.className())
            .addParameter(
                RuntimeNames.arrayOf(sources.nullable(ClassName.OBJECT, config.element())),
                "values");
    if (config.fields().stream().anyMatch(field -> field.kind().isList())) {
      method
          .addComment("the fields vouch for the types of lists")
          .addAnnotation(
              AnnotationSpec.builder(SuppressWarnings.class)
                  .addMember("value", "$S", "unchecked")
                  .build());
    }
    int[] index = {0};
    CodeBlock call = Construction.of(config, field -> cast(field, index[0]++));
    return method.addStatement("return $L", call).build();
  }

  /**
   * Lists are copied: those of a user may change later. Their type is said, since javac attributes
   * twice what it has to find out.
   */
  private static CodeBlock cast(FieldModel field, int index) {
    CodeBlock value = CodeBlock.of("($T) values[$L]", FieldTypes.of(field), index);
    if (!field.kind().isList()) {
      return value;
    }
    return field.optional()
        ? CodeBlock.of("copyOrNull($L)", value)
        : CodeBlock.of("$T.<$T>copyOf($L)", List.class, FieldTypes.element(field), value);
  }

  /** Refuses null where an embedded part should be, at every depth, before it is read. */
  private static void parts(MethodSpec.Builder method, ConfigModel config, String path) {
    for (PartModel part : config.parts()) {
      if (part.embedded() != null) {
        String read = path + "." + part.name() + "()";
        method.addStatement("part($L, $S)", read, part.name());
        parts(method, part.embedded(), read);
      }
    }
  }

  private static MethodSpec step(ConfigModel config) {
    return MethodSpec.methodBuilder("step")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(RuntimeNames.STEP_CONFIG)
        .addParameter(config.className(), "config")
        .addStatement("return config.$L()", String.join("().", config.stepAccessors()))
        .build();
  }
}
