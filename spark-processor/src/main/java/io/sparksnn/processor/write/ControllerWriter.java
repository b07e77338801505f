package io.sparksnn.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.sparksnn.processor.model.ConfigModel;
import io.sparksnn.processor.model.ControllerModel;
import io.sparksnn.processor.model.DefaultConfigs;
import io.sparksnn.processor.model.ExportModel;
import io.sparksnn.processor.model.PortModel;
import io.sparksnn.processor.model.WiredNode;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * Writes the final class of a neuron or a brain: its nodes and wires, for the engine, and typed
 * steps.
 */
public final class ControllerWriter {
  private static final String SLOTS_IN = "slotsIn";
  private static final String SLOTS_OUT = "slotsOut";
  private static final String LAST = "lastOut";

  /** The fields of the generated class but for guards. */
  private static final Set<String> FIELDS = Set.of("WIRING", "TYPE", SLOTS_IN, SLOTS_OUT, LAST);

  private final SourceWriter sources;
  private final DefaultConfigs defaults;

  /** Writes through a source writer. */
  public ControllerWriter(SourceWriter sources, DefaultConfigs defaults) {
    this.sources = sources;
    this.defaults = defaults;
  }

  /** Writes the class. */
  public void write(ControllerModel controller, ConfigModel config) throws IOException {
    ClassName name = controller.generatedName();
    String doc = controller.module().doc();
    TypeName out = TypeName.get(controller.out().checked());
    TypeName slots =
        RuntimeNames.arrayOf(sources.nullable(RuntimeNames.PAYLOAD, controller.element()));
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc(
                "$L{@link $T}, ready to use.\n",
                doc.isEmpty() ? "" : doc + "\n\n<p>",
                controller.className())
            .superclass(controller.className())
            .avoidClashesWithNestedClasses(controller.element())
            .addField(wiring(controller, config))
            .addField(type(controller, config));
    ModuleWriter.guards(type, controller.inputs());
    type.addField(slots(slots, SLOTS_IN, controller.inputs().size()))
        .addField(slots(slots, SLOTS_OUT, controller.outputs().size()))
        .addField(sources.nullable(out, controller.element()), LAST, Modifier.PRIVATE);
    new Constructors(config, defaults.has(config), body(controller)).all().forEach(type::addMethod);
    type.addMethod(step(controller, out))
        .addMethod(call(controller, out))
        .addMethod(StateMethods.fromCheckpoint(name));
    sources.write(name.packageName(), type, controller.element(), config.element());
  }

  private static FieldSpec slots(TypeName type, String name, int size) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL)
        .initializer("new $T[$L]", RuntimeNames.PAYLOAD, size)
        .build();
  }

  private static FieldSpec wiring(ControllerModel controller, ConfigModel config) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.$L($S,$W$T.SPEC)$>$>",
                RuntimeNames.WIRING,
                controller.kind().noun(),
                controller.element().getSimpleName().toString(),
                config.specName());
    for (WiredNode node : controller.nodes()) {
      code.add("\n.node($S, $T.TYPE)", node.node().fileName(), node.node().generatedName());
      new WireCode(controller, node).addTo(code);
    }
    return FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeNames.WIRING, config.className()),
            "WIRING",
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(code.add("\n.build()$<$<").build())
        .build();
  }

  private static FieldSpec type(ControllerModel controller, ConfigModel config) {
    ClassName name = controller.generatedName();
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "WIRING.type(\n        $S, $T.class, $T::new)$>$>",
                controller.module().registeredName(),
                name,
                name)
            .add("\n.menu($L)", Text.literal(controller.module().menu()));
    for (PortModel input : controller.inputs()) {
      ModuleWriter.port(code, input, input.optional() ? "optionalInput" : "input");
    }
    controller.outputs().forEach(output -> ModuleWriter.port(code, output.port(), "output"));
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

  private static CodeBlock body(ControllerModel controller) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement(
                "init(TYPE, WIRING.shared(config), name$L)",
                Constructors.guards(controller.inputs()))
            .addStatement("wire(TYPE, WIRING)");
    for (WiredNode node : controller.nodes()) {
      code.addStatement(
          "$L.$N = held($S, $T.class)",
          FIELDS.contains(node.name())
              ? "super"
              : ModuleWriter.owner(node.name(), controller.inputs()),
          node.name(),
          node.node().fileName(),
          node.node().generatedName());
    }
    return code.build();
  }

  private MethodSpec step(ControllerModel controller, TypeName out) {
    MethodSpec.Builder method =
        entry(controller, out, "step")
            .addJavadoc(
                "One checked step; the first one builds the modules. What it returns is borrowed: it\n"
                    + "holds until the next step.\n\n"
                    + "@throws io.sparksnn.runtime.module.PortException if an input does not fit, before any\n"
                    + "    state is touched\n");
    List<PortModel> inputs = controller.inputs();
    String slotsIn = field(controller, SLOTS_IN);
    String slotsOut = field(controller, SLOTS_OUT);
    String last = field(controller, LAST);
    for (int i = 0; i < inputs.size(); i++) {
      method.addStatement("$L[$L] = $L", slotsIn, i, inputs.get(i).javaName());
    }
    method.addStatement("stepSlots($L, $L)", slotsIn, slotsOut);
    CodeBlock changed =
        IntStream.range(0, controller.outputs().size())
            .mapToObj(i -> {
              String output = controller.outputs().get(i).port().javaName();
              return CodeBlock.of("$L.$L() != $L[$L]", last, output, slotsOut, i);
            })
            .collect(CodeBlock.joining("$W|| "));
    return method
        .addComment("A new record only where a node gives another object than in the step before.")
        .beginControlFlow("if ($L == null$W|| $L)", last, changed)
        .addStatement("$L = new $T($L)", last, out, outputs(controller, ""))
        .endControlFlow()
        .addStatement("return $L", last)
        .build();
  }

  /** A field of the generated class; an input may have its name. */
  private static String field(ControllerModel controller, String name) {
    boolean taken = controller.inputs().stream().anyMatch(in -> in.javaName().equals(name));
    return taken ? "this." + name : name;
  }

  private MethodSpec call(ControllerModel controller, TypeName out) {
    return entry(controller, out, "call")
        .addJavadoc(
            "One checked step whose result is the caller's own: it never changes afterwards.\n\n"
                + "@throws io.sparksnn.runtime.module.PortException as {@link #step}\n")
        .addStatement(
            "step($L)",
            controller.inputs().stream()
                .map(input -> CodeBlock.of("$L", input.javaName()))
                .collect(CodeBlock.joining(",$W")))
        .addStatement("return new $T($L)", out, outputs(controller, ".copy()"))
        .build();
  }

  private static CodeBlock outputs(ControllerModel controller, String copy) {
    List<ExportModel> outputs = controller.outputs();
    return IntStream.range(0, outputs.size())
        .mapToObj(i ->
            CodeBlock.of(
                "($T) $L[$L]$L",
                TypeName.get(outputs.get(i).port().type()),
                field(controller, SLOTS_OUT),
                i,
                copy))
        .collect(CodeBlock.joining(",$W"));
  }

  private MethodSpec.Builder entry(ControllerModel controller, TypeName out, String name) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(out);
    for (PortModel input : controller.inputs()) {
      TypeName type = TypeName.get(input.type());
      method.addParameter(
          input.optional() ? sources.nullable(type, controller.element()) : type, input.javaName());
    }
    return method;
  }
}
