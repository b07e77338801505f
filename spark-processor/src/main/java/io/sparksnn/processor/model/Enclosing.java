package io.sparksnn.processor.model;

import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/** What stands around an element. */
public final class Enclosing {
  private Enclosing() {}

  /** What a class or member stands in: all but packages and modules stand in something. */
  public static Element of(Element element) {
    return Objects.requireNonNull(element.getEnclosingElement(), element::toString);
  }

  /** Whether a class can be seen from every package: it and all around it are public. */
  public static boolean isPublic(Element type) {
    return (!type.getKind().isClass() && !type.getKind().isInterface())
        || (type.getModifiers().contains(Modifier.PUBLIC) && isPublic(of(type)));
  }
}
