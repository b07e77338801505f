package io.sparksnn.nn.golden;

import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.state.StateVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What of ours is to be compared with a variable of the reference. One that has our variable's
 * name, but for underscores before it, is compared with that; all others are named here, and a name
 * that is not is an error.
 */
final class StateChecks {
  /** Compares a variable of the reference with what a module has. */
  interface Check {
    void compare(String what, SparkModule<?> module, float[] expected);
  }

  /** Variables of other names or forms, by module and name. */
  private static final Map<String, Check> SPECIAL = Map.of();

  /** What is no state of ours, by name: it follows from what is compared. */
  private static final Map<String, String> FOLLOWS =
      Map.of(
          "is_ready", "refractory and cooldown",
          "potential_pre_spike", "the potential of units that did not spike; else the spike",
          "threshold_at_decision", "the threshold of the step before",
          "rng", "the spikes, which are drawn",
          "_bitmask", "the spikes that arrive",
          "_current_idx", "the spikes that arrive");

  private StateChecks() {}

  /** Compares a variable of the reference, where it is none that follows from others. */
  static void compare(
      String what, String module, String variable, SparkModule<?> ours, float[] expected) {
    if (FOLLOWS.containsKey(variable)) {
      return;
    }
    SPECIAL
        .getOrDefault(
            module + " " + variable,
            module.endsWith("traced_synapses")
                ? sameOrSums(variable.replaceFirst("^_", ""))
                : sameAs(variable.replaceFirst("^_", "")))
        .compare(what + ", " + variable, ours, expected);
  }

  private static Check sameAs(String path) {
    return (what, module, expected) -> Numbers.assertNear(what, values(module, path), expected);
  }

  /** Traces of synapses, of which we may keep the sum of those of each unit. */
  private static Check sameOrSums(String path) {
    return (what, module, expected) -> {
      float[] found = values(module, path);
      Numbers.assertNear(what, found, sums(expected, expected.length / found.length));
    };
  }

  private static float[] sums(float[] values, int inputs) {
    float[] sums = new float[values.length / inputs];
    for (int unit = 0; unit < sums.length; unit++) {
      double sum = 0;
      for (int input = 0; input < inputs; input++) {
        sum += values[unit * inputs + input];
      }
      sums[unit] = (float) sum;
    }
    return sums;
  }

  /** The values of a variable of a module as floats. */
  static float[] values(SparkModule<?> module, String path) {
    List<String> paths = new ArrayList<>();
    List<StateVariable> found = new ArrayList<>();
    module.visitState(variable -> {
      paths.add(variable.path());
      if (variable.path().equals(path)) {
        found.add(variable);
      }
    });
    if (found.isEmpty()) {
      throw new AssertionError("nothing to compare with " + path + " among " + paths);
    }
    return floats(found.get(0).get());
  }

  private static float[] floats(Object array) {
    if (array instanceof float[] floats) {
      return floats;
    }
    int[] whole = (int[]) array;
    float[] floats = new float[whole.length];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = whole[i];
    }
    return floats;
  }
}
