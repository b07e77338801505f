package io.sparksnn.processor.card;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A page in the making. */
final class Card {
  private final StringBuilder text = new StringBuilder();

  Card(String title) {
    text.append("# ").append(Markdown.text(title)).append('\n');
  }

  /** Adds a paragraph in Markdown, if there is one. */
  void paragraph(String markdown) {
    if (!markdown.isEmpty()) {
      text.append('\n').append(markdown).append('\n');
    }
  }

  /** Adds the heading of a section. */
  void heading(String title) {
    text.append("\n## ").append(title).append('\n');
  }

  /** Adds a section that is a table, if it has rows. */
  void section(String title, List<String> head, List<List<String>> rows) {
    if (!rows.isEmpty()) {
      heading(title);
      table(head, rows);
    }
  }

  /** Adds a table of cells in Markdown, without the columns that are empty in all rows. */
  void table(List<String> head, List<List<String>> rows) {
    IntPredicate used = column -> rows.stream().anyMatch(row -> !row.get(column).isEmpty());
    List<Integer> columns = IntStream.range(0, head.size()).filter(used).boxed().toList();
    text.append('\n').append(row(head, columns));
    text.append("|---".repeat(columns.size())).append("|\n");
    rows.forEach(cells -> text.append(row(cells, columns)));
  }

  private static String row(List<String> cells, List<Integer> columns) {
    return columns.stream().map(cells::get).collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /** The page. */
  @Override
  public String toString() {
    return text.toString();
  }
}
