package io.sparksnn.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.sparksnn.processor.model.DefaultInitializer;
import io.sparksnn.processor.model.DefaultValue;
import io.sparksnn.processor.model.Defaults;
import io.sparksnn.processor.model.FieldModel;
import io.sparksnn.processor.model.Names;
import java.util.List;
import java.util.stream.Collectors;

/** How fields of configurations look in generated code. */
final class FieldTypes {
  private FieldTypes() {}

  /** The component's type. */
  static TypeName of(FieldModel field) {
    return TypeName.get(field.type());
  }

  /** The class of what is in a field that is a list. */
  static ClassName element(FieldModel field) {
    return ClassName.get("java.lang", field.kind().checkedClass());
  }

  /** The builder generated for a field that is itself a configuration, or for its initializer. */
  static ClassName nestedBuilder(FieldModel field) {
    DefaultInitializer initializer = field.initializer();
    TypeName built = initializer == null ? of(field) : TypeName.get(initializer.type());
    return Names.generated((ClassName) built, "Builder");
  }

  /** The specification generated for a field that is itself a configuration. */
  static ClassName nestedSpec(FieldModel field) {
    return Names.generated((ClassName) of(field), "Spec");
  }

  /** The default as an expression. */
  static CodeBlock defaultOf(FieldModel field) {
    if (field.initializer() != null) {
      return CodeBlock.of("new $T().build()", nestedBuilder(field));
    }
    DefaultValue value = Defaults.of(field);
    if (value instanceof DefaultValue.Random) {
      return CodeBlock.of("$T.random()", RuntimeNames.SEEDS);
    }
    if (value instanceof DefaultValue.EnumConstant constant) {
      return CodeBlock.of("$T.$L", of(field), constant.name());
    }
    if (value instanceof DefaultValue.Extents shape) {
      return CodeBlock.of("$T.of($L)", RuntimeNames.SHAPE, join(shape.extents()));
    }
    if (value instanceof DefaultValue.Elements list) {
      return CodeBlock.of(
          "$T.of($L)",
          List.class,
          list.elements().stream().map(FieldTypes::literal).collect(CodeBlock.joining(",$W")));
    }
    CodeBlock literal = literal(((DefaultValue.Constant) value).value());
    return switch (field.kind()) {
      case INIT -> CodeBlock.of("$T.of($L)", RuntimeNames.INIT, literal);
      default -> literal;
    };
  }

  private static CodeBlock literal(Object value) {
    if (value instanceof Float number) {
      return CodeBlock.of("$Lf", number);
    }
    if (value instanceof Long number) {
      return CodeBlock.of("$LL", number);
    }
    return value instanceof String text ? Text.literal(text) : CodeBlock.of("$L", value);
  }

  private static String join(List<Integer> extents) {
    return extents.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
