package io.sparksnn.processor.validate;

import io.sparksnn.processor.model.Site;
import io.sparksnn.processor.model.StateLock;
import io.sparksnn.processor.model.StateSignature;
import java.util.List;

/** The rules of states that are locked: none changes unless its version does. */
public final class StateLockRules {
  private final Reporter reporter;
  private final StateLock lock;
  private final boolean updates;

  /**
   * Rules that report to a reporter.
   *
   * @param updates whether the lock is to be made anew
   */
  public StateLockRules(Reporter reporter, StateLock lock, boolean updates) {
    this.reporter = reporter;
    this.lock = lock;
    this.updates = updates;
  }

  /** Looks at the state of a module. */
  public void check(StateSignature now, Site site) {
    StateSignature locked = lock.of(now.name()).orElse(null);
    if (locked == null) {
      requireUpdate(site, "no module '" + now.name() + "'");
      return;
    }
    List<String> changes = now.changesSince(locked);
    if (now.version() < locked.version()) {
      reporter.error(
          site, Message.STATE_VERSION, now.version(), locked.version() + ", which is locked");
    } else if (now.version() > locked.version()) {
      requireUpdate(site, "'" + now.name() + "' of version " + locked.version());
    } else if (!changes.isEmpty()) {
      reporter.error(
          site,
          Message.STATE_CHANGED,
          now.version(),
          String.join(", ", changes),
          now.version() + 1);
    }
  }

  /** Looks at a version by itself: they begin at 1, whether there is a lock or not. */
  public static void checkVersion(Reporter reporter, int version, Site site) {
    if (version < 1) {
      reporter.error(site, Message.STATE_VERSION, version, "1, the first there is");
    }
  }

  private void requireUpdate(Site site, String found) {
    if (!updates) {
      reporter.error(site, Message.STATE_LOCK_OLD, found);
    }
  }
}
