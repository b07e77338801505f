package io.sparksnn.runtime.state;

/**
 * A helper of a module that is state itself, such as a trace or a ring of delayed spikes. A
 * {@code @Variable} of such a type is shown part by part, as {@code field.part}.
 */
public interface HasState {
  /**
   * Shows the parts, each made by one of the factories of {@link StateVariable}.
   *
   * @param visitor is shown the parts
   */
  void visitState(StateVisitor visitor);

  /**
   * Shows the parts as they are held, from which a checkpoint restores the very bits; by default
   * the same. For helpers whose parts are computed when they are looked at, and would be rounded.
   *
   * @param visitor is shown the parts
   */
  default void visitExactState(StateVisitor visitor) {
    visitState(visitor);
  }
}
