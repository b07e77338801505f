package io.sparksnn.nn.interfaces;

import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.random.RngKey;

/** Which output each unit belongs to. */
final class OutputGroups {
  private OutputGroups() {}

  /** Units in order, shared out evenly: the first outputs get those that are left over. */
  static int[] even(int units, int outputs) {
    int[] groups = new int[units];
    int unit = 0;
    for (int output = 0; output < outputs; output++) {
      int size = units / outputs + (output < units % outputs ? 1 : 0);
      for (int k = 0; k < size; k++) {
        groups[unit++] = output;
      }
    }
    return groups;
  }

  /** The same groups in random order. */
  static int[] shuffled(int[] groups, RngKey key) {
    int[] order = key.permutation(groups.length);
    int[] shuffled = new int[groups.length];
    for (int unit = 0; unit < shuffled.length; unit++) {
      shuffled[unit] = groups[order[unit]];
    }
    return shuffled;
  }

  /**
   * Groups that are given.
   *
   * @throws IllegalArgumentException if they do not fit the units or the outputs
   */
  static int[] given(Init map, int units, int outputs) {
    if (!(map instanceof Init.Values array)) {
      throw new IllegalArgumentException(
          "output_map = %s: an array expected, with the output of each of %d units"
              .formatted(map, units));
    }
    float[] named = array.toArray();
    if (named.length != units) {
      throw new IllegalArgumentException(
          "output_map names the outputs of %d units, but there are %d"
              .formatted(named.length, units));
    }
    int[] groups = new int[units];
    for (int unit = 0; unit < units; unit++) {
      groups[unit] = (int) named[unit];
      if (groups[unit] != named[unit] || groups[unit] < 0 || groups[unit] >= outputs) {
        throw new IllegalArgumentException(
            "output_map[%d] = %s is no output; they are 0 to %d"
                .formatted(unit, named[unit], outputs - 1));
      }
    }
    return groups;
  }

  /**
   * The number of units of each output.
   *
   * @throws IllegalArgumentException if an output has none
   */
  static int[] sizes(int[] groups, int outputs) {
    int[] sizes = new int[outputs];
    for (int output : groups) {
      sizes[output]++;
    }
    for (int output = 0; output < outputs; output++) {
      if (sizes[output] == 0) {
        throw new IllegalArgumentException(
            "output %d of %d has no unit among %d; use fewer outputs or another output_map"
                .formatted(output, outputs, groups.length));
      }
    }
    return sizes;
  }
}
