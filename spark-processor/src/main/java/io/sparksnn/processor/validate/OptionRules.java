package io.sparksnn.processor.validate;

import io.sparksnn.processor.model.Option;
import io.sparksnn.processor.read.LockFile;
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
    checkBoolean(options, Option.CARDS);
    checkBoolean(options, Option.EXPLAIN);
    checkBoolean(options, Option.STATE_LOCK_UPDATE);
    String lock = Option.STATE_LOCK.in(options);
    boolean isLockMeant =
        options.containsKey(Option.STATE_LOCK.key())
            || Option.STATE_LOCK_UPDATE.in(options).equals("true");
    if (isLockMeant && !LockFile.isPlace(lock)) {
      reporter.error(Message.STATE_LOCK_FILE, lock, "no absolute path");
    }
    String place = Option.INDEX_PACKAGE.in(options);
    if (!place.isEmpty() && !SourceVersion.isName(place)) {
      reporter.error(Message.INDEX_PACKAGE, place);
    }
    return reporter.errors() == errorsBefore;
  }

  private void checkBoolean(Map<String, String> options, Option option) {
    String value = option.in(options);
    if (options.containsKey(option.key()) && !BOOLEANS.contains(value)) {
      reporter.error(Message.OPTION_BOOLEAN, option.key(), value);
    }
  }
}
