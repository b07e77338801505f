package io.sparksnn.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.sparksnn.processor.model.ConfigModel;
import io.sparksnn.processor.model.FieldKind;
import io.sparksnn.processor.model.FieldModel;
import io.sparksnn.processor.model.SharedFields;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the methods of a builder that set a field here and in every configuration within. */
final class Sharing {
  private final ConfigModel config;
  private final SharedFields shared;

  Sharing(ConfigModel config, SharedFields shared) {
    this.config = config;
    this.shared = shared;
  }

  List<MethodSpec> methods() {
    List<MethodSpec> methods =
        new ArrayList<>(shared.of(config).stream().map(this::method).toList());
    if (hasParameters(config)) {
      methods.add(inInitializers());
    }
    return methods;
  }

  /** Whether a configuration holds parameters that may be initializers, at any depth. */
  private boolean hasParameters(ConfigModel of) {
    return of.fields().stream()
        .anyMatch(field ->
            field.kind() == FieldKind.INIT
                || (field.kind() == FieldKind.CONFIG && hasParameters(shared.within(field))));
  }

  private MethodSpec inInitializers() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("shareInInitializers")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(String.class, "field")
            .addParameter(Object.class, "value");
    for (FieldModel own : config.fields()) {
      if (own.kind() == FieldKind.INIT) {
        method.addStatement(
            "this.$1N = $2T.share(this.$1N, field, value)", own.name(), RuntimeNames.CONFIG_SPEC);
      } else if (own.kind() == FieldKind.CONFIG && hasParameters(shared.within(own))) {
        method.addStatement("this.$N.shareInInitializers(field, value)", own.name());
      }
    }
    return method.build();
  }

  private MethodSpec method(FieldModel field) {
    String name = field.name();
    TypeName taken = field.kind() == FieldKind.FLOAT ? TypeName.DOUBLE : FieldTypes.of(field);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(share(name))
            .addJavadoc(
                "Sets {@code $L} here and in all that is within, initializers included.\n", name)
            .addModifiers(Modifier.PUBLIC)
            .returns(config.builderName())
            .addParameter(taken, name);
    for (FieldModel own : config.fields()) {
      if (own.name().equals(name)) {
        method.addStatement("$1N($1N)", name);
      } else if (own.kind() == FieldKind.CONFIG) {
        within(method, own, name);
      }
    }
    if (hasParameters(config)) {
      method.addStatement("shareInInitializers($S, $N)", field.fileName(), name);
    }
    return method.addStatement("return this").build();
  }

  private void within(MethodSpec.Builder method, FieldModel own, String name) {
    ConfigModel inner = shared.within(own);
    if (shared.of(inner).stream().anyMatch(field -> field.name().equals(name))) {
      method.addStatement("this.$N.$L($N)", own.name(), share(name), name);
    } else if (inner.fields().stream().anyMatch(field -> field.name().equals(name))) {
      method.addStatement("this.$1N.$2N($2N)", own.name(), name);
    }
  }

  private static String share(String name) {
    return "share" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
