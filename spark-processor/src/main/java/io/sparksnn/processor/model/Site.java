package io.sparksnn.processor.model;

import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * Where a message belongs.
 *
 * @param path how the message names the place: {@code Type.member}
 * @param element the class, field, method or parameter
 * @param annotation the annotation to point at, if any
 * @param value the value within it to point at, if any
 */
public record Site(
    String path,
    Element element,
    @Nullable AnnotationMirror annotation,
    @Nullable AnnotationValue value) {

  /** A place without annotation. */
  public static Site of(String path, Element element) {
    return new Site(path, element, null, null);
  }

  /** The same place, pointing at an annotation of the element. */
  public Site at(AnnotationMirror mirror) {
    return new Site(path, element, mirror, null);
  }

  /** The same place, pointing at a value of an annotation, or at the annotation if it is unset. */
  public Site at(AnnotationMirror mirror, String member) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(member)) {
        return new Site(path, element, mirror, entry.getValue());
      }
    }
    return at(mirror);
  }
}
