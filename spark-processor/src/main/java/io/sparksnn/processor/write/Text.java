package io.sparksnn.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.util.stream.Collectors;

/** Text of the author in generated code: whatever it holds, it ends where it should. */
final class Text {
  private Text() {}

  /** A string literal on one line, in characters that every encoding and compiler takes. */
  static CodeBlock literal(String text) {
    StringBuilder code = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> code.append("\\n");
        case '\r' -> code.append("\\r");
        case '\t' -> code.append("\\t");
        case '"' -> code.append("\\\"");
        case '\\' -> code.append("\\\\");
        default -> code.append(isPlain(c) ? String.valueOf(c) : escape(c));
      }
    }
    return CodeBlock.of("$L", code.append('"'));
  }

  /** A sentence within a comment: no end of it, no tag, no escape. */
  static String javadoc(String text) {
    return text.replaceAll("[\\s\\h\\v\\p{Cntrl}]+", " ")
        .strip()
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("\\", "&#92;")
        .replace("*/", "*&#47;")
        .codePoints()
        .mapToObj(c -> c <= '~' ? Character.toString(c) : "&#" + c + ";")
        .collect(Collectors.joining());
  }

  /** What a compiler's encoding may lack is escaped, so that the bytes are the same everywhere. */
  private static boolean isPlain(char c) {
    return c >= ' ' && c <= '~';
  }

  private static String escape(char c) {
    String hex = Integer.toHexString(c);
    return "\\u" + "0".repeat(4 - hex.length()) + hex;
  }
}
