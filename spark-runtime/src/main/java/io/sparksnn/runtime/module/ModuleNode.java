package io.sparksnn.runtime.module;

import io.sparksnn.runtime.payload.Payload;
import io.sparksnn.runtime.random.RngKey;
import io.sparksnn.runtime.state.StateVisitor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For checkpoints: a module in the tree of the modules that it holds and that hold it, with all by
 * which it goes on.
 */
public final class ModuleNode {
  private final String path;
  private final SparkModule<?> module;
  private final @Nullable SparkModule<?> holder;

  private ModuleNode(String path, SparkModule<?> module, @Nullable SparkModule<?> holder) {
    this.path = path;
    this.module = module;
    this.holder = holder;
  }

  /**
   * {@return a module and all that it holds, each before those that it holds itself}
   *
   * @param module the outermost module
   */
  public static List<ModuleNode> tree(SparkModule<?> module) {
    List<ModuleNode> nodes = new ArrayList<>();
    collect(new ModuleNode("", module, null), nodes);
    return nodes;
  }

  private static void collect(ModuleNode node, List<ModuleNode> nodes) {
    nodes.add(node);
    for (SparkModule<?> child : node.module.children()) {
      String path = node.path.isEmpty() ? child.name() : node.path + "." + child.name();
      collect(new ModuleNode(path, child, node.module), nodes);
    }
  }

  /** {@return the names from the outermost module, with dots between; of that one empty} */
  public String path() {
    return path;
  }

  /** {@return the module} */
  public SparkModule<?> module() {
    return module;
  }

  /** {@return the module that holds it; null for the outermost} */
  public @Nullable SparkModule<?> holder() {
    return holder;
  }

  /** {@return the module's type} */
  public ModuleType<?, ?> type() {
    return module.type();
  }

  /** {@return what the module is called in messages} */
  public String label() {
    return module.label();
  }

  /** {@return the module's random key} */
  public RngKey key() {
    return module.keys().key();
  }

  /**
   * Has the module go on from a random key and a number of steps.
   *
   * @param key the key
   * @param steps how many steps it has made
   */
  public void goOnFrom(RngKey key, long steps) {
    module.keys().moveTo(key);
    module.countFrom(steps);
  }

  /**
   * Shows the variables of this module alone, their paths from the outermost one, those of helpers
   * as they are held.
   *
   * @param visitor is shown each
   */
  public void visitExactState(StateVisitor visitor) {
    module.showExactly(path, visitor);
  }

  /**
   * Checks what the module's author knows of its state.
   *
   * @throws IllegalArgumentException if it cannot be so
   */
  public void checkState() {
    module.checkState();
  }

  /**
   * Builds the module without a step of its own.
   *
   * @param inputs what its inputs look like, in the order of the ports; null where one is absent
   */
  public void build(@Nullable Payload[] inputs) {
    module.buildOn(inputs);
  }

  /**
   * Sets who watches over the module's build.
   *
   * @param guard who, or {@link BuildGuard#NONE}
   */
  public void guardBy(BuildGuard guard) {
    module.guardBy(guard);
  }
}
