package io.sparksnn.tests.processor;

import static io.sparksnn.tests.architecture.Reflection.NO_REFLECTION;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.sparksnn.tests.compiler.Compilation;
import io.sparksnn.tests.compiler.Compiler;
import io.sparksnn.tests.compiler.Source;
import io.sparksnn.tests.compiler.Tool;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What is on a user's processor path, and what is kept out of run time. */
class ProcessorPathTest extends ProcessorTest {
  /** The parent gives these the scope of tests. */
  private static final List<String> TEST_LIBRARIES = List.of("junit-jupiter", "assertj-core");

  @Test
  void theProcessorNeedsTheAnnotationsAndJavaPoetOnly() throws Exception {
    assertThat(runtimeDependencies(Path.of("../spark-processor/pom.xml")))
        .containsExactly("spark-annotations", "javapoet");
    assertThat(runtimeDependencies(Path.of("../spark-annotations/pom.xml"))).isEmpty();
  }

  @Test
  void generatedClassesDoNotReflect() {
    Compilation compilation =
        new Compiler(Tool.JAVAC, folder).compile(GoldenFilesTest.sources().toArray(Source[]::new));
    assertThat(compilation.generated()).isNotEmpty();
    NO_REFLECTION.check(new ClassFileImporter().importPath(compilation.classes()));
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
