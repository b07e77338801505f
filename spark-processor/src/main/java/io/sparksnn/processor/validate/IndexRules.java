package io.sparksnn.processor.validate;

import io.sparksnn.processor.model.IndexEntry;
import io.sparksnn.processor.model.IndexEntry.Kind;
import io.sparksnn.processor.model.Site;
import io.sparksnn.processor.read.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** The rules of an artifact's index. */
public final class IndexRules {
  private final Reporter reporter;
  private final Types types;

  /** Rules that report to a reporter. */
  public IndexRules(Reporter reporter, Types types) {
    this.reporter = reporter;
    this.types = types;
  }

  /**
   * Reports names given twice and payloads that are none; whether there are no such.
   *
   * @param compiled names of the classes of this compilation, at which errors are reported
   */
  public boolean check(Collection<IndexEntry> entries, Set<String> compiled) {
    int errorsBefore = reporter.errors();
    Map<String, IndexEntry> names = new HashMap<>();
    for (IndexEntry entry : entries) {
      TypeElement element = entry.element();
      if (entry.kind() == Kind.PAYLOAD) {
        if (!types.isPayload(element.asType())) {
          reporter.error(
              site(entry), Message.PAYLOAD_FORM, element.getSimpleName(), element.getSimpleName());
        }
        continue;
      }
      IndexEntry first = names.putIfAbsent(entry.kind().noun() + entry.registeredName(), entry);
      // Where even the generated classes share a name, that is said when they are written.
      if (first != null && !first.holder().equals(entry.holder())) {
        IndexEntry here = compiled.contains(entry.className()) ? entry : first;
        reporter.error(
            site(here),
            Message.NAME_TWICE,
            entry.kind().noun(),
            entry.registeredName(),
            first.className(),
            entry.className());
      }
    }
    return reporter.errors() == errorsBefore;
  }

  private static Site site(IndexEntry entry) {
    return Site.of(entry.element().getSimpleName().toString(), entry.element());
  }
}
