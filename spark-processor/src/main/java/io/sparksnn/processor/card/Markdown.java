package io.sparksnn.processor.card;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Text of the author in Markdown: whatever it holds, it is read as it is written. */
final class Markdown {
  /**
   * What means something within a line, in the Markdown of GitHub; so do pipes in a table, and
   * underscores at the ends of a word.
   */
  private static final Pattern SPECIAL =
      Pattern.compile("(?U)[\\\\`*<>\\[\\]|~$]|&(?=[#\\w])|(?<!\\w)_|_(?!\\w)");

  private static final Pattern CODE_TAG = Pattern.compile("\\{@(?:code|literal) ([^{}]*)}");
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^>]*>");
  private static final Pattern BLOCK = Pattern.compile("(?s)<pre>(?:\\{@code)?(.*?)}?</pre>");

  private Markdown() {}

  /** Plain text. */
  static String text(String plain) {
    return SPECIAL.matcher(oneLine(plain)).replaceAll("\\\\$0");
  }

  /** Code, in a table, too: pipes end a cell even there. */
  static String code(String code) {
    String line = oneLine(code).replace("|", "\\|");
    return line.contains("`") ? "`` " + line + " ``" : "`" + line + "`";
  }

  /** A sentence of Javadoc: code stays code, other tags and entities are what they show. */
  static String javadoc(String sentence) {
    StringBuilder shown = new StringBuilder();
    int from = 0;
    for (Matcher tag = CODE_TAG.matcher(sentence); tag.find(); from = tag.end()) {
      shown.append(text(untagged(sentence.substring(from, tag.start()))));
      shown.append(code(tag.group(1)));
    }
    return shown.append(text(untagged(sentence.substring(from)))).toString();
  }

  /**
   * The first sentence of a comment; what is set apart in it, as equations are, is so here.
   *
   * @param sentence the sentence on one line
   * @param comment the whole comment, which still has its lines
   */
  static String javadoc(String sentence, @Nullable String comment) {
    int at = sentence.indexOf("<pre>");
    Matcher block = BLOCK.matcher(comment == null ? "" : comment);
    if (at < 0 || !block.find()) {
      return javadoc(sentence);
    }
    return block
        .group(1)
        .lines()
        .map(line -> untagged(line.strip()))
        .filter(line -> !line.isEmpty())
        .collect(
            Collectors.joining(
                "\n", javadoc(sentence.substring(0, at).strip()) + "\n\n```text\n", "\n```"));
  }

  private static String untagged(String html) {
    return TAG.matcher(html)
        .replaceAll("")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#64;", "@")
        .replace("&amp;", "&");
  }

  /** Blanks at an end are kept: they part what is joined. */
  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\v]+", " ");
  }
}
