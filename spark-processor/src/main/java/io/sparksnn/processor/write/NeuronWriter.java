package io.sparksnn.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.sparksnn.processor.model.ConfigModel;
import io.sparksnn.processor.model.ExportModel;
import io.sparksnn.processor.model.NeuronModel;
import io.sparksnn.processor.model.PortModel;
import io.sparksnn.processor.model.WiredNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the final class of a neuron: its nodes and wires, for the engine, and typed steps. */
public final class NeuronWriter {
  private final SourceWriter sources;

  /** Writes through a source writer. */
  public NeuronWriter(SourceWriter sources) {
    this.sources = sources;
  }

  /** Writes the class. */
  public void write(NeuronModel neuron, ConfigModel config) throws IOException {
    ClassName name = neuron.generatedName();
    String doc = neuron.module().doc();
    TypeName out = TypeName.get(neuron.out().checked());
    TypeName slots =
        RuntimeNames.arrayOf(sources.nullable(RuntimeNames.PAYLOAD, neuron.element()));
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc(
                "$L{@link $T}, ready to use.\n",
                doc.isEmpty() ? "" : doc + "\n\n<p>",
                neuron.className())
            .superclass(neuron.className())
            .avoidClashesWithNestedClasses(neuron.element())
            .addField(wiring(neuron, config))
            .addField(type(neuron, config));
    ModuleWriter.guards(type, neuron.inputs());
    type.addField(slots(slots, "slotsIn", neuron.inputs().size()))
        .addField(slots(slots, "slotsOut", neuron.outputs().size()))
        .addField(sources.nullable(out, neuron.element()), "lastOut", Modifier.PRIVATE);
    new Constructors(config, body(neuron)).all().forEach(type::addMethod);
    type.addMethod(step(neuron, out)).addMethod(call(neuron, out));
    sources.write(name.packageName(), type, neuron.element(), config.element());
  }

  private static FieldSpec slots(TypeName type, String name, int size) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL)
        .initializer("new $T[$L]", RuntimeNames.PAYLOAD, size)
        .build();
  }

  private static FieldSpec wiring(NeuronModel neuron, ConfigModel config) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.of($S, $T.SPEC)$>$>",
                RuntimeNames.NEURON_WIRING,
                neuron.element().getSimpleName().toString(),
                config.specName());
    for (WiredNode node : neuron.nodes()) {
      code.add("\n.node($S, $T.TYPE)", node.node().fileName(), node.node().generatedName());
      new WireCode(neuron, node).addTo(code);
    }
    return FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeNames.NEURON_WIRING, config.className()),
            "WIRING",
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(code.add("\n.build()$<$<").build())
        .build();
  }

  private static FieldSpec type(NeuronModel neuron, ConfigModel config) {
    ClassName name = neuron.generatedName();
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.of(\n        $S, $S, $T.class,\n        WIRING.spec(), $T::new)$>$>",
                RuntimeNames.MODULE_TYPE,
                neuron.module().registeredName(),
                neuron.element().getSimpleName().toString(),
                name,
                name)
            .add("\n.menu($L)", Text.literal(neuron.module().menu()));
    for (PortModel input : neuron.inputs()) {
      ModuleWriter.port(code, input, input.optional() ? "optionalInput" : "input");
    }
    neuron.outputs().forEach(output -> ModuleWriter.port(code, output.port(), "output"));
    neuron.own().forEach(property -> ModuleWriter.port(code, property, "property"));
    return FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeNames.MODULE_TYPE, name, config.className()),
            "TYPE",
            Modifier.PUBLIC,
            Modifier.STATIC,
            Modifier.FINAL)
        .addJavadoc("What is known of this kind of module before there is one.\n")
        .initializer(code.add("\n.build()$<$<").build())
        .build();
  }

  private static CodeBlock body(NeuronModel neuron) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement(
                "init(TYPE, WIRING.shared(config), name$L)", Constructors.guards(neuron.inputs()))
            .addStatement("wire(TYPE, WIRING)");
    for (WiredNode node : neuron.nodes()) {
      code.addStatement(
          "super.$N = held($S, $T.class)",
          node.name(),
          node.node().fileName(),
          node.node().generatedName());
    }
    return code.build();
  }

  private static MethodSpec step(NeuronModel neuron, TypeName out) {
    MethodSpec.Builder method =
        entry(neuron, out, "step")
            .addJavadoc(
                "One checked step; the first one builds the neuron. What it returns is borrowed: it\n"
                    + "holds until the next step.\n\n"
                    + "@throws io.sparksnn.runtime.module.PortException if an input does not fit, before any\n"
                    + "    state is touched\n");
    List<PortModel> inputs = neuron.inputs();
    for (int i = 0; i < inputs.size(); i++) {
      method.addStatement("this.slotsIn[$L] = $L", i, inputs.get(i).javaName());
    }
    method.addStatement("stepSlots(this.slotsIn, this.slotsOut)");
    String changed =
        java.util.stream.IntStream.range(0, neuron.outputs().size())
            .mapToObj(i ->
                "this.lastOut."
                    + neuron.outputs().get(i).port().javaName()
                    + "() != this.slotsOut["
                    + i
                    + "]")
            .collect(Collectors.joining("\n|| "));
    return method
        .beginControlFlow("if (this.lastOut == null\n|| $L)", changed)
        .addStatement("this.lastOut = new $T($L)", out, outputs(neuron, ""))
        .endControlFlow()
        .addStatement("return this.lastOut")
        .build();
  }

  private static MethodSpec call(NeuronModel neuron, TypeName out) {
    return entry(neuron, out, "call")
        .addJavadoc(
            "One checked step whose result is the caller's own: it never changes afterwards.\n\n"
                + "@throws io.sparksnn.runtime.module.PortException as {@link #step}\n")
        .addStatement(
            "step($L)",
            neuron.inputs().stream().map(PortModel::javaName).collect(Collectors.joining(", ")))
        .addStatement("return new $T($L)", out, outputs(neuron, ".copy()"))
        .build();
  }

  private static CodeBlock outputs(NeuronModel neuron, String copy) {
    List<ExportModel> outputs = neuron.outputs();
    return java.util.stream.IntStream.range(0, outputs.size())
        .mapToObj(i ->
            CodeBlock.of(
                "($T) this.slotsOut[$L]$L", TypeName.get(outputs.get(i).port().type()), i, copy))
        .collect(CodeBlock.joining(", "));
  }

  private static MethodSpec.Builder entry(NeuronModel neuron, TypeName out, String name) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(out);
    for (PortModel input : neuron.inputs()) {
      method.addParameter(TypeName.get(input.type()), input.javaName());
    }
    return method;
  }
}
