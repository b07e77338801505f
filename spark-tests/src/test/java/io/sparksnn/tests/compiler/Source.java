package io.sparksnn.tests.compiler;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A source file, named after the first type it declares.
 *
 * @param path its path below the folder of sources
 * @param text what is in it
 */
public record Source(String path, String text) {
  private static final Pattern PACKAGE = Pattern.compile("(?mU)^package ([\\w.]+);");

  /** Annotations before the keywords may take values, as long as they hold no parenthesis. */
  private static final Pattern TYPE =
      Pattern.compile(
          "(?mU)^(?:@[\\w.]+(?:\\([^)\n]*\\))? )*[\\w -]*?(?:\\b|@)(?:class|record|interface|enum) ([\\w$]+)");

  /** A file of this text. */
  public static Source of(String text) {
    Matcher type = TYPE.matcher(text);
    String name = type.find() ? type.group(1) : "package-info";
    Matcher declared = PACKAGE.matcher(text);
    String folder = declared.find() ? declared.group(1).replace('.', '/') + "/" : "";
    return new Source(folder + name + ".java", text);
  }
}
