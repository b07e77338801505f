package io.sparksnn.processor.validate;

import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.type.TypeMirror;

/**
 * Types in messages and pages: without annotations, since compilers do not agree on where these
 * stand.
 */
public final class TypeText {
  private TypeText() {}

  /** With packages. */
  static String full(TypeMirror type) {
    return type.toString()
        .replaceAll("(?U)@[\\w.]+(\\([^)]*\\))? ?", "")
        .replaceAll(" (?=\\[)", "");
  }

  /** Several, of which compilers put brackets around the list or do not. */
  static String list(List<?> several) {
    return several.stream().map(Object::toString).collect(Collectors.joining(","));
  }

  /** As an author would write it: without packages, whose names begin in lower case. */
  public static String simple(TypeMirror type) {
    return full(type).replaceAll("(?U)\\b\\p{Ll}\\w*\\.", "");
  }
}
