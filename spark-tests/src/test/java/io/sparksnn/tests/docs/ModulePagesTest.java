package io.sparksnn.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.tests.compiler.Compilation;
import io.sparksnn.tests.compiler.Compiler;
import io.sparksnn.tests.compiler.Source;
import io.sparksnn.tests.compiler.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The pages on the standard modules are their cards, each named as the module is, with links, and a
 * list of them.
 */
class ModulePagesTest {
  private static final Path PAGES = Path.of("../docs/modules");
  private static final Path SOURCES = Path.of("../spark-nn/src/main/java");
  private static final String UPDATE = "spark.golden.update";
  private static final String COMMAND =
      "mvn -pl spark-tests -am test -Dtest=ModulePagesTest -Dsurefire.failIfNoSpecifiedTests=false"
          + " -Dspark.golden.update=true";
  private static final Pattern CARD =
      Pattern.compile("# (\\w+)\n\n(\\w+) `([\\w.]+)`.*?(?:; in menus under (.*))?\\.\n\n(.*)\n");
  private static final String HEAD =
      """
      # The standard modules, one by one

      A page for each module and initializer: ports, parameters with unit, default and check, state,
      and of neurons the wires. Names are those of Java; in files they are in snake case.
      [modules.md](../modules.md) has the overview, each class's Javadoc equations and papers. These
      pages are [cards](../setup.md#cards), made from the sources by

      ```
      COMMAND
      ```
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Tool.class)
  void everyPageIsTheCardOfItsModule(Tool tool) throws IOException {
    Map<String, String> pages = pages(cards(tool));
    if (Boolean.getBoolean(UPDATE)) {
      for (Map.Entry<String, String> page : pages.entrySet()) {
        Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
      }
    }

    assertThat(read(PAGES)).as("if this is as it should be, run\n%s", COMMAND).isEqualTo(pages);
  }

  /** The cards of what users make: of configurations each module's card tells enough. */
  private List<Entry> cards(Tool tool) throws IOException {
    Compilation compilation =
        new Compiler(tool, folder).options("-Aspark.cards=true").compile(sources());
    assertThat(compilation.success()).isTrue();
    return read(compilation.classes().resolve("META-INF/spark/cards")).values().stream()
        .map(Entry::of)
        .filter(entry -> !entry.kind().equals("Configuration"))
        .toList();
  }

  private static Map<String, String> pages(List<Entry> entries) {
    Map<String, String> pages = new TreeMap<>();
    Map<String, String> lists = new TreeMap<>();
    for (Entry entry : entries) {
      String page = entry.text();
      for (Entry other : entries) {
        page = page.replace("| `" + other.type() + "` |", "| " + other.link() + " |");
      }
      pages.put(entry.name() + ".md", page);
      lists.merge(
          entry.menu(), "| " + entry.link() + " | " + entry.lead() + " |\n", String::concat);
    }
    StringBuilder list = new StringBuilder(HEAD.replace("COMMAND", COMMAND));
    lists.forEach((menu, rows) ->
        list.append("\n## ").append(menu).append("\n\n| | |\n|---|---|\n").append(rows));
    pages.put("README.md", list.toString());
    return pages;
  }

  /** What a card begins with, and all of it. */
  private record Entry(
      String name, String kind, String type, String menu, String lead, String text) {
    static Entry of(String text) {
      Matcher card = CARD.matcher(text);
      assertThat(card.lookingAt()).as(text).isTrue();
      String menu = card.group(4) == null ? card.group(2) + "s" : card.group(4);
      String lead = card.group(5).replaceAll("[:,]$", ".");
      return new Entry(card.group(1), card.group(2), card.group(3), menu, lead, text);
    }

    String link() {
      return "[`" + name + "`](" + name + ".md)";
    }
  }

  private static Source[] sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<Source> sources = new ArrayList<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        sources.add(new Source(SOURCES.relativize(file).toString(), Files.readString(file)));
      }
      return sources.toArray(Source[]::new);
    }
  }

  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> pages = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        pages.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return pages;
  }
}
