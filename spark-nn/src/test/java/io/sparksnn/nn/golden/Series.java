package io.sparksnn.nn.golden;

import com.fasterxml.jackson.databind.JsonNode;

/** What a file says of one port or variable over time: the same at every step, or step by step. */
record Series(JsonNode node) {
  /** The array of a step. */
  JsonNode at(int step) {
    if (node.has("constant")) {
      return node.get("constant");
    }
    return node.has("per_step") ? node.get("per_step").get(step) : node.get("step0");
  }

  /** The output from which all but the first step are fed; empty if it is none. */
  String fedFrom() {
    String words = node.path("later_steps").asText();
    return words.isEmpty() ? "" : words.substring(words.indexOf('"') + 1, words.lastIndexOf('"'));
  }

  boolean isList() {
    return node.has("list");
  }
}
