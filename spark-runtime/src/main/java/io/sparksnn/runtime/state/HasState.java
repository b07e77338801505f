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
}
