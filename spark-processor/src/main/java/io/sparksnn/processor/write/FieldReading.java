package io.sparksnn.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.sparksnn.processor.model.ConfigModel;
import io.sparksnn.processor.model.FieldModel;
import java.io.IOException;
import javax.lang.model.element.Modifier;

/** Writes the method by which the fields of a configuration are read from documents. */
final class FieldReading {
  private final SourceWriter sources;

  FieldReading(SourceWriter sources) {
    this.sources = sources;
  }

  MethodSpec of(ConfigModel config) {
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
          CodeBlock.of("readList($T.class)", FieldTypes.element(field));
      case CONFIG -> CodeBlock.of("readConfig($T.SPEC)", FieldTypes.nestedSpec(field));
      case UNSUPPORTED -> throw new IllegalStateException(field.name());
    };
  }
}
