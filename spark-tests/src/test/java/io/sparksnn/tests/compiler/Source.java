package io.sparksnn.tests.compiler;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.SimpleJavaFileObject;

/** A source file in memory, named after the first type it declares. */
public final class Source extends SimpleJavaFileObject {
  private static final Pattern PACKAGE = Pattern.compile("(?mU)^package ([\\w.]+);");

  /** Annotations before the keywords may take values, as long as they hold no parenthesis. */
  private static final Pattern TYPE =
      Pattern.compile(
          "(?mU)^(?:@[\\w.]+(?:\\([^)\n]*\\))? )*[\\w -]*?\\b@?(?:class|record|interface|enum) ([\\w$]+)");

  private final String text;

  private Source(String path, String text) {
    super(URI.create("string:///" + path), Kind.SOURCE);
    this.text = text;
  }

  /** A file of this text. */
  public static Source of(String text) {
    Matcher type = TYPE.matcher(text);
    String name = type.find() ? type.group(1) : "package-info";
    Matcher declared = PACKAGE.matcher(text);
    String folder = declared.find() ? declared.group(1).replace('.', '/') + "/" : "";
    return new Source(folder + name + ".java", text);
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }

  /** Number of the first line that contains a text. */
  public long lineOf(String part) {
    int at = text.indexOf(part);
    if (at < 0) {
      throw new IllegalArgumentException("no '" + part + "' in " + getName());
    }
    return text.substring(0, at).lines().count()
        + (text.charAt(Math.max(0, at - 1)) == '\n' ? 1 : 0);
  }
}
