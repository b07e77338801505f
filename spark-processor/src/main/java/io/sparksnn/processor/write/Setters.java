package io.sparksnn.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.sparksnn.processor.model.DefaultInitializer;
import io.sparksnn.processor.model.FieldModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/** Writes the setters of a builder: what a user may give for each kind of field. */
final class Setters {
  private final ClassName builder;
  private final ClassName spec;
  private final UnaryOperator<TypeName> nullable;

  /**
   * Setters of a builder.
   *
   * @param spec the specification beside it
   * @param nullable says of a type that its values may be null
   */
  Setters(ClassName builder, ClassName spec, UnaryOperator<TypeName> nullable) {
    this.builder = builder;
    this.spec = spec;
    this.nullable = nullable;
  }

  List<MethodSpec> of(FieldModel field) {
    String name = field.name();
    TypeName type = FieldTypes.of(field);
    return switch (field.kind()) {
      case FLOAT -> {
        MethodSpec given = setter(field, TypeName.DOUBLE, CodeBlock.of("(float) $L", name));
        yield field.optional() ? List.of(given, plain(field, type)) : List.of(given);
      }
      case INIT -> init(field, type);
      case SHAPE ->
          List.of(varargs(field, TypeName.INT, given("shape", field)), plain(field, type));
      case CONFIG -> nested(field, type);
      default -> List.of(plain(field, type));
    };
  }

  private List<MethodSpec> init(FieldModel field, TypeName type) {
    CodeBlock number = CodeBlock.of("$T.of($L)", RuntimeNames.INIT, field.name());
    List<MethodSpec> setters =
        new ArrayList<>(
            List.of(
                setter(field, TypeName.DOUBLE, number),
                varargs(field, TypeName.FLOAT, given("array", field)),
                plain(field, type)));
    if (field.initializer() != null) {
      setters.add(changesOfInitializer(field, field.initializer()));
    }
    return setters;
  }

  /** Changes start from the initializer that is there, if it is of the class of the default. */
  private MethodSpec changesOfInitializer(FieldModel field, DefaultInitializer initializer) {
    ClassName nested = FieldTypes.nestedBuilder(field);
    return changes(field, nested)
        .addStatement(
            "$1T builder =\nthis.$2N instanceof $3T current ? $1T.of(current) : new $1T()",
            nested,
            field.name(),
            initializer.type())
        .addStatement("changes.accept(builder)")
        .addStatement("this.$N = builder.build()", field.name())
        .addStatement("return this")
        .build();
  }

  private List<MethodSpec> nested(FieldModel field, TypeName type) {
    ClassName nested = FieldTypes.nestedBuilder(field);
    MethodSpec changes =
        changes(field, nested)
            .addStatement("changes.accept(this.$N)", field.name())
            .addStatement("return this")
            .build();
    return List.of(setter(field, type, CodeBlock.of("$T.of($L)", nested, field.name())), changes);
  }

  private MethodSpec.Builder changes(FieldModel field, ClassName nested) {
    return signature(field)
        .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), nested), "changes");
  }

  /** Makes a value of what is given, naming the field if it cannot be. */
  private CodeBlock given(String method, FieldModel field) {
    return CodeBlock.of("$T.SPEC.$L($S, $L)", spec, method, field.fileName(), field.name());
  }

  private MethodSpec plain(FieldModel field, TypeName type) {
    TypeName taken = field.optional() ? nullable.apply(type) : type;
    return setter(field, taken, CodeBlock.of("$L", field.name()));
  }

  private MethodSpec setter(FieldModel field, TypeName taken, CodeBlock value) {
    return set(signature(field).addParameter(taken, field.name()), field, value);
  }

  private MethodSpec varargs(FieldModel field, TypeName element, CodeBlock value) {
    return set(
        signature(field)
            .addParameter(ParameterSpec.builder(ArrayTypeName.of(element), field.name()).build())
            .varargs(),
        field,
        value);
  }

  private static MethodSpec set(MethodSpec.Builder method, FieldModel field, CodeBlock value) {
    return method
        .addStatement("this.$L = $L", field.name(), value)
        .addStatement("return this")
        .build();
  }

  private MethodSpec.Builder signature(FieldModel field) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(field.name()).addModifiers(Modifier.PUBLIC).returns(builder);
    String doc = doc(field);
    return doc.isEmpty() ? method : method.addJavadoc("$L\n", doc);
  }

  static String doc(FieldModel field) {
    String unit = field.units().isEmpty() ? "" : "In " + field.units() + ".";
    return Text.javadoc(field.doc() + " " + unit);
  }
}
