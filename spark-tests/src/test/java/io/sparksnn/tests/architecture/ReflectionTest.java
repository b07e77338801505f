package io.sparksnn.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.invoke.MethodHandles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What runs is what the compiler has seen. */
class ReflectionTest {
  @Test
  void theRuntimeDoesNotReflect() {
    Reflection.NO_REFLECTION.check(Classes.of("io.sparksnn.runtime"));
    Reflection.SERVICES_IN_THE_REGISTRY_ONLY.check(Classes.of("io.sparksnn.runtime"));
  }

  @Test
  void whatIsGeneratedDoesNotReflect() {
    Reflection.NO_REFLECTION.check(Classes.generatedForTheTests());
    Reflection.SERVICES_IN_THE_REGISTRY_ONLY.check(Classes.generatedForTheTests());
  }

  @Test
  void whatIsGeneratedForTheSampleDoesNotReflect() {
    Reflection.NO_REFLECTION.check(Classes.generatedForTheSample());
    Reflection.SERVICES_IN_THE_REGISTRY_ONLY.check(Classes.generatedForTheSample());
  }

  @ParameterizedTest
  @ValueSource(
      classes = {ByName.class, Members.class, ArraysByType.class, Handles.class, Loaders.class})
  void theRuleSeesReflection(Class<?> guilty) {
    var classes = new ClassFileImporter().importClasses(guilty);
    assertThat(Reflection.NO_REFLECTION.evaluate(classes).hasViolation()).isTrue();
  }

  static final class ByName {
    static Object make() throws ClassNotFoundException {
      return Class.forName("java.lang.String");
    }
  }

  static final class Members {
    static int count() {
      return String.class.getMethods().length;
    }
  }

  static final class ArraysByType {
    static Object make() {
      return java.lang.reflect.Array.newInstance(String.class, 1);
    }
  }

  static final class Handles {
    static Object look() {
      return MethodHandles.lookup();
    }
  }

  static final class Loaders {
    static Object load() throws ClassNotFoundException {
      return ClassLoader.getSystemClassLoader().loadClass("java.lang.String");
    }
  }
}
