package io.sparksnn.processor;

import com.palantir.javapoet.ClassName;
import io.sparksnn.processor.model.IndexEntry;
import io.sparksnn.processor.model.IndexEntry.Kind;
import io.sparksnn.processor.model.Names;
import io.sparksnn.processor.model.Option;
import io.sparksnn.processor.model.Provision;
import io.sparksnn.processor.read.IndexReader;
import io.sparksnn.processor.read.LastIndex;
import io.sparksnn.processor.read.ModuleInfo;
import io.sparksnn.processor.read.Types;
import io.sparksnn.processor.validate.IndexRules;
import io.sparksnn.processor.validate.OptionRules;
import io.sparksnn.processor.validate.ProvidesRule;
import io.sparksnn.processor.validate.Reporter;
import io.sparksnn.processor.write.IndexWriter;
import io.sparksnn.processor.write.SourceWriter;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

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
  private final NavigableSet<String> found = new TreeSet<>();
  private Reporter reporter;
  private Faults faults;
  private Explanation explanation;
  private @Nullable IndexRules rules;
  private boolean optionsChecked;
  private boolean again;
  private boolean written;
  private boolean declaresModule;

  /** What a module-info has to say of the index that the last round wrote. */
  private @Nullable Provision provision;

  /** For the compiler, which finds it by its name. */
  public IndexProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    reporter = Reporter.to(environment);
    faults = new Faults(reporter);
    explanation = Explanation.of(environment);
  }

  /** Everything: a class that has lost its annotation must leave the index, too. */
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  /** Those that are meant for us, too: the compiler need not say again that nobody knows them. */
  @Override
  public Set<String> getSupportedOptions() {
    Set<String> names = Option.keys();
    if (isInitialized()) {
      names.addAll(Option.meant(processingEnv.getOptions()));
    }
    return names;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    faults.guard(null, () -> process(round));
    return false;
  }

  private void process(RoundEnvironment round) throws IOException {
    if (!optionsChecked) {
      optionsChecked = true;
      new OptionRules(reporter).check(processingEnv.getOptions());
    }
    declaresModule |=
        round.getRootElements().stream().anyMatch(root -> root.getKind() == ElementKind.MODULE);
    if (provision != null) {
      checkProvided(provision);
      provision = null;
    }
    boolean more = false;
    for (Map.Entry<Kind, Class<? extends Annotation>> kind : IndexReader.annotations().entrySet()) {
      for (TypeElement type :
          ElementFilter.typesIn(round.getElementsAnnotatedWith(kind.getValue()))) {
        if (found.add(Names.canonical(type))) {
          more = true;
          faults.guard(
              type,
              () -> {
                again |= isGeneratedFor(type);
                rules().checkVisible(type, kind.getKey());
              });
        }
      }
    }
    // A file written in the last round is warned of: do not wait for what generates nothing.
    Elements elements = processingEnv.getElementUtils();
    List<TypeElement> awaited =
        found.stream()
            .flatMap(name -> Stream.ofNullable(elements.getTypeElement(name)))
            .filter(type -> generatedFor(type).isPresent())
            .toList();
    boolean ready = awaited.isEmpty() || (!more && awaited.stream().allMatch(this::isGeneratedFor));
    if (!written && (ready || round.processingOver())) {
      written = true;
      update(!ready || round.errorRaised() || reporter.errors() > 0);
    }
  }

  /**
   * The class that the index would name, if it is a generated one. What is in error has none; that
   * errors were raised is not to be relied on: the Eclipse compiler finds its own afterwards.
   */
  private Optional<String> generatedFor(TypeElement type) {
    return IndexReader.read(type)
        .filter(entry -> entry.kind() != Kind.PAYLOAD)
        .map(entry -> entry.holder().canonicalName());
  }

  /** Whether there is that class. */
  private boolean isGeneratedFor(TypeElement type) {
    return generatedFor(type).filter(this::exists).isPresent();
  }

  private boolean exists(String name) {
    return processingEnv.getElementUtils().getTypeElement(name) != null;
  }

  private IndexRules rules() {
    if (rules == null) {
      rules = new IndexRules(reporter, new Types(processingEnv));
    }
    return rules;
  }

  private void update(boolean checkOnly) throws IOException {
    Elements elements = processingEnv.getElementUtils();
    LastIndex last = LastIndex.read(processingEnv.getFiler());
    NavigableSet<String> names = new TreeSet<>(found);
    names.addAll(last.registered());
    NavigableSet<IndexEntry> entries = new TreeSet<>();
    for (String name : names) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null) {
        faults.guard(type, () -> read(name, type).ifPresent(entries::add));
      }
    }
    if (entries.isEmpty() && last.isEmpty()) {
      return;
    }
    // A fault in what is about them all is said of the first that the user has before him.
    TypeElement place =
        entries.stream()
            .filter(entry -> found.contains(entry.className()))
            .map(IndexEntry::element)
            .findFirst()
            .orElse(null);
    faults.guard(place, () -> write(entries, last, checkOnly));
  }

  private void write(NavigableSet<IndexEntry> entries, LastIndex last, boolean checkOnly)
      throws IOException {
    boolean sound = rules().check(entries, found);
    if (!sound || checkOnly) {
      explanation.say("SparkIndex", "generated nothing, since there are errors");
      return;
    }
    int errorsBefore = reporter.errors();
    new Locking(processingEnv, reporter).run(entries, found);
    if (reporter.errors() > errorsBefore) {
      explanation.say("SparkIndex", "generated nothing, since there are errors");
      return;
    }
    String option = Option.INDEX_PACKAGE.in(processingEnv.getOptions());
    String place = option.isEmpty() ? packageOf(entries, last) : option;
    ClassName name = last.nameIn(place).orElseGet(() -> freeNameIn(place));
    Elements elements = processingEnv.getElementUtils();
    new IndexWriter(new SourceWriter(processingEnv.getFiler(), elements, SparkProcessor.class))
        .write(name, entries);
    explanation.generated("SparkIndex", List.of(name.canonicalName()));
    provision = entries.isEmpty() ? null : IndexWriter.provision(name);
    entries.forEach(
        entry -> explanation.say(entry.className(), "registered in " + name.canonicalName()));
  }

  /** Only now that the class is there do the directives of its module name it. */
  private void checkProvided(Provision expected) {
    TypeElement index = processingEnv.getElementUtils().getTypeElement(expected.index());
    ModuleElement module =
        index == null ? null : processingEnv.getElementUtils().getModuleOf(index);
    if (module == null || module.isUnnamed()) {
      return;
    }
    if (declaresModule || ModuleInfo.isCompiled(processingEnv.getFiler())) {
      new ProvidesRule(reporter).check(module, expected);
    } else {
      explanation.say(
          expected.index(),
          "not found on the module path, since what is compiled here only patches "
              + module.getQualifiedName());
    }
  }

  private Optional<IndexEntry> read(String name, TypeElement type) {
    Optional<IndexEntry> entry = IndexReader.read(type);
    if (entry.isEmpty()) {
      explanation.say(
          name,
          found.contains(name)
              ? "not registered, since it is not public at every level"
              : "not registered any more");
    }
    return entry;
  }

  /**
   * A name that no other artifact's index has: tests that register modules often stand in the
   * package of what they test, and of two indexes of one name only the first is found. An earlier
   * compilation of these classes is no other artifact.
   */
  private ClassName freeNameIn(String packageName) {
    ClassName name = ClassName.get(packageName, "SparkIndex");
    for (int next = 2; !again && exists(name.canonicalName()); next++) {
      name = ClassName.get(packageName, "SparkIndex" + next);
    }
    return name;
  }

  /**
   * The innermost package around all that is registered, else that of the first; where nothing is
   * left, that of the last index, which is to be emptied.
   */
  private String packageOf(NavigableSet<IndexEntry> entries, LastIndex last) {
    if (entries.isEmpty()) {
      return last.packageName();
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
