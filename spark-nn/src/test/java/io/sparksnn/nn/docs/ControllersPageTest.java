package io.sparksnn.nn.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program of the page on controllers compiles and does what it says. */
class ControllersPageTest {
  private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");

  @TempDir Path folder;

  @Test
  void theProgramRuns() throws Exception {
    List<String> programs =
        JAVA.matcher(Files.readString(Path.of("../docs/controllers.md")))
            .results()
            .map(match -> match.group(1))
            .toList();
    assertThat(programs).hasSize(1);

    Path source = folder.resolve("TwoPopulations.java");
    Files.writeString(source, programs.get(0));
    assertThat(compile(source)).isEmpty();
    assertThat(run()).isEqualTo("true");
  }

  private String compile(Path source) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    compiler.run(
        null,
        said,
        said,
        "-proc:none",
        "-Xlint:all",
        "-d",
        folder.toString(),
        "-classpath",
        System.getProperty("java.class.path"),
        source.toString());
    return said.toString(StandardCharsets.UTF_8).lines()
        .filter(line -> line.contains("TwoPopulations"))
        .reduce("", (all, line) -> all + line + "\n");
  }

  private String run() throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      loader
          .loadClass("TwoPopulations")
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8).strip();
  }
}
