package io.sparksnn.runtime.controller;

import java.util.List;

/** Modules that cannot be wired as a controller's specification says; lists every fault. */
public final class WiringException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** Transient since faults are for reading now, not for keeping. */
  private final transient List<String> faults;

  /** What the controller is called in messages. */
  private final String controller;

  /**
   * The faults of one controller.
   *
   * @param controller what it is called in messages
   * @param faults at least one
   */
  WiringException(String controller, List<String> faults) {
    super(
        faults.size() == 1
            ? controller + ": " + faults.get(0)
            : controller + " has " + faults.size() + " faults:\n  " + String.join("\n  ", faults));
    this.faults = List.copyOf(faults);
    this.controller = controller;
  }

  /** {@return every fault: module, port, what was found, what was expected, and the way out} */
  public List<String> faults() {
    return faults;
  }

  /**
   * {@return the same faults, said of what a document describes}
   *
   * @param document its name, such as the path of a file
   */
  public WiringException in(String document) {
    return new WiringException(document + ": " + controller, faults);
  }

  /** Throws if there are any. */
  static void throwIfAny(String controller, List<String> faults) {
    if (!faults.isEmpty()) {
      throw new WiringException(controller, faults);
    }
  }
}
