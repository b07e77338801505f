package io.sparksnn.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.sparksnn.processor.model.ConfigModel;
import io.sparksnn.processor.model.FieldModel;
import io.sparksnn.processor.model.ModuleModel;
import io.sparksnn.processor.model.NodeModel;
import io.sparksnn.processor.model.PortModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** Writes the ways to make a module: configuration, changes and name, each of them optional. */
final class Constructors {
  private final ConfigModel config;
  private final boolean hasDefault;
  private final CodeBlock body;
  private final TypeName changes;

  /** Constructors of a module; all lead to one with this body. */
  Constructors(ConfigModel config, boolean hasDefault, CodeBlock body) {
    this.config = config;
    this.hasDefault = hasDefault;
    this.body = body;
    this.changes = ParameterizedTypeName.get(ClassName.get(Consumer.class), config.builderName());
  }

  List<MethodSpec> all() {
    List<MethodSpec> all = new ArrayList<>();
    if (hasDefault) {
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
    all.add(main());
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

  /** The constructor that all others lead to. */
  private MethodSpec main() {
    return start("With a configuration, under a name.")
        .addParameter(config.className(), "config")
        .addParameter(String.class, "name")
        .addCode(body)
        .build();
  }

  /** What the main constructor of a module does: it makes the modules that this one holds. */
  static CodeBlock body(ModuleModel module, ConfigModel config) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement("init(TYPE, config, name$L)", guards(module.call().inputs()));
    for (NodeModel node : module.nodes()) {
      FieldModel field =
          config.fields().stream()
              .filter(candidate -> candidate.name().equals(node.name()))
              .findFirst()
              .orElseThrow();
      code.addStatement(
          "$L.$N = new $T($L, $S)",
          ModuleWriter.owner(node.name(), module.call().inputs()),
          node.name(),
          node.generatedName(),
          ConfigBuilderWriter.read("config", field),
          node.fileName());
    }
    return code.build();
  }

  /** The guards of inputs, as further arguments. */
  static CodeBlock guards(List<PortModel> inputs) {
    return inputs.stream()
        .map(input -> CodeBlock.of(",$W$L", ModuleWriter.guard(input)))
        .collect(CodeBlock.joining(""));
  }

  /**
   * A public constructor without parameters so far: Java's own is warned of where a module exports
   * it.
   */
  static MethodSpec.Builder start(String doc) {
    return MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC).addJavadoc("$L\n", doc);
  }
}
