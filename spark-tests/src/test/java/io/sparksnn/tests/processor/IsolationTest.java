package io.sparksnn.tests.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.processor.SparkProcessor;
import io.sparksnn.tests.compiler.Compiler;
import io.sparksnn.tests.compiler.Source;
import io.sparksnn.tests.compiler.Tool;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What lets build tools run the processor for the files alone that have changed: each file that it
 * writes comes from one class.
 */
class IsolationTest {
  private static final String MODULE =
      """
      package demo;

      import io.sparksnn.annotations.*;
      import io.sparksnn.runtime.config.StepConfig;
      import io.sparksnn.runtime.module.*;
      import io.sparksnn.runtime.payload.FloatArray;

      @RegisterModule
      public abstract class Gain extends SparkModule<Gain.Config> {
        @RegisterConfig
        public record Config(@Embedded StepConfig step, Part part) {}

        public record Out(FloatArray y) implements ModuleOutput {}

        @Call
        public Out step(FloatArray x) {
          return new Out(x);
        }
      }
      """;

  private static final String PART =
      """
      package demo;

      import io.sparksnn.annotations.*;

      @RegisterConfig
      public record Part(@Param("1") float factor) {}
      """;

  @TempDir Path folder;

  private final Map<String, List<String>> origins = new TreeMap<>();

  @Test
  void eachFileComesFromOneClass() {
    new Compiler(Tool.JAVAC, folder)
        .options("-Aspark.cards=true")
        .around(processor ->
            processor instanceof SparkProcessor
                ? spied(Processor.class, processor, this::watched)
                : processor)
        .compile(Source.of(MODULE), Source.of(PART));

    assertThat(origins)
        .containsEntry("demo.GainModule", List.of("demo.Gain"))
        .containsEntry("demo.GainConfigBuilder", List.of("demo.Gain.Config"))
        .containsEntry("demo.PartSpec", List.of("demo.Part"))
        .allSatisfy((file, classes) -> assertThat(classes).as(file).hasSize(1));
    assertThat(origins.keySet()).anyMatch(file -> file.endsWith(".md"));
  }

  /** Watches the filer of an environment that a processor is given. */
  private Object[] watched(Object... arguments) {
    return Arrays.stream(arguments)
        .map(argument ->
            argument instanceof ProcessingEnvironment environment
                ? environment(environment)
                : argument)
        .toArray();
  }

  private ProcessingEnvironment environment(ProcessingEnvironment real) {
    Filer filer = spied(Filer.class, real.getFiler(), this::noted);
    return (ProcessingEnvironment)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {ProcessingEnvironment.class},
            (proxy, method, arguments) ->
                method.getName().equals("getFiler") ? filer : method.invoke(real, arguments));
  }

  /** Notes the file that is created, named by what stands before its origins, and those. */
  private Object[] noted(Object... arguments) {
    if (arguments[arguments.length - 1] instanceof Element[] elements) {
      origins.put(
          arguments[arguments.length - 2].toString(),
          Arrays.stream(elements).map(Element::toString).toList());
    }
    return arguments;
  }

  private static <T> T spied(Class<T> type, T real, UnaryOperator<Object[]> look) {
    return type.cast(
        Proxy.newProxyInstance(
            IsolationTest.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              try {
                return method.invoke(real, arguments == null ? null : look.apply(arguments));
              } catch (InvocationTargetException wrapped) {
                throw wrapped.getCause();
              }
            }));
  }
}
