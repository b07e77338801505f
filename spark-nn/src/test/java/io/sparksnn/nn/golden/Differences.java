package io.sparksnn.nn.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * Where we do not do as the reference on purpose: which cases say nothing about us, and which say
 * it in other words. All of it is decided by what a case is, not by what it is called.
 */
final class Differences {
  private static final int COUNTER_WRAPS = 65_536;

  private Differences() {}

  /** Why a case is no target; empty if it is one. */
  static Optional<String> exemption(GoldenCase golden) {
    if (golden.hasArraysOf("float16")) {
      return Optional.of("half precision: arithmetic here is in 32 bits");
    }
    if (golden.run().toString().contains("\"NaN\"")) {
      return Optional.of("NaN after an overflow: here the unit fires and resets");
    }
    if (golden.steps() >= COUNTER_WRAPS && golden.part("state").has("refractory")) {
      return Optional.of("wrapped refractory counter: here it stops");
    }
    if (golden.module().equals("linear_spiker") && golden.number("dt") != 1) {
      return Optional.of("linear_spiker with dt other than 1: wrong rates in the reference");
    }
    if (golden.module().equals("exponential_integrator") && !hasEvenGroups(golden)) {
      return Optional.of("output_map of uneven groups: the reference takes even counts for them");
    }
    if (golden.module().equals("quadruplet_rule")) {
      return Optional.of(
          "quadruplet_rule: its post term stands on the wrong axis in the reference");
    }
    if (golden.run().has("buffer_size") && wraps(golden)) {
      return Optional.of(
          "given delays as long as the buffer or longer: they wrap in the reference");
    }
    return Optional.empty();
  }

  /** Whether a delay that is given, and not drawn, does not fit the reference's buffer. */
  private static boolean wraps(GoldenCase golden) {
    int buffer = golden.part("buffer_size").intValue();
    for (JsonNode delay : golden.config().get("delays").path("data")) {
      if (delay.floatValue() >= buffer) {
        return true;
      }
    }
    return false;
  }

  /** Whether the groups are as large as those of a map that is not given. */
  private static boolean hasEvenGroups(GoldenCase golden) {
    JsonNode map = golden.config().get("output_map");
    if (map.isNull()) {
      return true;
    }
    int outputs = golden.config().get("num_outputs").intValue();
    float[] groups = Numbers.floats(map.get("data"));
    int[] counts = new int[outputs];
    for (float group : groups) {
      counts[(int) group]++;
    }
    for (int group = 0; group < outputs; group++) {
      int even = groups.length / outputs + (group < groups.length % outputs ? 1 : 0);
      if (counts[group] != even) {
        return false;
      }
    }
    return true;
  }

  /** The module that stands for the reference's: of those for any payload we have one for each. */
  static String module(GoldenCase golden) {
    JsonNode inputs = golden.part("inputs").path("inputs");
    JsonNode first = inputs.has("list") ? inputs.get("list").get(0) : inputs;
    return first.path("payload").asText().equals("SpikeArray")
        ? "spike_" + golden.module()
        : golden.module();
  }

  /** The configuration under which our module is to do what the case shows. */
  static JsonNode config(GoldenCase golden) {
    return golden.module().equals("izhikevich_soma") ? izhikevich(golden) : golden.config();
  }

  /**
   * The reference subtracts the reset potential from one that is measured from rest already. That
   * is the textbook's model of a rest potential of opposite sign.
   */
  private static JsonNode izhikevich(GoldenCase golden) {
    JsonNode constants = golden.part("constants");
    JsonNode subtracted = constants.get("potential_rest");
    ObjectNode config = golden.config().deepCopy();
    config.set("potential_rest", lessAll(zero(), subtracted));
    config.set("potential_reset", lessAll(constants.get("potential_reset"), subtracted));
    config.set("threshold", lessAll(constants.get("threshold"), subtracted));
    return config;
  }

  private static JsonNode zero() {
    ObjectNode zero = JsonNodeFactory.instance.objectNode();
    zero.putArray("shape").add(1);
    zero.putArray("data").add(0);
    return zero;
  }

  /** An array less another, as the files have them: one number may serve for all elements. */
  private static JsonNode lessAll(JsonNode left, JsonNode right) {
    float[] first = Numbers.floats(left.get("data"));
    float[] second = Numbers.floats(right.get("data"));
    JsonNode larger = first.length < second.length ? right : left;
    ObjectNode difference = JsonNodeFactory.instance.objectNode();
    difference.set("shape", larger.get("shape"));
    ArrayNode data = difference.putArray("data");
    for (int i = 0; i < larger.get("data").size(); i++) {
      data.add(first[first.length == 1 ? 0 : i] - second[second.length == 1 ? 0 : i]);
    }
    return difference;
  }

  /** What an output is to be at a step. */
  static float[] output(GoldenCase golden, String output, int step) {
    if (module(golden).equals("spike_sampler")) {
      return sampledWithSign(golden, step);
    }
    return Numbers.floats(new Series(golden.part("outputs").get(output)).at(step));
  }

  /** The reference loses inhibitory spikes and the mask; here both are kept. */
  private static float[] sampledWithSign(GoldenCase golden, int step) {
    float[] indices = Numbers.floats(golden.part("constants").get("_indices").get("data"));
    float[] from = Numbers.floats(new Series(golden.part("inputs").get("inputs")).at(step));
    float[] sampled = new float[indices.length];
    for (int i = 0; i < sampled.length; i++) {
      sampled[i] = from[(int) indices[i]];
    }
    return sampled;
  }

  /** Whether an output is per synapse. */
  static boolean isAsync(GoldenCase golden, String output) {
    // A delay for each unit makes nothing per synapse, though the reference says so.
    return !golden.module().equals("n_delays")
        && golden.part("outputs").get(output).path("async_spikes").asBoolean();
  }
}
