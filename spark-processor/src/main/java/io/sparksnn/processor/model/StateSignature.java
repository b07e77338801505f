package io.sparksnn.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What checkpoints of a module hold, as far as its class says.
 *
 * @param name its registered name
 * @param version what its author counts up when the state changes
 * @param parts type and symbolic shape of each variable, and the module of each node, by its name
 */
public record StateSignature(String name, int version, Map<String, String> parts) {

  /** How this state differs from an earlier one, in words; empty if it does not. */
  public List<String> changesSince(StateSignature earlier) {
    List<String> changes = new ArrayList<>();
    parts.forEach((part, now) -> {
      String before = earlier.parts.get(part);
      if (before == null) {
        changes.add("added '" + part + "' (" + now + ")");
      } else if (!before.equals(now)) {
        changes.add("changed '" + part + "' from " + before + " to " + now);
      }
    });
    earlier.parts.forEach((part, before) -> {
      if (!parts.containsKey(part)) {
        changes.add("removed '" + part + "' (" + before + ")");
      }
    });
    return changes;
  }
}
