package io.sparksnn.nn.golden;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of files that the reference has written: the one that the system property {@code
 * spark.golden} names, else the one among the test resources.
 */
public final class GoldenFiles {
  /** As doubles the decimals would be rounded twice on their way to a float. */
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private GoldenFiles() {}

  /** All files of the folder, by name. */
  public static List<Path> all() {
    try (Stream<Path> files = Files.list(folder())) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The content of one file of the folder. */
  public static JsonNode read(String name) {
    return read(folder().resolve(name + ".json"));
  }

  static JsonNode read(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Whether another folder than that of the test resources is named. */
  static boolean isGiven() {
    return given() != null;
  }

  private static @Nullable String given() {
    return System.getProperty("spark.golden");
  }

  private static Path folder() {
    String given = given();
    if (given != null) {
      return Path.of(given);
    }
    try {
      return Path.of(requireNonNull(GoldenFiles.class.getResource("/golden")).toURI());
    } catch (URISyntaxException noPath) {
      throw new IllegalStateException(noPath);
    }
  }
}
