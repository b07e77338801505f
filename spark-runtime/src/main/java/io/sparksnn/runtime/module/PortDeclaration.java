package io.sparksnn.runtime.module;

import io.sparksnn.runtime.payload.PayloadType;

/**
 * What is known of a port before there is a module: its name and the payload it carries.
 *
 * @param name the name in files, paths and by-name calls: {@code inhibition_mask}
 * @param javaName the parameter, component or method: {@code inhibitionMask}
 * @param type kind of payload
 * @param role whether it is an input, an output or a property
 * @param doc what it carries
 */
public record PortDeclaration(
    String name, String javaName, PayloadType<?> type, Role role, String doc) {

  /** What may be done with a port. */
  public enum Role {
    /** An input that every step needs. */
    INPUT,
    /** An input that may be left out. */
    OPTIONAL_INPUT,
    /** An output of every step. */
    OUTPUT,
    /** State that others may read. */
    PROPERTY,
    /** State that others may read and set. */
    WRITABLE_PROPERTY;

    /** The role as a word of a message. */
    String noun() {
      return switch (this) {
        case INPUT, OPTIONAL_INPUT -> "input";
        case OUTPUT -> "output";
        case PROPERTY, WRITABLE_PROPERTY -> "property";
      };
    }
  }

  /** {@return whether a step may go without it} */
  public boolean isOptional() {
    return role == Role.OPTIONAL_INPUT;
  }

  /** {@return whether it is a property that can be set} */
  public boolean isWritable() {
    return role == Role.WRITABLE_PROPERTY;
  }

  @Override
  public String toString() {
    return name + ": " + type + (isOptional() ? " (optional)" : "");
  }
}
