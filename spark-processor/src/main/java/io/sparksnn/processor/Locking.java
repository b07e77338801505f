package io.sparksnn.processor;

import io.sparksnn.processor.model.IndexEntry;
import io.sparksnn.processor.model.Option;
import io.sparksnn.processor.model.StateLock;
import io.sparksnn.processor.model.StateSignature;
import io.sparksnn.processor.read.LockFile;
import io.sparksnn.processor.read.SignatureReader;
import io.sparksnn.processor.read.Types;
import io.sparksnn.processor.validate.Message;
import io.sparksnn.processor.validate.Reporter;
import io.sparksnn.processor.validate.StateLockRules;
import io.sparksnn.processor.write.Resources;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;

/** Holds the states of an artifact's modules against the lock, and makes the lock anew. */
final class Locking {
  /** Where a new lock is written; the user puts it in the place of the old one. */
  static final String NEW = "META-INF/spark/spark-state.lock";

  private final ProcessingEnvironment environment;
  private final Reporter reporter;
  private final String path;
  private final boolean updates;

  Locking(ProcessingEnvironment environment, Reporter reporter) {
    this.environment = environment;
    this.reporter = reporter;
    Map<String, String> options = environment.getOptions();
    path = Option.STATE_LOCK.in(options);
    updates = Option.STATE_LOCK_UPDATE.isOn(options);
  }

  /**
   * Looks at the modules of this compilation; of others it is said when they are compiled.
   *
   * @param entries what the artifact registers
   * @param compiled names of the classes of this compilation
   */
  void run(Collection<IndexEntry> entries, Set<String> compiled) throws IOException {
    int errorsBefore = reporter.errors();
    List<IndexEntry> modules = entries.stream().filter(IndexEntry::isModule).toList();
    for (IndexEntry module : modules) {
      if (compiled.contains(module.className())) {
        StateLockRules.checkVersion(
            reporter,
            SignatureReader.version(module.element()),
            SignatureReader.site(module.element()));
      }
    }
    StateLock lock = path.isEmpty() || reporter.errors() > errorsBefore ? null : lock();
    if (lock == null) {
      return;
    }
    List<StateSignature> states = states(modules, compiled, lock);
    if (updates && reporter.errors() == errorsBefore) {
      Resources.write(
          environment.getFiler(),
          NEW,
          new StateLock(states).text(),
          modules.stream().map(IndexEntry::element).toList());
    }
  }

  /** The states as they are; of modules that are not compiled, as they are locked. */
  private List<StateSignature> states(
      List<IndexEntry> modules, Set<String> compiled, StateLock lock) {
    SignatureReader reader = new SignatureReader(new Types(environment));
    StateLockRules rules = new StateLockRules(reporter, lock, updates);
    List<StateSignature> states = new ArrayList<>();
    for (IndexEntry module : modules) {
      if (compiled.contains(module.className())) {
        StateSignature now = reader.read(module);
        rules.check(now, SignatureReader.site(module.element()));
        states.add(now);
      } else {
        states.add(lock.of(module.registeredName()).orElseGet(() -> reader.read(module)));
      }
    }
    return states;
  }

  /** The lock; null if there is none, which is reported. */
  private @Nullable StateLock lock() {
    if (!LockFile.isPlace(path)) {
      return null; // reported with the other options
    }
    try {
      return LockFile.read(path, updates);
    } catch (LockFile.Unusable unusable) {
      reporter.error(Message.STATE_LOCK_FILE, path, String.valueOf(unusable.getMessage()));
      return null;
    }
  }
}
