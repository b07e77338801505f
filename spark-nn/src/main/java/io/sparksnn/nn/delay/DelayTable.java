package io.sparksnn.nn.delay;

import io.sparksnn.runtime.state.HasState;
import io.sparksnn.runtime.state.StateVariable;
import io.sparksnn.runtime.state.StateVisitor;
import io.sparksnn.runtime.state.VariableDeclaration;
import io.sparksnn.runtime.tensor.Shape;
import java.util.function.Consumer;

/** Numbers of steps, and who has to know when they change. */
final class DelayTable implements HasState {
  private static final VariableDeclaration STEPS =
      new VariableDeclaration("steps", int[].class, "", "", "Delays in steps.");

  private final Shape shape;
  private final Consumer<int[]> taker;
  private int[] steps;

  /** Delays of zero, which nobody is told. */
  DelayTable(Shape shape, Consumer<int[]> taker) {
    this.shape = shape;
    this.taker = taker;
    this.steps = new int[shape.size()];
  }

  int[] steps() {
    return steps;
  }

  /** Other delays, unless the taker refuses them. */
  void set(int[] values) {
    taker.accept(values);
    steps = values.clone();
  }

  @Override
  public void visitState(StateVisitor visitor) {
    visitor.visit(
        StateVariable.ofComputed(STEPS, shape, () -> steps.clone(), values -> set((int[]) values)));
  }
}
