package io.sparksnn.runtime.module;

/** A payload that does not fit a port; thrown before any state is touched. */
public final class PortException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  PortException(String owner, PortDeclaration port, String expected, String found) {
    super(
        owner
            + ", "
            + port.role().noun()
            + " '"
            + port.name()
            + "': expected "
            + expected
            + ", got "
            + found);
  }
}
