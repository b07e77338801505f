package io.sparksnn.runtime.random;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sparksnn.runtime.tensor.Half;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** Reads the golden file; a list that is missing or empty fails the test that asks for it. */
final class GoldenNumbers {
  private GoldenNumbers() {}

  static JsonNode load(String resource) throws IOException {
    // As doubles the decimals would be rounded twice on their way to a float.
    ObjectMapper mapper =
        new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    try (InputStream in = GoldenNumbers.class.getResourceAsStream(resource)) {
      assertThat(in).as(resource).isNotNull();
      return mapper.readTree(in);
    }
  }

  static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    Iterator<String> each = object.fieldNames();
    each.forEachRemaining(names::add);
    return names;
  }

  /** Signed and unsigned 32-bit integers alike. */
  static int word(JsonNode number) {
    assertThat(number.isIntegralNumber()).as("an integer: %s", number).isTrue();
    return (int) number.longValue();
  }

  static int[] words(JsonNode list) {
    int[] words = new int[notEmpty(list).size()];
    Arrays.setAll(words, i -> word(list.get(i)));
    return words;
  }

  static RngKey key(JsonNode pair) {
    assertThat(pair).hasSize(2);
    return RngKey.of(word(pair.get(0)), word(pair.get(1)));
  }

  /** Floats are printed with the fewest digits that tell them from other floats. */
  static float[] floats(JsonNode list) {
    float[] floats = new float[notEmpty(list).size()];
    for (int i = 0; i < floats.length; i++) {
      assertThat(list.get(i).isNumber()).as("a number: %s", list.get(i)).isTrue();
      floats[i] = Float.parseFloat(list.get(i).decimalValue().toString());
    }
    return floats;
  }

  /** Halves are printed with the fewest digits that tell them from other halves. */
  static float[] halves(JsonNode list) {
    float[] halves = floats(list);
    for (int i = 0; i < halves.length; i++) {
      halves[i] = Half.round(halves[i]);
    }
    return halves;
  }

  static int[] wordsOf(RngKey... keys) {
    int[] words = new int[2 * keys.length];
    for (int i = 0; i < keys.length; i++) {
      words[2 * i] = keys[i].first();
      words[2 * i + 1] = keys[i].second();
    }
    return words;
  }

  /** The bit patterns, which tell apart more than {@code ==} does. */
  static int[] patterns(float[] floats) {
    int[] patterns = new int[floats.length];
    Arrays.setAll(patterns, i -> Float.floatToRawIntBits(floats[i]));
    return patterns;
  }

  /** The number of elements of a shape printed as a tuple: {@code ()}, {@code (5,)}, ... */
  static int elements(String shape) {
    int product = 1;
    for (String length : shape.replaceAll("[() ]", "").split(",", -1)) {
      product *= length.isEmpty() ? 1 : Integer.parseInt(length);
    }
    return product;
  }

  private static JsonNode notEmpty(JsonNode list) {
    assertThat(list).as("a list with numbers").isNotNull();
    assertThat(list.isArray() && !list.isEmpty()).as("a list with numbers: %s", list).isTrue();
    return list;
  }
}
