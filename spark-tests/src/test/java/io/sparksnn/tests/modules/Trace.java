package io.sparksnn.tests.modules;

import io.sparksnn.runtime.state.HasState;
import io.sparksnn.runtime.state.StateVariable;
import io.sparksnn.runtime.state.StateVisitor;
import io.sparksnn.runtime.state.VariableDeclaration;

/** A helper that is state of two parts. */
public final class Trace implements HasState {
  private static final VariableDeclaration VALUE =
      new VariableDeclaration("value", float[].class, "units", "", "");
  private static final VariableDeclaration AGE =
      new VariableDeclaration("age", int[].class, "units", "ms", "");

  final float[] value;
  final int[] age;

  Trace(int units) {
    value = new float[units];
    age = new int[units];
  }

  @Override
  public void visitState(StateVisitor visitor) {
    visitor.visit(StateVariable.of(VALUE, () -> value));
    visitor.visit(StateVariable.of(AGE, () -> age));
  }
}
