package io.sparksnn.nn.initializer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.random.RngKey;
import io.sparksnn.runtime.tensor.DType;
import io.sparksnn.runtime.tensor.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The standard initializers draw what the reference's draw, bit for bit. */
class InitializersGoldenTest {
  private static final List<ConfigSpec<?>> SPECS =
      List.of(
          ConstantInitializerSpec.SPEC,
          UniformInitializerSpec.SPEC,
          SparseUniformInitializerSpec.SPEC,
          NormalizedSparseUniformInitializerSpec.SPEC);

  private static final Map<String, String> ERRORS =
      Map.of(
          "ValueError: Normalization is only supported", "two axes or more",
          "TypeError: Normalization is only possible", "cannot be normalized",
          "ValueError: Expected all indices", "an axis is given twice",
          "ValueError: einstein sum", "no axis 3",
          "ValueError: \"axes\" out of bounds", "norm_axes[0] = -1: must be at least 0");

  @TestFactory
  Stream<DynamicTest> valuesAreThoseOfTheReference() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonNode trace : golden().get("cases")) {
      tests.add(
          DynamicTest.dynamicTest(
              trace.get("registry").asText() + trace.get("config"), () -> assertDraws(trace)));
    }
    assertThat(tests).hasSize(17);
    return tests.stream();
  }

  @Test
  void theReferenceLiftsZerosInOneCaseOnly() throws IOException {
    int lifted = 0;
    for (JsonNode trace : golden().get("cases")) {
      lifted += liftsZeros(trace) ? 1 : 0;
    }
    System.out.printf(
        "initializers: 17 cases of the reference ran, %d but for its zeros%n", lifted);

    assertThat(lifted).isEqualTo(1);
  }

  @TestFactory
  Stream<DynamicTest> whatTheReferenceRefusesIsRefused() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonNode refused : golden().get("errors")) {
      String error = refused.get("error").asText();
      String expected =
          ERRORS.entrySet().stream()
              .filter(entry -> error.startsWith(entry.getKey()))
              .findFirst()
              .orElseThrow()
              .getValue();
      ConfigSpec<?> spec = NormalizedSparseUniformInitializerSpec.SPEC;
      tests.add(
          DynamicTest.dynamicTest(
              error,
              () ->
                  assertThatThrownBy(() ->
                          ((Init) spec.from(config(refused)))
                              .values(shape(refused), RngKey.ofSeed(1)))
                      .isInstanceOf(IllegalArgumentException.class)
                      .hasMessageContaining(expected)));
    }
    assertThat(tests).hasSize(5);
    return tests.stream();
  }

  /** The reference lifts the zeros of sparse values to the lower bound; here they stay zero. */
  private static void assertDraws(JsonNode trace) {
    Init initializer = (Init) spec(trace.get("registry").asText()).from(config(trace));
    RngKey key = RngKey.ofSeed(trace.get("seed").asLong());

    float[] drawn = initializer.values(shape(trace), key);

    DType dtype = DType.valueOf(trace.at("/result/dtype").asText().toUpperCase(Locale.ROOT));
    JsonNode data = trace.at("/result/data");
    assertThat(drawn).hasSize(data.size());
    for (int i = 0; i < drawn.length; i++) {
      float expected = dtype.cast(number(data.get(i)));
      boolean lifted = liftsZeros(trace) && expected == number(trace.at("/config/min_value"));
      if (!(lifted && drawn[i] == 0)) {
        assertThat(drawn[i]).as("element %d", i).isEqualTo(expected);
      }
    }
  }

  private static ConfigSpec<?> spec(String registeredName) {
    return SPECS.stream()
        .filter(spec -> spec.name().equals(registeredName))
        .findFirst()
        .orElseThrow();
  }

  private static boolean liftsZeros(JsonNode trace) {
    return trace.get("registry").asText().contains("sparse")
        && trace.get("config").has("min_value");
  }

  private static Map<String, Object> config(JsonNode trace) {
    Map<String, Object> values = new HashMap<>();
    trace
        .get("config")
        .properties()
        .forEach(entry -> values.put(entry.getKey(), value(entry.getValue())));
    return values;
  }

  private static Object value(JsonNode node) {
    if (node.isTextual()) {
      return node.asText();
    }
    List<Integer> list = new ArrayList<>();
    node.forEach(element -> list.add(element.asInt()));
    return node.isArray() ? list : node.decimalValue();
  }

  private static Shape shape(JsonNode trace) {
    List<Integer> extents = new ArrayList<>();
    trace.get("shape").forEach(extent -> extents.add(extent.asInt()));
    return Shape.of(extents.stream().mapToInt(Integer::intValue).toArray());
  }

  /** Printed with the fewest digits that tell it from other numbers of its type. */
  private static float number(JsonNode node) {
    return Float.parseFloat(node.asText());
  }

  private static JsonNode golden() throws IOException {
    try (InputStream in =
        InitializersGoldenTest.class.getResourceAsStream("/golden/initializers.json")) {
      return new ObjectMapper()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .readTree(in);
    }
  }
}
