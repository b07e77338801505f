package io.sparksnn.samples.cartpole.save;

import java.util.ArrayList;
import java.util.List;

/**
 * What makes a training that one and no other.
 *
 * @param brain where the brain is from
 * @param settings what it is taught with
 * @param seed what its seeds are derived from, as tables have it
 */
record Identity(String brain, String settings, String seed) {
  /**
   * Makes sure that it is the one asked for.
   *
   * @throws IllegalArgumentException with all that differs
   */
  void require(Identity asked) {
    List<String> faults = new ArrayList<>();
    compare("brain", brain, asked.brain, faults);
    compare("settings", settings, asked.settings, faults);
    compare("seed", seed, asked.seed, faults);
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException("is of another training: " + String.join("; ", faults));
    }
  }

  private static void compare(String what, String found, String asked, List<String> faults) {
    if (!found.equals(asked)) {
      faults.add("%s '%s', asked for '%s'".formatted(what, shown(found), asked));
    }
  }

  /** It is from a file. */
  private static String shown(String text) {
    return text.length() <= 80 ? text : text.substring(0, 80) + "…";
  }
}
