package io.sparksnn.processor.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Carries documentation over to what is generated. */
public final class Docs {
  /** A link, which may rest on imports that the generated file does not have. */
  private static final Pattern LINK =
      Pattern.compile("\\{@(?:link|linkplain)\\s+([^\\s}]+)(?:\\s+([^}]*))?}");

  private static final Pattern SENTENCE_END = Pattern.compile("\\.(?=\\s|$)|\\R\\s*(?=@|<p>)");

  private Docs() {}

  /**
   * The first sentence of a comment as far as what it sets apart, such as an equation, which would
   * be lost on one line.
   */
  static String summary(@Nullable String comment) {
    String sentence = firstSentence(comment);
    int apart = sentence.indexOf("<pre>");
    return apart < 0 ? sentence : sentence.substring(0, apart).strip().replaceAll(":$", "") + ".";
  }

  /** The first sentence of a comment, links replaced by what they show; empty if there is none. */
  public static String firstSentence(@Nullable String comment) {
    if (comment == null) {
      return "";
    }
    String plain =
        LINK.matcher(comment)
            .replaceAll(link ->
                Matcher.quoteReplacement(
                    link.group(2) == null ? "{@code " + link.group(1) + "}" : link.group(2)));
    Matcher end = SENTENCE_END.matcher(plain);
    String sentence = end.find() ? plain.substring(0, end.start()) : plain;
    sentence = sentence.strip().replaceAll("\\s+", " ");
    return sentence.isEmpty() || sentence.startsWith("@") ? "" : sentence + ".";
  }
}
