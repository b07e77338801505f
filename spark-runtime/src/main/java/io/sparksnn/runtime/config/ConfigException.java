package io.sparksnn.runtime.config;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
    this(config, ".", violations, null);
  }

  private ConfigException(
      String what, String delimiter, List<Violation> violations, @Nullable Throwable cause) {
    super(message(what, delimiter, violations), cause);
    this.violations = List.copyOf(violations);
  }

  /**
   * {@return the faults of a document}
   *
   * @param document its name, such as the path of a file
   * @param violations at least one
   * @param cause what made it unreadable, or null
   */
  public static ConfigException inDocument(
      String document, List<Violation> violations, @Nullable Throwable cause) {
    return new ConfigException(document, ": ", violations, cause);
  }

  /** {@return every fault, in the order of the fields} */
  public List<Violation> violations() {
    return violations;
  }

  private static String message(String what, String delimiter, List<Violation> violations) {
    return violations.size() == 1
        ? what + delimiter + violations.get(0)
        : violations.stream()
            .map(v -> "  " + v)
            .collect(
                Collectors.joining("\n", what + " has " + violations.size() + " faults:\n", ""));
  }
}
