package io.sparksnn.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.sparksnn.processor.model.CallModel;
import io.sparksnn.processor.model.ModuleModel;
import io.sparksnn.processor.model.PortModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes how a module is stepped: checked, copied, and on plain arrays of payloads. */
final class CallMethods {
  private final CallModel call;
  private final TypeName result;
  private final String arguments;
  private final UnaryOperator<TypeName> nullable;

  CallMethods(ModuleModel module, UnaryOperator<TypeName> nullable) {
    this.nullable = nullable;
    call = module.call();
    result = TypeName.get(call.result());
    arguments = call.inputs().stream().map(PortModel::javaName).collect(Collectors.joining(", "));
  }

  List<MethodSpec> all() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(step());
    methods.add(call());
    if (!call.name().equals("step") && !call.name().equals("call")) {
      methods.add(
          entry(call.name())
              .addJavadoc("The same as {@link #step}.\n")
              .addStatement("return step($L)", arguments)
              .build());
    }
    methods.add(stepOn());
    methods.add(outputsInto());
    return methods;
  }

  private MethodSpec step() {
    MethodSpec.Builder method =
        entry("step")
            .addJavadoc(
                "One checked step; the first one builds the module. What it returns is borrowed: it\n"
                    + "holds until the next step.\n\n"
                    + "@throws io.sparksnn.runtime.module.PortException if an input does not fit, before any\n"
                    + "    state is touched\n");
    if (call.inputs().isEmpty()) {
      method.beginControlFlow("if (!isBuilt())").addStatement("buildOn()").endControlFlow();
    } else {
      method.beginControlFlow("if (isBuilt())");
      for (PortModel input : call.inputs()) {
        method.addStatement("$L.check($L)", guard(input), input.javaName());
      }
      method.nextControlFlow("else").addStatement("buildOn($L)", arguments).endControlFlow();
    }
    return method.addStatement("return counted(super.$L($L))", call.name(), arguments).build();
  }

  /** The guard of an input; a parameter may have its name. */
  private String guard(PortModel input) {
    String guard = ModuleWriter.guard(input);
    return isParameter(guard) ? "this." + guard : guard;
  }

  private boolean isParameter(String name) {
    return call.inputs().stream().anyMatch(input -> input.javaName().equals(name));
  }

  private MethodSpec call() {
    String output = "output";
    while (isParameter(output)) {
      output += "Record";
    }
    String local = output;
    CodeBlock copies =
        call.outputs().stream()
            .map(port -> CodeBlock.of("$L.$L().copy()", local, port.javaName()))
            .collect(CodeBlock.joining(", "));
    return entry("call")
        .addJavadoc(
            "One checked step whose result is the caller's own: it never changes afterwards.\n\n"
                + "@throws io.sparksnn.runtime.module.PortException as {@link #step}\n")
        .addStatement(
            call.outputs().isEmpty()
                ? CodeBlock.of("step($L)", arguments)
                : CodeBlock.of("$T $L = step($L)", result, local, arguments))
        .addStatement("return new $T($L)", result, copies)
        .build();
  }

  private MethodSpec stepOn() {
    List<CodeBlock> casts = new ArrayList<>();
    for (int i = 0; i < call.inputs().size(); i++) {
      casts.add(CodeBlock.of("($T) inputs[$L]", TypeName.get(call.inputs().get(i).type()), i));
    }
    return hook("stepOn")
        .returns(RuntimeNames.MODULE_OUTPUT)
        .addParameter(RuntimeNames.arrayOf(nullable.apply(RuntimeNames.PAYLOAD)), "inputs")
        .addStatement(
            "return super.$L($L)", call.name(), casts.stream().collect(CodeBlock.joining(", ")))
        .build();
  }

  private MethodSpec outputsInto() {
    MethodSpec.Builder method =
        hook("outputsInto")
            .addParameter(RuntimeNames.MODULE_OUTPUT, "output")
            .addParameter(RuntimeNames.arrayOf(nullable.apply(RuntimeNames.PAYLOAD)), "slots");
    if (call.outputs().isEmpty()) {
      return method.build();
    }
    if (result instanceof ParameterizedTypeName) {
      method.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "$S", "unchecked")
              .build());
    }
    method.addStatement("$1T typed = ($1T) output", result);
    for (int i = 0; i < call.outputs().size(); i++) {
      method.addStatement("slots[$L] = typed.$L()", i, call.outputs().get(i).javaName());
    }
    return method.build();
  }

  /** A public method with the ports as parameters. */
  private MethodSpec.Builder entry(String name) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(result);
    if (call.name().equals(name)) {
      method.addAnnotation(Override.class);
    }
    for (PortModel input : call.inputs()) {
      TypeName type = TypeName.get(input.type());
      method.addParameter(
          ParameterSpec.builder(input.optional() ? nullable.apply(type) : type, input.javaName())
              .build());
    }
    return method;
  }

  /** A method by which the runtime reaches the author's code. */
  static MethodSpec.Builder hook(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(ClassName.get(Override.class))
        .addModifiers(Modifier.PROTECTED);
  }
}
