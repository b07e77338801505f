package io.sparksnn.processor.validate;

import io.sparksnn.processor.model.Option;
import io.sparksnn.processor.read.LockFile;
import java.util.Arrays;
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

  /** Reports options and values that there are not. */
  public void check(Map<String, String> options) {
    Set<String> known = Option.keys();
    for (String key : Option.meant(options)) {
      if (!known.contains(key)) {
        reporter.error(Message.OPTION, key, Suggestions.among(key, known));
      }
    }
    Arrays.stream(Option.values()).filter(Option::isFlag).forEach(flag -> checkFlag(options, flag));
    String lock = Option.STATE_LOCK.in(options);
    boolean isLockMeant =
        options.containsKey(Option.STATE_LOCK.key()) || Option.STATE_LOCK_UPDATE.isOn(options);
    if (isLockMeant && !LockFile.isPlace(lock)) {
      reporter.error(Message.STATE_LOCK_FILE, lock, "no absolute path");
    }
    String place = Option.INDEX_PACKAGE.in(options);
    if (!place.isEmpty() && !SourceVersion.isName(place)) {
      reporter.error(Message.INDEX_PACKAGE, place);
    }
  }

  private void checkFlag(Map<String, String> options, Option flag) {
    String value = flag.in(options);
    if (options.containsKey(flag.key()) && !BOOLEANS.contains(value)) {
      reporter.error(Message.OPTION_BOOLEAN, flag.key(), value);
    }
  }
}
