package io.sparksnn.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.sparksnn.processor.model.VariableModel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Fingerprints of state: 16 hexadecimal digits that differ if names, types or symbolic shapes of
 * variables do, as the runtime makes them of what it knows.
 */
final class Fingerprints {
  private static final int BYTES = 8;

  private Fingerprints() {}

  static String of(List<VariableModel> variables) {
    StringBuilder text = new StringBuilder();
    for (VariableModel variable : variables) {
      TypeName type = ModuleWriter.erased(variable.field().asType());
      text.append(variable.fileName())
          .append('\t')
          .append(type instanceof ClassName named ? named.canonicalName() : plain(type))
          .append('\t')
          .append(variable.shape())
          .append('\n');
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

  /** Primitives and their arrays. */
  private static String plain(TypeName type) {
    return type.withoutAnnotations().toString();
  }
}
