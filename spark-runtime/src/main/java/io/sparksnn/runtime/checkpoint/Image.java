package io.sparksnn.runtime.checkpoint;

import java.util.List;
import java.util.Map;

/**
 * All that a checkpoint of a module holds.
 *
 * @param metadata texts by key, but for digests
 * @param tensors the tensors, in the order of the data
 */
record Image(Map<String, String> metadata, List<Outgoing> tensors) {
  /** A copy that stays as it is while the module goes on. */
  Image frozen() {
    return new Image(metadata, tensors.stream().map(Outgoing::frozen).toList());
  }
}
