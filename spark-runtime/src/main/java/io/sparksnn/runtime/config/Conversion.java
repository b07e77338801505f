package io.sparksnn.runtime.config;

import io.sparksnn.runtime.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Turns values that come without static types into those of a field. Only what loses nothing is
 * converted: whole numbers to floats, numbers to the width of the field, lists to shapes, names to
 * constants of an enum.
 */
final class Conversion {
  private Conversion() {}

  /** The value in the field's type; null if it is not of a kind that the field takes. */
  static @Nullable Object convert(ConfigField field, @Nullable Object value) {
    return value instanceof List<?> list && field.type() == List.class
        ? elements(field.elementType(), list)
        : convert(field.type(), value);
  }

  private static @Nullable Object convert(Class<?> type, @Nullable Object value) {
    if (type.isInstance(value)) {
      return value;
    }
    if (type == float.class || type == Float.class) {
      return value instanceof Number number ? (Object) number.floatValue() : null;
    }
    if (type == int.class || type == Integer.class) {
      Long whole = whole(value);
      return whole != null && whole == whole.intValue() ? (Object) whole.intValue() : null;
    }
    if (type == long.class || type == Long.class) {
      return whole(value);
    }
    if (type == boolean.class || type == Boolean.class) {
      return value instanceof Boolean ? value : null;
    }
    if (type == Init.class) {
      return init(value);
    }
    if (type == Shape.class) {
      return shape(value);
    }
    return type.isEnum() && value instanceof String name ? constant(type, name) : null;
  }

  /** What a field takes, for messages. */
  static String expected(ConfigField field) {
    Class<?> type = field.type();
    if (type == List.class) {
      return "a list of elements of type " + field.elementType().getSimpleName();
    }
    if (type == Init.class) {
      return "a number, an array or an initializer";
    }
    if (type == Shape.class) {
      return "a shape or a list of whole numbers from 1";
    }
    if (type.isEnum()) {
      return "one of " + List.of(type.getEnumConstants());
    }
    return type.isPrimitive() ? "a value of type " + type : "a " + type.getSimpleName();
  }

  private static @Nullable Long whole(@Nullable Object value) {
    return value instanceof Integer || value instanceof Long || value instanceof Short
        ? (Long) ((Number) value).longValue()
        : null;
  }

  private static @Nullable Object init(@Nullable Object value) {
    if (value instanceof Number number) {
      return Init.of(number.doubleValue());
    }
    float[] array =
        value instanceof float[] floats
            ? floats
            : value instanceof int[] whole ? floats(whole) : new float[0];
    return array.length > 0 ? Init.of(array) : null;
  }

  private static float[] floats(int[] whole) {
    float[] floats = new float[whole.length];
    for (int i = 0; i < whole.length; i++) {
      floats[i] = whole[i];
    }
    return floats;
  }

  private static @Nullable Object shape(@Nullable Object value) {
    int[] extents =
        value instanceof int[] array
            ? array
            : value instanceof List<?> list && list.stream().allMatch(Integer.class::isInstance)
                ? list.stream().mapToInt(extent -> (Integer) extent).toArray()
                : null;
    try {
      return extents == null ? null : Shape.of(extents);
    } catch (IllegalArgumentException noShape) {
      return null;
    }
  }

  private static @Nullable Object elements(Class<?> type, List<?> list) {
    List<Object> converted = new ArrayList<>(list.size());
    for (Object element : list) {
      Object fitting = convert(type, element);
      if (fitting == null) {
        return null;
      }
      converted.add(fitting);
    }
    return List.copyOf(converted);
  }

  private static @Nullable Object constant(Class<?> type, String name) {
    for (Object constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(name.toUpperCase(Locale.ROOT))) {
        return constant;
      }
    }
    return null;
  }
}
