package io.sparksnn.nn.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;

/** One run of one module of the reference. */
record GoldenCase(String module, JsonNode run) {
  /** What the module was given, by the names of the fields. */
  JsonNode config() {
    return run.get("config");
  }

  int steps() {
    return run.get("steps").intValue();
  }

  /** A part of the run, such as {@code inputs}; without fields where the file has none. */
  JsonNode part(String name) {
    return run.path(name);
  }

  /** The value of a field of the configuration as a number. */
  float number(String field) {
    return config().get(field).floatValue();
  }

  /** Whether any array of the run is of a type of elements. */
  boolean hasArraysOf(String dtype) {
    return hasDtype(part("inputs"), dtype)
        || hasDtype(part("outputs"), dtype)
        || hasDtype(part("state"), dtype);
  }

  private static boolean hasDtype(JsonNode arrays, String dtype) {
    for (Iterator<JsonNode> each = arrays.elements(); each.hasNext(); ) {
      if (each.next().path("dtype").asText().equals(dtype)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return module + " " + run.get("name").asText();
  }
}
