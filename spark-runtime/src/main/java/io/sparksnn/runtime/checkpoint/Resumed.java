package io.sparksnn.runtime.checkpoint;

import java.nio.file.Path;
import java.util.List;

/**
 * A module that goes on from a file.
 *
 * @param module the module
 * @param file the file
 * @param skipped newer files that could not be restored, each with the reason
 * @param <M> its class
 */
public record Resumed<M>(M module, Path file, List<String> skipped) {
  /**
   * Keeps a copy of the list.
   *
   * @param module the module
   * @param file the file
   * @param skipped newer files that could not be restored
   */
  public Resumed {
    skipped = List.copyOf(skipped);
  }
}
