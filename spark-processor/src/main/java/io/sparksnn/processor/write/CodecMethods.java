package io.sparksnn.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.sparksnn.processor.model.ConfigModel;
import io.sparksnn.processor.model.FieldKind;
import io.sparksnn.processor.model.FieldModel;
import java.io.IOException;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the methods by which configurations are read from documents and written to them. */
final class CodecMethods {
  private final SourceWriter sources;

  CodecMethods(SourceWriter sources) {
    this.sources = sources;
  }

  List<MethodSpec> of(ConfigModel config) {
    return List.of(readField(config), write(config));
  }

  private MethodSpec readField(ConfigModel config) {
    CodeBlock.Builder cases = CodeBlock.builder();
    for (FieldModel field : config.fields()) {
      cases.add("case $S -> in.$L;\n", field.fileName(), read(field));
    }
    return MethodSpec.methodBuilder("readField")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(sources.nullable(ClassName.OBJECT, config.element()))
        .addParameter(String.class, "field")
        .addParameter(RuntimeNames.CONFIG_INPUT, "in")
        .addException(IOException.class)
        .addCode(choice(cases.build()))
        .build();
  }

  /** A switch is no expression without a value to give. */
  private static CodeBlock choice(CodeBlock cases) {
    CodeBlock unknown = CodeBlock.of("throw new $T(field);\n", IllegalArgumentException.class);
    return cases.isEmpty()
        ? unknown
        : CodeBlock.of("return switch (field) {\n$>$Ldefault -> $L$<};\n", cases, unknown);
  }

  private static CodeBlock read(FieldModel field) {
    return switch (field.kind()) {
      case FLOAT -> CodeBlock.of("readFloat()");
      case INT -> CodeBlock.of("readInt()");
      case LONG -> CodeBlock.of("readLong()");
      case BOOLEAN -> CodeBlock.of("readBoolean()");
      case STRING -> CodeBlock.of("readString()");
      case ENUM -> CodeBlock.of("readEnum($T.class)", FieldTypes.of(field));
      case SHAPE -> CodeBlock.of("readShape()");
      case INIT -> CodeBlock.of("readInit()");
      case FLOAT_LIST, INT_LIST, STRING_LIST ->
          CodeBlock.of("readList($L.class)", field.kind().checkedClass());
      case CONFIG -> CodeBlock.of("readConfig($T.SPEC)", FieldTypes.nestedSpec(field));
      case UNSUPPORTED -> throw new IllegalStateException(field.name());
    };
  }

  private static MethodSpec write(ConfigModel config) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("write")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(config.className(), "config")
            .addParameter(RuntimeNames.CONFIG_OUTPUT, "out")
            .addException(IOException.class);
    for (FieldModel field : config.fields()) {
      CodeBlock value = ConfigBuilderWriter.read("config", field);
      if (field.kind() == FieldKind.CONFIG) {
        method.addStatement(
            "out.write($S, $T.SPEC, $L)", field.fileName(), FieldTypes.nestedSpec(field), value);
      } else {
        method.addStatement("out.write($S, $L)", field.fileName(), value);
      }
    }
    return method.build();
  }
}
