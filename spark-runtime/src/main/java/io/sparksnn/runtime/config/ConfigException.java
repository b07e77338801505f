package io.sparksnn.runtime.config;

import java.util.List;
import java.util.stream.Collectors;

/** A configuration that is not valid; says everything that is wrong with it. */
public final class ConfigException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** Transient since a violation is for reading now, not for keeping. */
  private final transient List<Violation> violations;

  /**
   * The faults of one configuration.
   *
   * @param config simple name of the configuration's class
   * @param violations at least one
   */
  public ConfigException(String config, List<Violation> violations) {
    super(message(config, violations));
    this.violations = List.copyOf(violations);
  }

  /** {@return every fault, in the order of the fields} */
  public List<Violation> violations() {
    return violations;
  }

  private static String message(String config, List<Violation> violations) {
    return violations.size() == 1
        ? config + "." + violations.get(0)
        : violations.stream()
            .map(v -> "  " + v)
            .collect(
                Collectors.joining("\n", config + " has " + violations.size() + " faults:\n", ""));
  }
}
