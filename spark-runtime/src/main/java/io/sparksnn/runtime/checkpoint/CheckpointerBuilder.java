package io.sparksnn.runtime.checkpoint;

import io.sparksnn.runtime.module.SparkModule;
import java.nio.file.Path;
import java.time.Duration;

/** Says when a {@link Checkpointer} writes and what it keeps. */
public final class CheckpointerBuilder {
  private static final int KEPT = 3;

  final SparkModule<?> module;
  final Path folder;
  long steps = Long.MAX_VALUE;
  long nanos = Long.MAX_VALUE;
  int keep = KEPT;
  boolean background;

  CheckpointerBuilder(SparkModule<?> module, Path folder) {
    this.module = module;
    this.folder = folder;
  }

  /**
   * One is due after so many steps.
   *
   * @param count how many, at least 1
   * @return this builder
   */
  public CheckpointerBuilder every(long count) {
    requirePositive("every", count);
    steps = count;
    return this;
  }

  /**
   * One is due after so long; with steps as well, whichever is first.
   *
   * @param time how long, above 0
   * @return this builder
   */
  public CheckpointerBuilder every(Duration time) {
    requirePositive("every", time.toNanos());
    nanos = time.toNanos();
    return this;
  }

  /**
   * How many are kept, 3 unless set. Those count that are whole: files that were damaged since are
   * neither counted nor, while they are newer, deleted.
   *
   * @param newest how many, at least 1
   * @return this builder
   */
  public CheckpointerBuilder keep(int newest) {
    requirePositive("keep", newest);
    keep = newest;
    return this;
  }

  /**
   * Files are written by a thread of their own while the module goes on; a step waits for a copy of
   * the state only, or for the file before to be written.
   *
   * @return this builder
   */
  public CheckpointerBuilder inBackground() {
    background = true;
    return this;
  }

  private static void requirePositive(String name, long value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " takes more than 0, got " + value);
    }
  }

  /**
   * {@return the checkpointer}
   *
   * @throws IllegalStateException if neither steps nor a time are given
   * @throws CheckpointException if the folder holds a checkpoint of more steps than the module has
   *     made, which would be taken for a newer one
   */
  public Checkpointer build() {
    if (steps == Long.MAX_VALUE && nanos == Long.MAX_VALUE) {
      throw new IllegalStateException("a checkpointer is told every how many steps, or how often");
    }
    return new Checkpointer(this);
  }
}
