package io.sparksnn.runtime.record;

import java.util.List;

/** What a recorder cannot record; lists every fault. */
public final class RecorderException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** Transient since faults are for reading now, not for keeping. */
  private final transient List<String> faults;

  RecorderException(String label, List<String> faults) {
    super(
        faults.size() == 1
            ? label + ": " + faults.get(0)
            : label + " has " + faults.size() + " faults:\n  " + String.join("\n  ", faults));
    this.faults = List.copyOf(faults);
  }

  /** {@return every fault: what was asked for, what there is, and the way out} */
  public List<String> faults() {
    return faults;
  }

  static void throwIfAny(String label, List<String> faults) {
    if (!faults.isEmpty()) {
      throw new RecorderException(label, faults);
    }
  }
}
