package io.sparksnn.tests.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor, which writes the sources of each round in that round. */
final class Maker extends AbstractProcessor {
  private final List<Map<String, String>> rounds;
  private int round;

  /** Writes these classes of package demo, by name; the common imports are added. */
  Maker(List<Map<String, String>> rounds) {
    this.rounds = rounds;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    if (round < rounds.size()) {
      rounds.get(round++).forEach(this::write);
    }
    return false;
  }

  private void write(String name, String text) {
    try (Writer file = processingEnv.getFiler().createSourceFile("demo." + name).openWriter()) {
      file.write(Snippets.file(text));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
