package io.sparksnn.processor;

import io.sparksnn.processor.model.IndexEntry;
import io.sparksnn.processor.model.IndexEntry.Kind;
import io.sparksnn.processor.model.Names;
import io.sparksnn.processor.read.IndexReader;
import io.sparksnn.processor.read.Types;
import io.sparksnn.processor.validate.IndexRules;
import io.sparksnn.processor.validate.Message;
import io.sparksnn.processor.validate.Reporter;
import io.sparksnn.processor.write.IndexWriter;
import io.sparksnn.processor.write.SourceWriter;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/**
 * Keeps the index of what an artifact registers.
 *
 * <p>A compiler may be given a single file of many, so that what the last compilation registered
 * stays, as long as its class is there and still annotated. The index is written in the first round
 * that brings no further annotated class.
 *
 * <p>It stands before the other processor in the service file: javac asks no further processor once
 * all annotations are claimed.
 */
public final class IndexProcessor extends AbstractProcessor {
  private static final String PACKAGE_OPTION = "spark.index.package";

  private final SortedSet<String> found = new TreeSet<>();
  private boolean written;

  /** Everything: a class that has lost its annotation must leave the index, too. */
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(PACKAGE_OPTION);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    boolean more = false;
    for (Class<? extends Annotation> annotation : IndexReader.annotations().values()) {
      for (TypeElement type : ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))) {
        more |= found.add(Names.canonical(type));
      }
    }
    // A file written in the last round is warned of: do not wait for what generates nothing.
    List<String> generated = found.stream().flatMap(this::generatedFor).toList();
    boolean ready = generated.isEmpty() || !more && generated.stream().allMatch(this::exists);
    if (!written && (ready || round.processingOver())) {
      written = true;
      update(!ready || round.errorRaised());
    }
    return false;
  }

  /**
   * The class that the index would name, if it is a generated one. What is in error has none; that
   * errors were raised is not to be relied on: the Eclipse compiler finds its own afterwards.
   */
  private Stream<String> generatedFor(String name) {
    return Stream.ofNullable(processingEnv.getElementUtils().getTypeElement(name))
        .flatMap(type -> IndexReader.read(type).stream())
        .filter(entry -> entry.kind() != Kind.PAYLOAD)
        .map(entry -> entry.holder().canonicalName());
  }

  private boolean exists(String name) {
    return processingEnv.getElementUtils().getTypeElement(name) != null;
  }

  private void update(boolean checkOnly) {
    Elements elements = processingEnv.getElementUtils();
    Reporter reporter = Reporter.to(processingEnv.getMessager());
    List<String> last = lastIndex();
    SortedSet<String> names = new TreeSet<>(found);
    names.addAll(last);
    SortedSet<IndexEntry> entries = new TreeSet<>();
    for (String name : names) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null) {
        IndexReader.read(type).ifPresent(entries::add);
      }
    }
    if (entries.isEmpty() && last.isEmpty()) {
      return;
    }
    IndexRules rules = new IndexRules(reporter, new Types(processingEnv));
    String option = processingEnv.getOptions().getOrDefault(PACKAGE_OPTION, "");
    if (rules.check(entries, found) && rules.checkPackage(option, entries) && !checkOnly) {
      write(option.isEmpty() ? packageOf(entries, last) : option, entries, reporter);
    }
  }

  private void write(String packageName, SortedSet<IndexEntry> entries, Reporter reporter) {
    Filer filer = processingEnv.getFiler();
    try {
      new IndexWriter(new SourceWriter(filer, processingEnv.getElementUtils()))
          .write(packageName, entries);
    } catch (IOException failed) {
      reporter.failure(Message.INTERNAL, failed);
    }
  }

  /**
   * The last index: the name of its class, then those of the classes that it registered; empty if
   * nothing was compiled into the folder before.
   */
  private List<String> lastIndex() {
    try {
      return processingEnv
          .getFiler()
          .getResource(StandardLocation.CLASS_OUTPUT, "", IndexWriter.LIST)
          .getCharContent(true)
          .toString()
          .lines()
          .toList();
    } catch (IOException | IllegalArgumentException none) {
      return List.of();
    }
  }

  /**
   * The innermost package around all that is registered, else that of the first; where nothing is
   * left, that of the last index, which is to be emptied.
   */
  private String packageOf(SortedSet<IndexEntry> entries, List<String> last) {
    if (entries.isEmpty()) {
      return last.get(0).substring(0, Math.max(0, last.get(0).lastIndexOf('.')));
    }
    String first = packageOf(entries.first());
    String common = first;
    for (IndexEntry entry : entries) {
      while (!(packageOf(entry) + ".").startsWith(common + ".")) {
        int dot = common.lastIndexOf('.');
        if (dot < 0) {
          return first;
        }
        common = common.substring(0, dot);
      }
    }
    return common;
  }

  private String packageOf(IndexEntry entry) {
    return processingEnv
        .getElementUtils()
        .getPackageOf(entry.element())
        .getQualifiedName()
        .toString();
  }
}
