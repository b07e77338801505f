package io.sparksnn.runtime.checkpoint;

import io.sparksnn.runtime.module.BuildGuard;
import io.sparksnn.runtime.module.ModuleNode;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.state.StateVariable;
import io.sparksnn.runtime.tensor.Shape;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Ends builds that take more memory than their file can be of: a configuration of a few bytes may
 * ask for any size.
 */
final class Refusal implements BuildGuard {
  private final long longest;
  private final long most;
  private final IdentityHashMap<SparkModule<?>, ModuleNode> nodes = new IdentityHashMap<>();
  private long bytes;

  /** What a build has been ended by. */
  static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLarge(String message) {
      super(message);
    }
  }

  Refusal(long fileLength, List<ModuleNode> tree) {
    longest = longest(fileLength);
    most = 2 * fileLength + Limits.FLOOR / 2;
    tree.forEach(node -> nodes.put(node.module(), node));
  }

  /** How many elements an array may have that is made for a file of some bytes. */
  static long longest(long fileLength) {
    return (fileLength + Limits.FLOOR / 2) / Float.BYTES;
  }

  @Override
  public void drawing(String module, Shape shape) {
    if (shape.size() > longest) {
      throw new TooLarge(
          "%s asks for an array of %d elements, more than its file can be of"
              .formatted(module, shape.size()));
    }
  }

  @Override
  public void built(SparkModule<?> module) {
    ModuleNode node = nodes.get(module);
    if (node == null) {
      return;
    }
    List<StateVariable> variables = new ArrayList<>();
    node.visitExactState(variables::add);
    for (StateVariable variable : variables) {
      bytes += (long) variable.size() * TensorType.of(variable.kind()).size();
    }
    if (bytes > most) {
      throw new TooLarge(
          "the state up to %s takes %d bytes, more than its file can be of"
              .formatted(node.label(), bytes));
    }
  }
}
