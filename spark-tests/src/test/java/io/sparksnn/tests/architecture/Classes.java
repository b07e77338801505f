package io.sparksnn.tests.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/** The classes that rules are checked on; there always are some. */
final class Classes {
  /** The sample is built before, but not on the class path: the registry would find its modules. */
  private static final Path DIGITS = Path.of("../samples/digits/target");

  private Classes() {}

  /** The classes of an artifact of ours, without their tests. */
  static JavaClasses of(String packageName) {
    return some(
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(packageName));
  }

  /** All classes of the sample. */
  static JavaClasses ofTheSample() {
    return some(new ClassFileImporter().importPath(DIGITS.resolve("classes")));
  }

  /** What the processor wrote for the sample. */
  static JavaClasses generatedForTheSample() {
    return generated(DIGITS.resolve("classes"), DIGITS.resolve("generated-sources/annotations"));
  }

  /** What the processor wrote for the modules of these tests. */
  static JavaClasses generatedForTheTests() {
    Path target = Path.of("target");
    return generated(
        target.resolve("test-classes"), target.resolve("generated-test-sources/test-annotations"));
  }

  /** The classes whose sources are in a folder. */
  private static JavaClasses generated(Path classes, Path sources) {
    try (Stream<Path> files = Files.walk(sources)) {
      Set<String> names =
          files
              .map(file -> sources.relativize(file).toString())
              .filter(file -> file.endsWith(".java"))
              .map(file -> file.replace(".java", "").replaceAll("[/\\\\]", "."))
              .collect(toSet());
      return some(
          new ClassFileImporter()
              .importPath(classes)
              .that(
                  DescribedPredicate.describe(
                      "are generated", type -> names.contains(outermost(type).getName()))));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(Classes::outermost).orElse(type);
  }

  private static JavaClasses some(JavaClasses found) {
    assertThat(found).isNotEmpty();
    return found;
  }
}
