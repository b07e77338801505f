package io.sparksnn.nn.golden;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of files that the reference has written: the one that the system property {@code
 * spark.golden} names, else the one among the test resources.
 */
public final class GoldenFiles {
  /** As doubles the decimals would be rounded twice on their way to a float. */
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  private GoldenFiles() {}

  /** All files of the folder, by name. */
  public static List<Path> all() {
    try (Stream<Path> files = Files.list(folder())) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The content of one file of the folder; where a given one lacks it, of the test resources. */
  public static JsonNode read(String name) {
    Path file = folder().resolve(name + ".json");
    return read(Files.exists(file) ? file : resources().resolve(name + ".json"));
  }

  static JsonNode read(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Path folder() {
    String given = System.getProperty("spark.golden");
    return given == null ? resources() : Path.of(given);
  }

  private static Path resources() {
    try {
      return Path.of(requireNonNull(GoldenFiles.class.getResource("/golden")).toURI());
    } catch (URISyntaxException noPath) {
      throw new IllegalStateException(noPath);
    }
  }
}
