package io.sparksnn.tests.processor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.sparksnn.tests.compiler.Compilation;
import io.sparksnn.tests.compiler.Compiler;
import io.sparksnn.tests.compiler.Source;
import io.sparksnn.tests.compiler.Tool;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What is on a user's processor path, and what is kept out of run time. */
class ProcessorPathTest {
  /** The parent gives these the scope of tests. */
  private static final List<String> TEST_LIBRARIES = List.of("junit-jupiter", "assertj-core");

  private static final ArchRule NO_REFLECTION =
      noClasses()
          .should()
          .dependOnClassesThat(resideInAPackage("java.lang.reflect.."))
          .orShould()
          .callMethod(Class.class, "forName", String.class)
          .orShould()
          .callMethod(Class.class, "getDeclaredConstructor", Class[].class);

  @TempDir Path folder;

  @Test
  void theProcessorNeedsTheAnnotationsAndJavaPoetOnly() throws Exception {
    assertThat(runtimeDependencies(Path.of("../spark-processor/pom.xml")))
        .containsExactly("spark-annotations", "javapoet");
    assertThat(runtimeDependencies(Path.of("../spark-annotations/pom.xml"))).isEmpty();
  }

  @Test
  void theProcessorRefersToNothingElse() {
    DescribedPredicate<JavaClass> known =
        resideInAnyPackage(
            "java..",
            "javax..",
            "com.palantir.javapoet..",
            "org.jspecify.annotations..",
            "io.sparksnn.annotations..",
            "io.sparksnn.processor..");
    classes().should().onlyDependOnClassesThat(known).check(packages("io.sparksnn.processor"));
  }

  @Test
  void theLayersOfTheProcessorDoNotReachBack() {
    JavaClasses processor = packages("io.sparksnn.processor");
    noClasses()
        .that()
        .resideInAPackage("..model..")
        .should()
        .dependOnClassesThat(resideInAnyPackage("..read..", "..validate..", "..write.."))
        .check(processor);
    noClasses()
        .that()
        .resideInAnyPackage("..read..", "..validate..")
        .should()
        .dependOnClassesThat(resideInAPackage("..write.."))
        .check(processor);
  }

  @Test
  void theRuntimeDoesNotReflect() {
    NO_REFLECTION.check(packages("io.sparksnn.runtime"));
  }

  @Test
  void generatedClassesDoNotReflect() {
    Compilation compilation =
        new Compiler(Tool.JAVAC, folder).compile(GoldenFilesTest.sources().toArray(Source[]::new));
    assertThat(compilation.generated()).isNotEmpty();
    NO_REFLECTION.check(new ClassFileImporter().importPath(compilation.classes()));
  }

  private static JavaClasses packages(String name) {
    JavaClasses found =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(name);
    assertThat(found).isNotEmpty();
    return found;
  }

  /** Artifacts that a POM brings to its users: neither test nor provided ones. */
  private static List<String> runtimeDependencies(Path pom) throws Exception {
    NodeList dependencies =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(pom.toFile())
            .getElementsByTagName("dependency");
    List<String> artifacts = new ArrayList<>();
    for (int i = 0; i < dependencies.getLength(); i++) {
      Element dependency = (Element) dependencies.item(i);
      String artifact = text(dependency, "artifactId");
      if (text(dependency, "scope").isEmpty() && !TEST_LIBRARIES.contains(artifact)) {
        artifacts.add(artifact);
      }
    }
    return artifacts;
  }

  private static String text(Element parent, String tag) {
    NodeList found = parent.getElementsByTagName(tag);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent();
  }
}
