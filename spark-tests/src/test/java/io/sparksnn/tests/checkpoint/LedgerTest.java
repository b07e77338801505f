package io.sparksnn.tests.checkpoint;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sparksnn.runtime.checkpoint.Checkpoint;
import io.sparksnn.runtime.checkpoint.CheckpointException;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.registry.ModuleRegistry;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests of one small file share. */
abstract class LedgerTest {
  static final FloatArray X = FloatArray.of(1);
  private static final ModuleRegistry REGISTRY = ModuleRegistry.installed();

  @TempDir Path folder;
  LedgerModule ledger = new LedgerModule(c -> c.seed(5));
  Path file = Path.of("");

  @BeforeEach
  void writeAFile() {
    file = folder.resolve("ledger.safetensors");
    ledger = new LedgerModule(c -> c.seed(5));
    for (int step = 0; step < 3; step++) {
      ledger.step(X);
    }
    ledger.checkpoint(file, false);
  }

  /** Restores the file by a registry that is made once, since many files are tried. */
  final LedgerModule restore() {
    return Checkpoint.of(file).with(REGISTRY).restore(LedgerModule.TYPE);
  }

  static ThrowableAssertAlternative<CheckpointException> assertRefused(Path path) {
    return assertThatExceptionOfType(CheckpointException.class)
        .isThrownBy(() -> LedgerModule.fromCheckpoint(path))
        .withMessageStartingWith("checkpoint " + path + ": ");
  }
}
