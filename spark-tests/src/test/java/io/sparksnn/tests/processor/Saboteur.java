package io.sparksnn.tests.processor;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** A processor for which one call of the compiler fails, as it does where there is a fault. */
final class Saboteur implements Processor {
  private final Processor victim;
  private final String calls;

  /** Which call from now on fails. */
  private int left;

  private boolean threw;
  private boolean failed;

  /**
   * Lets a call of a processor's fail.
   *
   * @param calls the names of the methods whose calls are counted, a regular expression
   * @param call which of these calls fails, from 1
   */
  Saboteur(Processor victim, String calls, int call) {
    this.victim = victim;
    this.calls = calls;
    this.left = call;
  }

  /** The processor, or itself in place of the one that it is about. */
  Processor inPlaceOf(Processor other) {
    return other.getClass() == victim.getClass() ? this : other;
  }

  /** Whether a call has failed. */
  boolean hasFailed() {
    return failed;
  }

  /** Whether the processor has let it through to the compiler. */
  boolean hasThrown() {
    return threw;
  }

  @Override
  public void init(ProcessingEnvironment real) {
    victim.init(
        new ProcessingEnvironment() {
          @Override
          public Map<String, String> getOptions() {
            return real.getOptions();
          }

          @Override
          public Messager getMessager() {
            return real.getMessager();
          }

          @Override
          public Filer getFiler() {
            return counted(Filer.class, real.getFiler());
          }

          @Override
          public Elements getElementUtils() {
            return counted(Elements.class, real.getElementUtils());
          }

          @Override
          public Types getTypeUtils() {
            return counted(Types.class, real.getTypeUtils());
          }

          @Override
          public SourceVersion getSourceVersion() {
            return real.getSourceVersion();
          }

          @Override
          public Locale getLocale() {
            return real.getLocale();
          }
        });
  }

  private <T> T counted(Class<T> type, T real) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (method.getName().matches(calls) && --left == 0) {
                failed = true;
                throw new IllegalStateException("provoked");
              }
              try {
                return method.invoke(real, arguments);
              } catch (InvocationTargetException wrapped) {
                throw wrapped.getCause();
              }
            }));
  }

  @SuppressWarnings("DoNotClaimAnnotations") // it claims what the other does
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    try {
      return victim.process(annotations, round);
    } catch (RuntimeException fault) {
      threw = true;
      return false;
    }
  }

  @Override
  public Set<String> getSupportedOptions() {
    return victim.getSupportedOptions();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return victim.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return victim.getSupportedSourceVersion();
  }

  @Override
  public Iterable<? extends Completion> getCompletions(
      Element element, AnnotationMirror annotation, ExecutableElement member, String text) {
    return victim.getCompletions(element, annotation, member, text);
  }
}
