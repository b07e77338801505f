package io.sparksnn.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.sparksnn.processor.model.ModuleModel;
import io.sparksnn.processor.model.NodeModel;
import io.sparksnn.processor.model.PortModel;
import io.sparksnn.processor.model.VariableModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes access to what a module keeps between steps. */
final class StateMethods {
  private final List<PortModel> inputs;
  private final List<VariableModel> variables;
  private final List<NodeModel> nodes;

  StateMethods(ModuleModel module) {
    inputs = module.call().inputs();
    variables = module.variables();
    nodes = module.nodes();
  }

  List<MethodSpec> all() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(reset());
    if (!variables.isEmpty()) {
      methods.add(showVariables());
    }
    if (!nodes.isEmpty()) {
      methods.add(children());
    }
    return methods;
  }

  /** The way back from a file, with the class's own type. */
  static MethodSpec fromCheckpoint(ClassName name) {
    return MethodSpec.methodBuilder("fromCheckpoint")
        .addJavadoc(
            "The module that a file of {@code checkpoint} holds, which goes on from there.\n\n"
                + "@throws RuntimeException a {@code CheckpointException} if it cannot be had\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(Path.class, "path")
        .returns(name)
        .addStatement("return TYPE.fromCheckpoint(path)")
        .build();
  }

  /** A field of the author, where a guard has its name by way of the class above. */
  private String field(String name) {
    return ModuleWriter.owner(name, inputs).equals("this") ? name : "super." + name;
  }

  private static MethodSpec reset() {
    return MethodSpec.methodBuilder("reset")
        .addJavadoc("{@inheritDoc}\n\n<p>Before the build it does nothing.\n")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .beginControlFlow("if (resetChildren())")
        .addStatement("super.reset()")
        .endControlFlow()
        .build();
  }

  private MethodSpec showVariables() {
    MethodSpec.Builder method =
        CallMethods.hook("showVariables").addParameter(RuntimeNames.VARIABLE_SCOPE, "scope");
    for (int i = 0; i < variables.size(); i++) {
      VariableModel variable = variables.get(i);
      TypeName type = TypeName.get(variable.field().asType());
      if (variable.isScalar()) {
        method.addStatement(
            "scope.show($L, () -> new $T[] {$L}, values -> $L = (($T[]) values)[0])",
            i,
            type,
            field(variable.name()),
            field(variable.name()),
            type);
      } else {
        method.addStatement("scope.show($L, () -> $L)", i, field(variable.name()));
      }
    }
    return method.build();
  }

  private MethodSpec children() {
    TypeName any =
        ParameterizedTypeName.get(
            RuntimeNames.SPARK_MODULE, WildcardTypeName.subtypeOf(ClassName.OBJECT));
    return CallMethods.hook("children")
        .returns(ParameterizedTypeName.get(ClassName.get(List.class), any))
        .addStatement(
            "return $T.of($L)",
            List.class,
            nodes.stream().map(node -> field(node.name())).collect(Collectors.joining(", ")))
        .build();
  }
}
