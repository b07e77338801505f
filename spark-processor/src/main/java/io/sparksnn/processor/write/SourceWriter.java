package io.sparksnn.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.sparksnn.processor.model.Enclosing;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/** Writes generated classes: beside the class they come from, and marked as generated. */
public final class SourceWriter {
  private static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");

  private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

  /** What generated code names of {@code java.lang}. */
  private static final Set<String> JAVA_LANG =
      Set.of(
          "Boolean",
          "Double",
          "Float",
          "Integer",
          "Long",
          "Object",
          "Override",
          "String",
          "SuppressWarnings");

  private final Filer filer;
  private final Elements elements;
  private final Class<?> generator;

  /**
   * Writes through a filer.
   *
   * @param generator what generated classes name as their origin
   */
  public SourceWriter(Filer filer, Elements elements, Class<?> generator) {
    this.filer = filer;
    this.elements = elements;
    this.generator = generator;
  }

  /**
   * Writes a class.
   *
   * @param from the annotated class that it is written for
   * @param named other classes of the author whose members it names
   * @throws IOException if it cannot be written, a {@code FilerException} if it exists already
   */
  public void write(
      String packageName, TypeSpec.Builder type, TypeElement from, TypeElement... named)
      throws IOException {
    if (Enclosing.isPublic(from)) {
      type.addModifiers(Modifier.PUBLIC);
    }
    type.addModifiers(Modifier.FINAL).addOriginatingElement(from);
    write(packageName, type, Stream.concat(Stream.of(from), Stream.of(named)).toList());
  }

  /** Writes an interface in the same way. */
  public void writeInterface(String packageName, TypeSpec.Builder type, TypeElement from)
      throws IOException {
    if (Enclosing.isPublic(from)) {
      type.addModifiers(Modifier.PUBLIC);
    }
    write(packageName, type.addOriginatingElement(from), List.of(from));
  }

  /**
   * Writes a public class that is written for several others.
   *
   * @param from the annotated classes; there may be none left
   * @throws IOException if it cannot be written
   */
  public void writeFor(String packageName, TypeSpec.Builder type, List<TypeElement> from)
      throws IOException {
    from.forEach(type::addOriginatingElement);
    write(packageName, type.addModifiers(Modifier.PUBLIC, Modifier.FINAL), from);
  }

  /** A type whose values may be null; it says so where the author's module reads JSpecify. */
  TypeName nullable(TypeName type, TypeElement from) {
    return sees(from, NULLABLE) ? type.annotated(AnnotationSpec.builder(NULLABLE).build()) : type;
  }

  /** Whether a class's module reads that of an annotation; what is generated can do without. */
  private boolean sees(TypeElement from, ClassName annotation) {
    return elements.getTypeElement(elements.getModuleOf(from), annotation.canonicalName()) != null;
  }

  /** Writes a resource, in place of one of that name. */
  public void writeResource(String path, String text, List<TypeElement> from) throws IOException {
    try (Writer writer =
        filer
            .createResource(
                StandardLocation.CLASS_OUTPUT, "", path, from.toArray(TypeElement[]::new))
            .openWriter()) {
      writer.write(text);
    }
  }

  private void write(String packageName, TypeSpec.Builder type, List<TypeElement> named)
      throws IOException {
    if (!named.isEmpty() && sees(named.get(0), GENERATED)) {
      type.addAnnotation(
          AnnotationSpec.builder(GENERATED).addMember("value", "$S", generator.getName()).build());
    }
    if (named.stream().anyMatch(this::isDeprecated)) {
      type.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "{$S, $S}", "deprecation", "removal")
              .build());
    }
    JavaFile.builder(packageName, type.build())
        .skipJavaLangImports(hidesNothingOfJavaLang(packageName))
        .indent("  ")
        .build()
        .writeTo(filer);
  }

  /** Whether a package has no classes of its own where generated code means those of Java. */
  private boolean hidesNothingOfJavaLang(String packageName) {
    return JAVA_LANG.stream()
        .map(name -> packageName.isEmpty() ? name : packageName + "." + name)
        .allMatch(name -> elements.getTypeElement(name) == null);
  }

  /** Whether code that names a class or its members would be warned. */
  private boolean isDeprecated(TypeElement type) {
    for (Element at = type; at.getKind() != ElementKind.PACKAGE; at = Enclosing.of(at)) {
      if (elements.isDeprecated(at)) {
        return true;
      }
    }
    return type.getEnclosedElements().stream().anyMatch(elements::isDeprecated);
  }
}
