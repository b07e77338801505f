package io.sparksnn.processor.validate;

import javax.lang.model.type.TypeMirror;

/** Types in messages: without annotations, since compilers do not agree on where these stand. */
final class TypeText {
  private TypeText() {}

  /** With packages. */
  static String full(TypeMirror type) {
    return type.toString()
        .replaceAll("(?U)@[\\w.]+(\\([^)]*\\))? ?", "")
        .replaceAll(" (?=\\[)", "");
  }

  /** As an author would write it: without packages, whose names begin in lower case. */
  static String simple(TypeMirror type) {
    return full(type).replaceAll("(?U)\\b\\p{Ll}\\w*\\.", "");
  }
}
