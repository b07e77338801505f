package io.sparksnn.nn.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.sparksnn.runtime.tensor.Shape;

/** Numbers of the files, and how near ours must come. */
public final class Numbers {
  private static final float RELATIVE = 1e-5f;
  private static final float ABSOLUTE = 1e-6f;

  private Numbers() {}

  /** Floats, which are printed with the fewest digits that tell them from other floats. */
  public static float[] floats(JsonNode list) {
    assertThat(list.isArray()).as("a list of numbers: %s", list).isTrue();
    float[] values = new float[list.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = number(list.get(i));
    }
    return values;
  }

  /** One number; truth values count as 0 and 1, and NaN and infinity may be words. */
  private static float number(JsonNode value) {
    if (value.isBoolean()) {
      return value.booleanValue() ? 1 : 0;
    }
    if (value.isTextual()) {
      return switch (value.textValue()) {
        case "inf", "Infinity" -> Float.POSITIVE_INFINITY;
        case "-inf", "-Infinity" -> Float.NEGATIVE_INFINITY;
        default -> Float.NaN;
      };
    }
    assertThat(value.isNumber()).as("a number: %s", value).isTrue();
    if (value.isDouble()) {
      // Only what is no number is left in this form.
      return value.floatValue();
    }
    return Float.parseFloat(value.decimalValue().toString());
  }

  /** A shape, printed as a list of extents. */
  static Shape shape(JsonNode list) {
    int[] extents = new int[list.size()];
    for (int i = 0; i < extents.length; i++) {
      extents[i] = list.get(i).intValue();
    }
    return Shape.of(extents);
  }

  /** Fails where a number is off by more than 1e-5 of the expected one and by more than 1e-6. */
  public static void assertNear(String what, float[] found, float[] expected) {
    assertThat(found.length).as("%s: number of elements", what).isEqualTo(expected.length);
    for (int i = 0; i < found.length; i++) {
      float allowed = Math.max(ABSOLUTE, RELATIVE * Math.abs(expected[i]));
      if (!(Math.abs(found[i] - expected[i]) <= allowed)) {
        throw new AssertionError(
            "%s: element %d is %s, expected %s".formatted(what, i, found[i], expected[i]));
      }
    }
  }
}
