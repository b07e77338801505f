package io.sparksnn.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.sparksnn.processor.model.ConfigModel;
import io.sparksnn.processor.model.FieldModel;
import io.sparksnn.processor.model.PartModel;
import java.io.IOException;
import javax.lang.model.element.Modifier;

/**
 * Writes the interface that a configuration may implement to have the fields of its embedded parts,
 * a builder, and new seeds at hand.
 */
public final class ConfigFieldsWriter {
  private final SourceWriter sources;

  /** Writes through a source writer. */
  public ConfigFieldsWriter(SourceWriter sources) {
    this.sources = sources;
  }

  /** Writes the interface. */
  public void write(ConfigModel config) throws IOException {
    ClassName name = config.fieldsName();
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(name)
            .addJavadoc("What a {@link $T} offers beyond its components.\n", config.className());
    for (PartModel part : config.parts()) {
      if (part.embedded() != null) {
        type.addMethod(
            MethodSpec.methodBuilder(part.name())
                .addJavadoc("The embedded part of this name.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(TypeName.get(part.type()))
                .build());
      }
    }
    for (FieldModel field : config.fields()) {
      if (field.accessors().size() > 1) {
        type.addMethod(
            offer(field.name(), FieldTypes.of(field))
                .addJavadoc("$L\n", Setters.doc(field))
                .addStatement("return $L()", String.join("().", field.accessors()))
                .build());
      }
    }
    CodeBlock self = CodeBlock.of("($T) this", config.className());
    type.addMethod(
        offer("toBuilder", config.builderName())
            .addJavadoc("A builder that starts from this configuration.\n")
            .addStatement("return $T.of($L)", config.builderName(), self)
            .build());
    type.addMethod(
        offer("inspect", ClassName.get(String.class))
            .addJavadoc("A drawing of the fields with their types and values.\n")
            .addStatement("return $T.SPEC.inspect($L)", config.specName(), self)
            .build());
    type.addMethod(
        offer("withNewSeeds", config.className())
            .addJavadoc("The same with seeds derived from another, here and within.\n")
            .addParameter(long.class, "seed")
            .addStatement("return $T.SPEC.withNewSeeds($L, seed)", config.specName(), self)
            .build());
    type.addMethod(
        offer("withNewSeeds", config.className())
            .addJavadoc("The same with seeds from the system's entropy.\n")
            .addStatement("return $T.SPEC.withNewSeeds($L)", config.specName(), self)
            .build());
    sources.writeInterface(name.packageName(), type, config.element());
  }

  private static MethodSpec.Builder offer(String name, TypeName type) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
        .returns(type);
  }
}
