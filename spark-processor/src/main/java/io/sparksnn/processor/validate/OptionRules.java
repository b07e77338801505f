package io.sparksnn.processor.validate;

import io.sparksnn.processor.model.Option;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** The rules of options. */
public final class OptionRules {
  private static final Set<String> BOOLEANS = Set.of("true", "false");

  private final Reporter reporter;

  /** Rules that report to a reporter. */
  public OptionRules(Reporter reporter) {
    this.reporter = reporter;
  }

  /** Reports options and values that there are not; whether there are no such. */
  public boolean check(Map<String, String> options) {
    int errorsBefore = reporter.errors();
    Set<String> known = Option.keys();
    for (String key : Option.meant(options)) {
      if (!known.contains(key)) {
        reporter.error(Message.OPTION, key, Suggestions.among(key, known));
      }
    }
    String explain = Option.EXPLAIN.in(options);
    if (options.containsKey(Option.EXPLAIN.key()) && !BOOLEANS.contains(explain)) {
      reporter.error(Message.OPTION_BOOLEAN, Option.EXPLAIN.key(), explain);
    }
    String place = Option.INDEX_PACKAGE.in(options);
    if (!place.isEmpty() && !SourceVersion.isName(place)) {
      reporter.error(Message.INDEX_PACKAGE, place);
    }
    return reporter.errors() == errorsBefore;
  }
}
