package io.sparksnn.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.sparksnn.processor.SparkProcessor;
import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Writes generated classes: beside the class they come from, and marked as generated. */
public final class SourceWriter {
  private static final String GENERATED = "javax.annotation.processing.Generated";

  private final Filer filer;
  private final Elements elements;

  /** Writes through a filer. */
  public SourceWriter(Filer filer, Elements elements) {
    this.filer = filer;
    this.elements = elements;
  }

  /**
   * Writes a class.
   *
   * @param from the annotated class that it is written for
   * @throws IOException if it cannot be written, a {@code FilerException} if it exists already
   */
  public void write(String packageName, TypeSpec.Builder type, TypeElement from)
      throws IOException {
    // A module that does not read java.compiler does not see the annotation.
    if (elements.getTypeElement(elements.getModuleOf(from), GENERATED) != null) {
      type.addAnnotation(
          AnnotationSpec.builder(ClassName.bestGuess(GENERATED))
              .addMember("value", "$S", SparkProcessor.class.getName())
              .build());
    }
    if (isPublic(from)) {
      type.addModifiers(Modifier.PUBLIC);
    }
    type.addModifiers(Modifier.FINAL).addOriginatingElement(from);
    JavaFile.builder(packageName, type.build())
        .skipJavaLangImports(true)
        .indent("  ")
        .build()
        .writeTo(filer);
  }

  /** Whether a class can be seen from every package; what is generated for it then can, too. */
  private static boolean isPublic(Element type) {
    return !type.getKind().isClass() && !type.getKind().isInterface()
        || type.getModifiers().contains(Modifier.PUBLIC) && isPublic(type.getEnclosingElement());
  }
}
