package io.sparksnn.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.sparksnn.processor.model.ModuleModel;
import io.sparksnn.processor.model.PropertyModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/** Writes the properties of a module: copies for users, checked values for the module. */
final class PropertyMethods {
  private final List<PropertyModel> properties;
  private final UnaryOperator<TypeName> nullable;

  PropertyMethods(ModuleModel module, UnaryOperator<TypeName> nullable) {
    this.nullable = nullable;
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
      methods.add(propertiesInto());
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

  private MethodSpec propertiesInto() {
    MethodSpec.Builder method =
        CallMethods.hook("propertiesInto")
            .addParameter(RuntimeNames.arrayOf(nullable.apply(RuntimeNames.PAYLOAD)), "slots");
    for (int i = 0; i < properties.size(); i++) {
      method.addStatement("slots[$L] = super.$L()", i, properties.get(i).port().javaName());
    }
    return method.build();
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
