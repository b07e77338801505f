package io.sparksnn.runtime.state;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
   * @param index the position among the declarations
   * @param holder reads the field
   */
  public void show(int index, Supplier<? extends @Nullable Object> holder) {
    VariableDeclaration declaration = declarations.get(index);
    settle.run();
    if (holder.get() instanceof HasState helper) {
      String inner = path.isEmpty() ? declaration.name() : path + "." + declaration.name();
      List<StateVariable> parts = parts(helper);
      for (int i = 0; i < parts.size(); i++) {
        int part = i;
        // The field may come to hold another helper, so that the part is looked up at every access.
        visitor.visit(
            parts
                .get(i)
                .from(() -> parts((HasState) holder.get()).get(part))
                .within(inner, settle));
      }
    } else {
      visitor.visit(StateVariable.of(declaration, holder).within(path, settle));
    }
  }

  private static List<StateVariable> parts(HasState helper) {
    List<StateVariable> parts = new ArrayList<>();
    helper.visitState(parts::add);
    return parts;
  }

  /**
   * Shows a variable that is a single value, read and written as an array of one element.
   *
   * @param index the position among the declarations
   * @param get reads the value, as an array of one element
   * @param set writes the value, from an array of one element
   */
  public void show(int index, Supplier<?> get, Consumer<Object> set) {
    visitor.visit(StateVariable.ofScalar(declarations.get(index), get, set).within(path, settle));
  }
}
