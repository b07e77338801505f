package io.sparksnn.processor.validate;

import io.sparksnn.processor.model.Enclosing;
import io.sparksnn.processor.model.IndexEntry;
import io.sparksnn.processor.model.IndexEntry.Kind;
import io.sparksnn.processor.model.Site;
import io.sparksnn.processor.read.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
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

  /**
   * Says of an annotated class that it is not registered, if it is not: others could not name it,
   * nor can the index. A payload would be annotated for nothing. Of other classes it is a note, as
   * what is used in its own package only is rightly not public.
   */
  public void checkVisible(TypeElement type, Kind kind) {
    String hidden = "";
    boolean isPrivate = false; // an error, unless of a payload
    for (Element at = type; at.getKind() != ElementKind.PACKAGE; at = Enclosing.of(at)) {
      if (hidden.isEmpty() && !at.getModifiers().contains(Modifier.PUBLIC)) {
        hidden = (at.equals(type) ? "this" : at.getSimpleName()) + " is " + ClassRules.access(at);
      }
      isPrivate |= at.getModifiers().contains(Modifier.PRIVATE);
    }
    if (hidden.isEmpty()) {
      return;
    }
    if (kind == Kind.PAYLOAD) {
      reporter.error(site(type), Message.PAYLOAD_HIDDEN, hidden);
    } else if (!isPrivate) {
      reporter.note(site(type), Message.NOT_REGISTERED, hidden);
    }
  }

  private static Site site(IndexEntry entry) {
    return site(entry.element());
  }

  private static Site site(TypeElement type) {
    return Site.of(type.getSimpleName().toString(), type);
  }
}
