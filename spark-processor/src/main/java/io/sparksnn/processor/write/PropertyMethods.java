package io.sparksnn.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.sparksnn.processor.model.ModuleModel;
import io.sparksnn.processor.model.PropertyModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the properties of a module: copies for users, checked values for the module. */
final class PropertyMethods {
  private final List<PropertyModel> properties;

  PropertyMethods(ModuleModel module) {
    properties = module.properties();
  }

  List<MethodSpec> all() {
    List<MethodSpec> methods = new ArrayList<>();
    for (int i = 0; i < properties.size(); i++) {
      PropertyModel property = properties.get(i);
      methods.add(getter(property));
      if (property.writable()) {
        methods.add(setter(property, i));
      }
    }
    if (!properties.isEmpty()) {
      methods.add(propertyOn());
    }
    if (properties.stream().anyMatch(PropertyModel::writable)) {
      methods.add(propertyTo());
    }
    return methods;
  }

  private static MethodSpec getter(PropertyModel property) {
    return method(property)
        .addJavadoc(
            "{@inheritDoc}\n\n<p>A copy, which never changes.\n\n"
                + "@throws IllegalStateException before the build\n")
        .returns(type(property))
        .addStatement("beforeAccess()")
        .addStatement("return super.$L().copy()", property.port().javaName())
        .build();
  }

  private static MethodSpec setter(PropertyModel property, int index) {
    return method(property)
        .addJavadoc(
            "{@inheritDoc}\n\n"
                + "@throws io.sparksnn.runtime.module.PortException if the value has another shape\n"
                + "@throws IllegalStateException before the build\n")
        .addParameter(type(property), "value")
        .addStatement("requireFits($L, value)", index)
        .addStatement("super.$L(value)", property.port().javaName())
        .build();
  }

  private MethodSpec propertyOn() {
    CodeBlock.Builder cases = CodeBlock.builder().add("return switch (index) {\n").indent();
    for (int i = 0; i < properties.size(); i++) {
      String getter = properties.get(i).port().javaName();
      boolean last = i == properties.size() - 1;
      cases.add("$L -> super.$L();\n", last ? "default" : "case " + i, getter);
    }
    return CallMethods.hook("propertyOn")
        .returns(RuntimeNames.PAYLOAD)
        .addParameter(TypeName.INT, "index")
        .addCode(cases.unindent().add("};\n").build())
        .build();
  }

  private MethodSpec propertyTo() {
    CodeBlock.Builder cases = CodeBlock.builder().add("switch (index) {\n").indent();
    for (int i = 0; i < properties.size(); i++) {
      PropertyModel property = properties.get(i);
      if (property.writable()) {
        cases.add(
            "case $L -> super.$L(($T) value);\n", i, property.port().javaName(), type(property));
      }
    }
    return CallMethods.hook("propertyTo")
        .addParameter(TypeName.INT, "index")
        .addParameter(RuntimeNames.PAYLOAD, "value")
        .addCode(
            cases.add("default -> super.propertyTo(index, value);\n").unindent().add("}\n").build())
        .build();
  }

  private static MethodSpec.Builder method(PropertyModel property) {
    return MethodSpec.methodBuilder(property.port().javaName())
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }

  private static TypeName type(PropertyModel property) {
    return TypeName.get(property.port().type());
  }
}
