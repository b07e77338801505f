package io.sparksnn.processor;

import io.sparksnn.annotations.RegisterBrain;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.annotations.RegisterInitializer;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.annotations.RegisterNeuron;
import io.sparksnn.processor.model.Names;
import io.sparksnn.processor.model.Option;
import io.sparksnn.processor.validate.PlacementRule;
import io.sparksnn.processor.validate.Reporter;
import java.lang.annotation.Annotation;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Generates what follows from the annotations that register. */
public final class SparkProcessor extends AbstractProcessor {
  /**
   * What waits for another round, as names: an element belongs to its round, and in the next one
   * the compiler may have made another.
   */
  private final Set<String> waitingConfigs = new TreeSet<>();

  private final Set<String> waitingModules = new TreeSet<>();
  private final Set<String> waitingControllers = new TreeSet<>();

  private Reporter reporter;
  private @Nullable Generation generation;

  /** For the compiler, which finds it by its name. */
  public SparkProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    reporter = Reporter.to(environment);
  }

  /**
   * Ours, and those that we read or write and that no other processor claims: under {@code
   * -Xlint:all} javac warns of annotations that nobody does.
   */
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(
        "io.sparksnn.annotations.*",
        "org.jspecify.annotations.*",
        "javax.annotation.processing.Generated");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  /** The same as of the other processor, which says what is wrong with them. */
  @Override
  public Set<String> getSupportedOptions() {
    return Option.keys();
  }

  // It claims what no other processor does, see above.
  @SuppressWarnings("DoNotClaimAnnotations")
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    new Faults(reporter).guard(null, () -> process(round, generation()));
    return true;
  }

  /** It is made where faults are caught. */
  private Generation generation() {
    if (generation == null) {
      generation = new Generation(processingEnv, reporter);
    }
    return generation;
  }

  private void process(RoundEnvironment round, Generation to) {
    Set<String> configs =
        collect(round, waitingConfigs, RegisterConfig.class, RegisterInitializer.class);
    Set<String> modules = collect(round, waitingModules, RegisterModule.class);
    Set<String> controllers =
        collect(round, waitingControllers, RegisterNeuron.class, RegisterBrain.class);
    modules.removeAll(controllers); // that it is annotated twice is said there
    if (round.processingOver()) {
      Stream.of(configs, modules, controllers).forEach(names -> names.forEach(to::gaveUp));
      return;
    }
    ElementFilter.typesIn(round.getRootElements()).stream()
        .map(Names::canonical)
        .forEach(to::announceClass);
    for (Class<? extends Annotation> annotation : PlacementRule.ANNOTATIONS) {
      round.getElementsAnnotatedWith(annotation).forEach(member -> to.placed(member, annotation));
    }
    Stream.of(configs, modules, controllers).forEach(names -> names.forEach(to::announce));
    each(configs, to::config, waitingConfigs);
    each(modules, to::module, waitingModules);
    each(controllers, to::controller, waitingControllers);
  }

  /**
   * The classes to take up in this round, sorted: what is written does not depend on file order.
   */
  @SafeVarargs
  private static Set<String> collect(
      RoundEnvironment round, Set<String> waiting, Class<? extends Annotation>... annotations) {
    Set<String> names = new TreeSet<>(waiting);
    waiting.clear();
    for (Class<? extends Annotation> annotation : annotations) {
      for (TypeElement type : ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))) {
        names.add(Names.canonical(type));
      }
    }
    return names;
  }

  private void each(Set<String> names, Predicate<TypeElement> generate, Set<String> waiting) {
    for (String name : names) {
      if (!generate.test(processingEnv.getElementUtils().getTypeElement(name))) {
        waiting.add(name);
      }
    }
  }
}
