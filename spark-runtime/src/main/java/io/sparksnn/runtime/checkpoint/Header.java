package io.sparksnn.runtime.checkpoint;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands before the data: metadata, and tensors by name in the order of the data. */
final class Header {
  private final Map<String, String> metadata;
  private final Map<String, TensorEntry> tensors;

  Header(Map<String, String> metadata, Map<String, TensorEntry> tensors) {
    this.metadata = metadata;
    this.tensors = tensors;
  }

  Map<String, String> metadata() {
    return metadata;
  }

  Map<String, TensorEntry> tensors() {
    return tensors;
  }

  /** The value of a key that every checkpoint has. */
  String require(String key) throws Malformed {
    String value = metadata.get(key);
    if (value == null) {
      throw new Malformed(
          "its metadata lacks '" + key + "'; it is no checkpoint, or has been changed");
    }
    return value;
  }

  /** What follows a prefix in keys, with the values. */
  Map<String, String> withPrefix(String prefix) {
    Map<String, String> found = new LinkedHashMap<>();
    metadata.forEach((key, value) -> {
      if (key.startsWith(prefix)) {
        found.put(key.substring(prefix.length()), value);
      }
    });
    return found;
  }

  @Nullable TensorEntry find(String name) {
    return tensors.get(name);
  }

  /** Bytes of all tensors. */
  long dataLength() {
    long length = 0;
    for (TensorEntry entry : tensors.values()) {
      length = Math.max(length, entry.end());
    }
    return length;
  }
}
