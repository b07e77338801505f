package io.sparksnn.runtime.state;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Through which generated code shows the variables of one module to a visitor. */
public final class VariableScope {
  private final String path;
  private final List<VariableDeclaration> declarations;
  private final Runnable settle;
  private final StateVisitor visitor;

  /**
   * The variables of a module.
   *
   * @param path path of the module, empty for the one that is visited
   * @param declarations its variables
   * @param settle is run before every access
   * @param visitor to whom they are shown
   */
  public VariableScope(
      String path, List<VariableDeclaration> declarations, Runnable settle, StateVisitor visitor) {
    this.path = path;
    this.declarations = declarations;
    this.settle = settle;
    this.visitor = visitor;
  }

  /**
   * Shows the variable of an index: an array, a matrix, a kernel, or the parts of a helper.
   *
   * @param index its index among the variables
   * @param holder reads the field, which may come to hold another array
   */
  public void show(int index, Supplier<?> holder) {
    VariableDeclaration declaration = declarations.get(index);
    if (holder.get() instanceof HasState helper) {
      String inner = path.isEmpty() ? declaration.name() : path + "." + declaration.name();
      helper.visitState(part -> visitor.visit(part.within(inner, settle)));
    } else {
      visitor.visit(StateVariable.of(declaration, holder).within(path, settle));
    }
  }

  /**
   * Shows a variable that is a single value, read and written as an array of one element.
   *
   * @param index its index among the variables
   * @param get reads it
   * @param set writes it
   */
  public void show(int index, Supplier<?> get, Consumer<Object> set) {
    visitor.visit(StateVariable.ofScalar(declarations.get(index), get, set).within(path, settle));
  }
}
