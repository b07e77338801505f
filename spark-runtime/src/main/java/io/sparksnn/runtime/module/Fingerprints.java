package io.sparksnn.runtime.module;

import io.sparksnn.runtime.state.VariableDeclaration;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Fingerprints of state by the same rule as the processor's, for types made at run time. */
final class Fingerprints {
  private static final int BYTES = 8;

  private Fingerprints() {}

  static String of(List<VariableDeclaration> variables) {
    StringBuilder text = new StringBuilder();
    for (VariableDeclaration variable : variables) {
      text.append(variable.signature()).append('\n');
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible); // every JDK has it
    }
  }
}
