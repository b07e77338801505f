package io.sparksnn.samples.cartpole.save;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sparksnn.samples.cartpole.env.CartPole;
import io.sparksnn.samples.cartpole.env.Ending;
import io.sparksnn.samples.cartpole.train.Episode;
import io.sparksnn.samples.cartpole.train.Past;
import io.sparksnn.samples.cartpole.train.Remembered;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A training as a text, but for the brain: JSON, with arrays as the Base64 of their little-endian
 * bytes.
 *
 * @param identity which one it is
 * @param past what it has behind it
 */
record Note(Identity identity, Past past) {
  private static final int VERSION = 1;
  private static final ObjectMapper JSON = new ObjectMapper();

  String toText() {
    ObjectNode root = JSON.createObjectNode();
    root.put("version", VERSION);
    root.put("brain", identity.brain());
    root.put("settings", identity.settings());
    root.put("seed", identity.seed());
    root.put("brain_steps", past.brainSteps());
    root.put("seconds", past.seconds());
    ArrayNode steps = root.putArray("steps");
    ArrayNode endings = root.putArray("endings");
    for (Episode episode : past.learned()) {
      steps.add(episode.steps());
      endings.add(episode.ending().name());
    }
    ObjectNode numbers = root.putObject("numbers");
    past.upkeep().numbers().forEach(numbers::put);
    ObjectNode arrays = root.putObject("arrays");
    past.upkeep().arrays().forEach((name, values) -> arrays.put(name, base64(values)));
    return root.toString();
  }

  private static String base64(float[] values) {
    ByteBuffer bytes =
        ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(values);
    return Base64.getEncoder().encodeToString(bytes.array());
  }

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Note of(String text) {
    try {
      JsonNode root = JSON.readTree(text);
      int version = field(root, "version", JsonNode::isInt).intValue();
      if (version != VERSION) {
        throw new IllegalArgumentException(
            "holds a training of version %d; version %d is read here".formatted(version, VERSION));
      }
      return new Note(
          new Identity(text(root, "brain"), text(root, "settings"), text(root, "seed")),
          new Past(
              episodes(root),
              field(root, "brain_steps", each -> each.isIntegralNumber() && each.longValue() >= 0)
                  .longValue(),
              field(root, "seconds", each -> each.isNumber() && each.doubleValue() >= 0)
                  .doubleValue(),
              new Remembered(numbers(root), arrays(root))));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("holds a training that is no JSON", e);
    }
  }

  private static JsonNode field(JsonNode parent, String name, Predicate<JsonNode> isRight) {
    JsonNode value = parent.path(name);
    if (!isRight.test(value)) {
      throw wrong(name);
    }
    return value;
  }

  private static IllegalArgumentException wrong(String name) {
    return new IllegalArgumentException(
        "holds a training whose '%s' is missing or not what it should be".formatted(name));
  }

  private static String text(JsonNode root, String name) {
    return field(root, name, JsonNode::isTextual).textValue();
  }

  private static List<Episode> episodes(JsonNode root) {
    JsonNode steps = field(root, "steps", JsonNode::isArray);
    JsonNode endings = field(root, "endings", JsonNode::isArray);
    if (steps.isEmpty() || steps.size() != endings.size()) {
      throw wrong("steps");
    }
    List<Episode> episodes = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      int count = steps.get(i).intValue();
      if (!steps.get(i).isInt() || count < 1 || count > CartPole.MAX_STEPS) {
        throw wrong("steps");
      }
      episodes.add(new Episode(i + 1, count, ending(endings.get(i))));
    }
    return List.copyOf(episodes);
  }

  private static Ending ending(JsonNode name) {
    try {
      return Ending.valueOf(name.asText());
    } catch (IllegalArgumentException unknown) {
      throw wrong("endings");
    }
  }

  private static Map<String, Double> numbers(JsonNode root) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    JsonNode all = field(root, "numbers", JsonNode::isObject);
    all.properties()
        .forEach(each ->
            numbers.put(each.getKey(), field(all, each.getKey(), Note::isFinite).doubleValue()));
    return numbers;
  }

  private static boolean isFinite(JsonNode value) {
    return value.isNumber() && Double.isFinite(value.doubleValue());
  }

  private static Map<String, float[]> arrays(JsonNode root) {
    Map<String, float[]> arrays = new LinkedHashMap<>();
    JsonNode all = field(root, "arrays", JsonNode::isObject);
    all.properties().forEach(each -> arrays.put(each.getKey(), floats(all, each.getKey())));
    return arrays;
  }

  private static float[] floats(JsonNode all, String name) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(text(all, name));
    } catch (IllegalArgumentException malformed) {
      throw wrong(name);
    }
    float[] values = new float[bytes.length / Float.BYTES];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
    return values;
  }
}
