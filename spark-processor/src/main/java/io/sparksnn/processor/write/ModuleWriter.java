package io.sparksnn.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.sparksnn.processor.model.ConfigModel;
import io.sparksnn.processor.model.ModuleModel;
import io.sparksnn.processor.model.PortModel;
import io.sparksnn.processor.model.PropertyModel;
import io.sparksnn.processor.model.VariableModel;
import java.io.IOException;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

/** Writes the final class of a module. */
public final class ModuleWriter {
  private final SourceWriter sources;

  /** Writes through a source writer. */
  public ModuleWriter(SourceWriter sources) {
    this.sources = sources;
  }

  /** Writes the class. */
  public void write(ModuleModel module, ConfigModel config) throws IOException {
    ClassName name = module.generatedName();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc(
                "$L{@link $T}, ready to use.\n",
                module.doc().isEmpty() ? "" : module.doc() + "\n\n<p>",
                module.className())
            .superclass(module.className())
            .avoidClashesWithNestedClasses(module.element())
            .addField(type(module, config));
    List<PortModel> inputs = module.call().inputs();
    for (int i = 0; i < inputs.size(); i++) {
      type.addField(
          FieldSpec.builder(Runtime.INPUT_PORT, guard(inputs.get(i)))
              .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
              .initializer("new $T(TYPE.inputs().get($L))", Runtime.INPUT_PORT, i)
              .build());
    }
    new Constructors(config, inputs.stream().map(ModuleWriter::guard).toList())
        .all()
        .forEach(type::addMethod);
    new CallMethods(module).all().forEach(type::addMethod);
    new PropertyMethods(module).all().forEach(type::addMethod);
    sources.write(name.packageName(), type, module.element(), config.element());
  }

  /** The field that guards an input. */
  static String guard(PortModel input) {
    return input.javaName() + "Port";
  }

  private static FieldSpec type(ModuleModel module, ConfigModel config) {
    ClassName name = module.generatedName();
    TypeName type = ParameterizedTypeName.get(Runtime.MODULE_TYPE, name, config.className());
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.of(\n        $S, $S, $T.class, $T.SPEC, $T::new)$>$>",
                Runtime.MODULE_TYPE,
                module.registeredName(),
                module.element().getSimpleName().toString(),
                name,
                config.specName(),
                name);
    for (PortModel input : module.call().inputs()) {
      port(code, input, input.optional() ? "OPTIONAL_INPUT" : "INPUT");
    }
    module.call().outputs().forEach(output -> port(code, output, "OUTPUT"));
    for (PropertyModel property : module.properties()) {
      port(code, property.port(), property.writable() ? "WRITABLE_PROPERTY" : "PROPERTY");
    }
    for (VariableModel variable : module.variables()) {
      VariableElement field = variable.field();
      code.add(
          "\n.variable($S, $T.class, $L, $L)",
          io.sparksnn.processor.model.Names.snakeCase(variable.name()),
          TypeName.get(field.asType()),
          Text.literal(variable.units()),
          Text.literal(variable.doc()));
    }
    return FieldSpec.builder(type, "TYPE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("What is known of this kind of module before there is one.\n")
        .initializer(code.add("\n.build()$<$<").build())
        .build();
  }

  private static void port(CodeBlock.Builder code, PortModel port, String role) {
    code.add(
        "\n.port($T.$L, $S, $S, $T.TYPE, $L)",
        Runtime.ROLE,
        role,
        port.fileName(),
        port.javaName(),
        TypeName.get(port.type()),
        Text.literal(port.doc()));
  }

  /** The eight ways to make a module: configuration, changes, name, each of them optional. */
  private record Constructors(ConfigModel config, List<String> guards) {
    List<MethodSpec> all() {
      List<MethodSpec> all = new java.util.ArrayList<>();
      if (config.fields().stream().noneMatch(field -> field.isRequired())) {
        all.add(
            start("With the default configuration.")
                .addStatement("this(TYPE.defaultConfig())")
                .build());
        all.add(
            start("With the default configuration, under a name.")
                .addParameter(String.class, "name")
                .addStatement("this(TYPE.defaultConfig(), name)")
                .build());
      }
      all.add(
          start("With a configuration.")
              .addParameter(config.className(), "config")
              .addStatement("this(config, TYPE.simpleName())")
              .build());
      all.add(
          start("With a configuration, under a name.")
              .addParameter(config.className(), "config")
              .addParameter(String.class, "name")
              .addStatement(
                  "init(TYPE, config, name$L)",
                  guards.isEmpty() ? "" : ", " + String.join(", ", guards))
              .build());
      TypeName changes =
          ParameterizedTypeName.get(
              ClassName.get(java.util.function.Consumer.class), config.builderName());
      all.add(
          start("With changes to the default configuration.")
              .addParameter(changes, "changes")
              .addStatement("this(new $T().with(changes).build())", config.builderName())
              .build());
      all.add(
          start("With changes to the default configuration, under a name.")
              .addParameter(changes, "changes")
              .addParameter(String.class, "name")
              .addStatement("this(new $T().with(changes).build(), name)", config.builderName())
              .build());
      all.add(
          start("With changes to a configuration, which stays as it is.")
              .addParameter(config.className(), "config")
              .addParameter(changes, "changes")
              .addStatement("this($T.of(config).with(changes).build())", config.builderName())
              .build());
      all.add(
          start("With changes to a configuration, which stays as it is, under a name.")
              .addParameter(config.className(), "config")
              .addParameter(changes, "changes")
              .addParameter(String.class, "name")
              .addStatement("this($T.of(config).with(changes).build(), name)", config.builderName())
              .build());
      return all;
    }

    private static MethodSpec.Builder start(String doc) {
      return MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC).addJavadoc("$L\n", doc);
    }
  }
}
