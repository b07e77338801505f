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
  private final boolean exact;

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
    this(path, declarations, settle, visitor, false);
  }

  /**
   * The same.
   *
   * @param path path of the module, empty for the one that is visited
   * @param declarations its variables
   * @param settle is run before every access
   * @param visitor to whom they are shown
   * @param exact whether helpers are to show their parts as they are held
   */
  public VariableScope(
      String path,
      List<VariableDeclaration> declarations,
      Runnable settle,
      StateVisitor visitor,
      boolean exact) {
    this.path = path;
    this.declarations = declarations;
    this.settle = settle;
    this.visitor = visitor;
    this.exact = exact;
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
        visitor.visit(
            parts.get(i).from(new Part(holder, i, helper, parts.get(i))).within(inner, settle));
      }
    } else {
      visitor.visit(StateVariable.of(declaration, holder).within(path, settle));
    }
  }

  /** A part of the helper that a field holds at the time, which may come to be another one. */
  private final class Part implements Supplier<StateVariable> {
    private final Supplier<? extends @Nullable Object> holder;
    private final int index;
    private HasState helper;
    private StateVariable part;

    Part(
        Supplier<? extends @Nullable Object> holder,
        int index,
        HasState helper,
        StateVariable part) {
      this.holder = holder;
      this.index = index;
      this.helper = helper;
      this.part = part;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // whether it is the same object is what is asked
    public StateVariable get() {
      HasState present = (HasState) holder.get();
      if (present != helper) {
        part = parts(present).get(index);
        helper = present;
      }
      return part;
    }
  }

  private List<StateVariable> parts(HasState helper) {
    List<StateVariable> parts = new ArrayList<>();
    if (exact) {
      helper.visitExactState(parts::add);
    } else {
      helper.visitState(parts::add);
    }
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
