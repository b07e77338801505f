package io.sparksnn.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.sparksnn.processor.model.ConfigModel;
import io.sparksnn.processor.model.FieldKind;
import io.sparksnn.processor.model.FieldModel;
import io.sparksnn.processor.model.SharedFields;
import java.io.IOException;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** Writes the builder of a configuration. */
public final class ConfigBuilderWriter {
  private final SourceWriter sources;

  /** Writes through a source writer. */
  public ConfigBuilderWriter(SourceWriter sources) {
    this.sources = sources;
  }

  /**
   * Writes the builder.
   *
   * @param shared knows the fields that can be set everywhere at once
   */
  public void write(ConfigModel config, SharedFields shared) throws IOException {
    ClassName builder = config.builderName();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(builder)
            .addJavadoc(
                "Builds a {@link $T}; every field starts from its default.\n", config.className())
            .addSuperinterface(
                ParameterizedTypeName.get(RuntimeNames.CONFIG_BUILDER, config.className()));
    config.fields().forEach(field -> type.addField(field(config, field)));
    type.addMethod(Constructors.start("A builder that starts from the defaults.").build());
    type.addMethod(of(config));
    Setters setters =
        new Setters(builder, config.specName(), any -> sources.nullable(any, config.element()));
    config.fields().forEach(field -> type.addMethods(setters.of(field)));
    new Sharing(config, shared).methods().forEach(type::addMethod);
    type.addMethod(with(builder));
    type.addMethod(build(config));
    type.addMethod(values(config));
    type.addMethod(text(config));
    sources.write(builder.packageName(), type, config.element());
  }

  private FieldSpec field(ConfigModel config, FieldModel field) {
    if (field.kind() == FieldKind.CONFIG) {
      ClassName nested = FieldTypes.nestedBuilder(field);
      return FieldSpec.builder(nested, field.name(), Modifier.PRIVATE)
          .initializer("new $T()", nested)
          .build();
    }
    boolean mayBeNull = field.isRequired() || field.optional() || field.isSeed();
    TypeName type =
        mayBeNull
            ? sources.nullable(FieldTypes.of(field).box(), config.element())
            : FieldTypes.of(field);
    if (!field.hasDefault() || field.isSeed()) {
      return FieldSpec.builder(type, field.name(), Modifier.PRIVATE).build();
    }
    return FieldSpec.builder(type, field.name(), Modifier.PRIVATE)
        .initializer(FieldTypes.defaultOf(field))
        .build();
  }

  private static MethodSpec of(ConfigModel config) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("of")
            .addJavadoc(
                "A builder that starts from a configuration, which is not changed.\n\n"
                    + "@throws io.sparksnn.runtime.config.ConfigException if that is not valid\n")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(config.builderName())
            .addParameter(config.className(), "config")
            .addStatement("$T.SPEC.requireValid(config)", config.specName())
            .addStatement("$1T builder = new $1T()", config.builderName());
    for (FieldModel field : config.fields()) {
      CodeBlock value = read("config", field);
      method.addStatement(
          "builder.$L = $L",
          field.name(),
          field.kind() == FieldKind.CONFIG
              ? CodeBlock.of("$T.of($L)", FieldTypes.nestedBuilder(field), value)
              : value);
    }
    return method.addStatement("return builder").build();
  }

  /** The calls that read a field from a configuration. */
  static CodeBlock read(String config, FieldModel field) {
    return CodeBlock.of("$L.$L()", config, String.join("().", field.accessors()));
  }

  private static MethodSpec with(ClassName builder) {
    return MethodSpec.methodBuilder("with")
        .addJavadoc("Applies changes.\n")
        .addModifiers(Modifier.PUBLIC)
        .returns(builder)
        .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), builder), "changes")
        .addStatement("changes.accept(this)")
        .addStatement("return this")
        .build();
  }

  private static MethodSpec build(ConfigModel config) {
    return MethodSpec.methodBuilder("build")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(config.className())
        .addStatement("return $T.SPEC.build(this)", config.specName())
        .build();
  }

  private static MethodSpec text(ConfigModel config) {
    return MethodSpec.methodBuilder("toString")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(String.class)
        .addStatement("return $T.SPEC.toString(this)", config.specName())
        .build();
  }

  private MethodSpec values(ConfigModel config) {
    CodeBlock names =
        config.fields().stream()
            .map(field -> CodeBlock.of("$L", field.name()))
            .collect(CodeBlock.joining(",$W"));
    return MethodSpec.methodBuilder("values")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(RuntimeNames.arrayOf(sources.nullable(ClassName.OBJECT, config.element())))
        .addStatement("return new $T[] {$L}", Object.class, names)
        .build();
  }
}
