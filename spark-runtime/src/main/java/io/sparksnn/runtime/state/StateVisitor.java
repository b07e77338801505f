package io.sparksnn.runtime.state;

/** Is shown the variables of a module, one after the other. */
@FunctionalInterface
public interface StateVisitor {
  /**
   * Is shown a variable; it may be kept, and read or set later.
   *
   * @param variable the variable
   */
  void visit(StateVariable variable);
}
