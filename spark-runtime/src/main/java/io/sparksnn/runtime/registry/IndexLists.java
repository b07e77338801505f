package io.sparksnn.runtime.registry;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds indexes that hide one another: of two classes of one name a class path gives only the
 * first, and what the other artifact registers would be missing without a word.
 */
final class IndexLists {
  /** Written beside every index: its class, then the classes that it registers. */
  private static final String LIST = "META-INF/spark/index";

  private IndexLists() {}

  /**
   * Refuses two different indexes of one name.
   *
   * @throws IllegalStateException naming both artifacts
   */
  static void requireDistinct(ClassLoader loader) {
    Map<String, URL> artifacts = new HashMap<>();
    Map<String, List<String>> contents = new HashMap<>();
    try {
      for (URL artifact : Collections.list(loader.getResources(LIST))) {
        List<String> lines = lines(artifact);
        String index = lines.isEmpty() ? "" : lines.get(0);
        URL other = artifacts.putIfAbsent(index, artifact);
        if (other != null && !lines.equals(contents.get(index))) {
          throw new IllegalStateException(
              "two artifacts register by a class %s, so that one hides the other: %s and %s; compile"
                      .formatted(index, other, artifact)
                  + " one of them with the option -Aspark.index.package=…");
        }
        contents.putIfAbsent(index, lines);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> lines(URL list) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(list.openStream(), StandardCharsets.UTF_8))) {
      return reader.lines().collect(Collectors.toList());
    }
  }
}
