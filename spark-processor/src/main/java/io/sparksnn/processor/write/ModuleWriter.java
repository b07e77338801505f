package io.sparksnn.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.sparksnn.processor.model.ConfigModel;
import io.sparksnn.processor.model.DefaultConfigs;
import io.sparksnn.processor.model.ModuleModel;
import io.sparksnn.processor.model.PortModel;
import io.sparksnn.processor.model.PropertyModel;
import io.sparksnn.processor.model.VariableModel;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/** Writes the final class of a module. */
public final class ModuleWriter {
  private final SourceWriter sources;
  private final DefaultConfigs defaults;

  /** Writes through a source writer. */
  public ModuleWriter(SourceWriter sources, DefaultConfigs defaults) {
    this.sources = sources;
    this.defaults = defaults;
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
    guards(type, module.call().inputs());
    new Constructors(config, defaults.has(config), Constructors.body(module, config))
        .all()
        .forEach(type::addMethod);
    UnaryOperator<TypeName> nullable = value -> sources.nullable(value, module.element());
    new CallMethods(module, nullable).all().forEach(type::addMethod);
    new PropertyMethods(module).all().forEach(type::addMethod);
    new StateMethods(module).all().forEach(type::addMethod);
    type.addMethod(StateMethods.fromCheckpoint(name));
    sources.write(name.packageName(), type, module.element(), config.element());
  }

  /** Adds the fields that guard inputs. */
  static void guards(TypeSpec.Builder type, List<PortModel> inputs) {
    for (int i = 0; i < inputs.size(); i++) {
      type.addField(
          FieldSpec.builder(RuntimeNames.INPUT_PORT, guard(inputs.get(i)))
              .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
              .initializer("new $T(TYPE.inputs().get($L))", RuntimeNames.INPUT_PORT, i)
              .build());
    }
  }

  /** Where a field of the author is found: the guard of an input may have taken its name. */
  static String owner(String field, List<PortModel> inputs) {
    return inputs.stream().anyMatch(input -> guard(input).equals(field)) ? "super" : "this";
  }

  /** The field that guards an input. */
  static String guard(PortModel input) {
    return input.javaName() + "Port";
  }

  private static FieldSpec type(ModuleModel module, ConfigModel config) {
    ClassName name = module.generatedName();
    TypeName type = ParameterizedTypeName.get(RuntimeNames.MODULE_TYPE, name, config.className());
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.of(\n        $S, $S, $T.class,\n        $T.SPEC, $T::new)$>$>",
                RuntimeNames.MODULE_TYPE,
                module.registeredName(),
                module.element().getSimpleName().toString(),
                name,
                config.specName(),
                name);
    if (!module.menu().isEmpty()) {
      code.add("\n.menu($L)", Text.literal(module.menu()));
    }
    for (PortModel input : module.call().inputs()) {
      port(code, input, input.optional() ? "optionalInput" : "input");
    }
    module.call().outputs().forEach(output -> port(code, output, "output"));
    for (PropertyModel property : module.properties()) {
      port(code, property.port(), property.writable() ? "writableProperty" : "property");
    }
    for (VariableModel variable : module.variables()) {
      code.add(
          "\n.variable($S, $T.class, $L, $L,$W$L)",
          variable.fileName(),
          erased(variable.field().asType()),
          Text.literal(variable.shape()),
          Text.literal(variable.units()),
          Text.literal(variable.doc()));
    }
    if (!module.variables().isEmpty()) {
      code.add("\n.fingerprint($S)", Fingerprints.of(module.variables()));
    }
    return FieldSpec.builder(type, "TYPE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("What is known of this kind of module before there is one.\n")
        .initializer(code.add("\n.build()$<$<").build())
        .build();
  }

  /** The type without what a class file does not know of it. */
  static TypeName erased(TypeMirror type) {
    return TypeName.get(type) instanceof ParameterizedTypeName generic
        ? generic.rawType()
        : TypeName.get(type);
  }

  /** Adds a port to a type. */
  static void port(CodeBlock.Builder code, PortModel port, String method) {
    code.add(
        "\n.$L($S, $S, $T.TYPE,$W$L)",
        method,
        port.fileName(),
        port.javaName(),
        TypeName.get(port.type()),
        Text.literal(port.doc()));
  }
}
