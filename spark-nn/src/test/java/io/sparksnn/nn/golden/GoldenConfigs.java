package io.sparksnn.nn.golden;

import com.fasterxml.jackson.databind.JsonNode;
import io.sparksnn.runtime.config.ConfigField;
import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.registry.ModuleRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes configurations of what the files say, field by field. */
final class GoldenConfigs {
  private static final String TYPE = "__type__";

  private final ModuleRegistry registry;

  GoldenConfigs(ModuleRegistry registry) {
    this.registry = registry;
  }

  /** A configuration of the values of a file; a field that we do not have is an error. */
  <C> C of(ConfigSpec<C> spec, JsonNode fields) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    fields
        .properties()
        .forEach(field -> {
          if (!field.getKey().equals(TYPE)) {
            values.put(field.getKey(), value(spec.field(field.getKey()), field.getValue()));
          }
        });
    return spec.from(values);
  }

  private @Nullable Object value(ConfigField field, JsonNode value) {
    if (value.isObject() && value.has(TYPE)) {
      String name = value.get(TYPE).asText().replaceFirst("_config$", "");
      return of(registry.initializer(name), value);
    }
    if (value.isObject()) {
      return field.type() == Init.class
          ? Init.of(Numbers.shape(value.get("shape")), Numbers.floats(value.get("data")))
          : list(value.get("data"));
    }
    return value.isArray() ? list(value) : scalar(value);
  }

  private static List<Object> list(JsonNode values) {
    List<Object> list = new ArrayList<>();
    values.forEach(value -> list.add(scalar(value)));
    return list;
  }

  private static @Nullable Object scalar(JsonNode value) {
    if (value.isNull()) {
      return null;
    }
    if (value.isTextual()) {
      return value.textValue();
    }
    if (value.isBoolean()) {
      return value.booleanValue();
    }
    if (value.isInt()) {
      return value.intValue();
    }
    return value.isIntegralNumber()
        ? (Object) value.longValue()
        : Float.parseFloat(value.decimalValue().toString());
  }
}
