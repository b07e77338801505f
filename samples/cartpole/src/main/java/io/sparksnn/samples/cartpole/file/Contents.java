package io.sparksnn.samples.cartpole.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Tells files of other contents apart. */
final class Contents {
  private static final int BYTES = 8;

  private Contents() {}

  /** Hexadecimal digits of a brain's file and those of its populations, in whatever order. */
  static String of(Path brain, Map<String, Path> neurons) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      add(brain, digest);
      for (Map.Entry<String, Path> neuron : new TreeMap<>(neurons).entrySet()) {
        digest.update(neuron.getKey().getBytes(StandardCharsets.UTF_8));
        add(neuron.getValue(), digest);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    } catch (IOException unreadable) {
      throw new IllegalArgumentException(brain + ": cannot be read again", unreadable);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The length keeps the end of one file apart from the beginning of the next. */
  private static void add(Path file, MessageDigest digest) throws IOException {
    byte[] content = Files.readAllBytes(file);
    digest.update(Integer.toString(content.length).getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    digest.update(content);
  }
}
