package io.sparksnn.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.tests.compiler.Compilation;
import io.sparksnn.tests.compiler.Compiler;
import io.sparksnn.tests.compiler.Source;
import io.sparksnn.tests.compiler.Tool;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
  private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");

  @TempDir Path folder;

  @Test
  void theFirstModuleCompilesAndPrintsWhatItSays() throws Exception {
    List<String> snippets = snippets(Path.of("../README.md"));
    assertThat(snippets).hasSize(1);

    Compilation compilation = new Compiler(Tool.JAVAC, folder).compile(Source.of(snippets.get(0)));
    assertThat(compilation.said()).isEmpty();
    assertThat(run(compilation.loader().loadClass("Leak")))
        .containsExactly("Out[potential=PotentialArray(3,) [0.5, 1.0, 1.5]]");
  }

  private static List<String> snippets(Path page) throws IOException {
    return JAVA.matcher(Files.readString(page))
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  private static List<String> run(Class<?> main) throws ReflectiveOperationException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      main.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
