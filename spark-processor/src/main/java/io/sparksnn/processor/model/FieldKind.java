package io.sparksnn.processor.model;

/** The types that a field of a configuration may have. */
public enum FieldKind {
  FLOAT("Float"),
  INT("Integer"),
  LONG("Long"),
  BOOLEAN("Boolean"),
  STRING("String"),
  ENUM(""),
  SHAPE(""),
  INIT("Float"),
  FLOAT_LIST("Float"),
  INT_LIST("Integer"),
  STRING_LIST("String"),
  CONFIG(""),
  /** Anything else; an error. */
  UNSUPPORTED("");

  private final String checked;

  FieldKind(String checked) {
    this.checked = checked;
  }

  /** Whether the values are numbers, so that the numeric checks apply. */
  public boolean isNumeric() {
    return switch (this) {
      case FLOAT, INT, LONG, INIT, FLOAT_LIST, INT_LIST -> true;
      default -> false;
    };
  }

  /** Whether it is a list. */
  public boolean isList() {
    return switch (this) {
      case FLOAT_LIST, INT_LIST, STRING_LIST -> true;
      default -> false;
    };
  }

  /** Simple name of the class in {@code java.lang} that a check sees; empty for other classes. */
  public String checkedClass() {
    return checked;
  }
}
