package io.sparksnn.runtime.checkpoint;

import io.sparksnn.runtime.controller.ControllerOutput;
import io.sparksnn.runtime.controller.StepListener;
import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.module.SparkModule;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Writes checkpoints of a long run into a folder and keeps the newest ones.
 *
 * <pre>{@code
 * try (Checkpointer checkpointer = Checkpointer.of(brain, folder).every(10_000).keep(3).build()) {
 *   brain.addListener(checkpointer);
 *   brain.run(1_000_000);
 * }
 * }</pre>
 *
 * <p>Files are called by the steps of the module: {@code step-000000010000.safetensors}. It is
 * confined to the thread of the module. Who makes single steps calls {@link #afterStep()} after
 * each.
 */
public final class Checkpointer implements StepListener, AutoCloseable {
  private final SparkModule<?> module;
  private final CheckpointFolder folder;
  private final long steps;
  private final long nanos;
  private final int keep;
  private final @Nullable ExecutorService background;
  private @Nullable Future<?> writing;
  private long lastStep;
  private long lastTime;

  Checkpointer(CheckpointerBuilder builder) {
    module = builder.module;
    folder = new CheckpointFolder(builder.folder);
    steps = builder.steps;
    nanos = builder.nanos;
    keep = builder.keep;
    folder.requireNothingAfter(module.steps());
    background =
        builder.background ? Executors.newSingleThreadExecutor(Checkpointer::thread) : null;
    lastStep = module.steps();
    lastTime = System.nanoTime();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "spark-checkpointer");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * {@return a builder of what writes checkpoints of a module}
   *
   * @param module the module
   * @param folder where to; it is made with the first one
   */
  public static CheckpointerBuilder of(SparkModule<?> module, Path folder) {
    return new CheckpointerBuilder(module, folder);
  }

  /**
   * {@return the newest module of a folder that is whole, and which newer files were skipped; empty
   * where there is no checkpoint}
   *
   * @param <M> its class
   * @param <C> its configuration
   * @param folder the folder
   * @param type the type it must be of
   * @throws CheckpointException if there are checkpoints and none can be restored
   */
  public static <M extends SparkModule<C>, C> Optional<Resumed<M>> resume(
      Path folder, ModuleType<M, C> type) {
    return new CheckpointFolder(folder).newest(path -> Checkpoint.of(path).restore(type));
  }

  /**
   * {@return the same of whatever type the file says, among those that are installed}
   *
   * @param folder the folder
   * @throws CheckpointException if there are checkpoints and none can be restored
   */
  public static Optional<Resumed<SparkModule<?>>> resume(Path folder) {
    return new CheckpointFolder(folder).newest(path -> Checkpoint.of(path).restore());
  }

  /** For controllers: a step has been made. */
  @Override
  public void stepped(long step, ControllerOutput out) {
    afterStep();
  }

  /**
   * Writes a checkpoint if one is due.
   *
   * @throws CheckpointException if it cannot be written, or the last one in the background could
   *     not
   */
  public void afterStep() {
    boolean isDue =
        module.steps() - lastStep >= steps
            || (nanos < Long.MAX_VALUE && System.nanoTime() - lastTime >= nanos);
    if (isDue) {
      checkpoint();
    }
  }

  /**
   * Writes a checkpoint now.
   *
   * @throws CheckpointException if it cannot be written, or the last one in the background could
   *     not
   */
  public void checkpoint() {
    await();
    long step = module.steps();
    Path path = folder.path(step);
    Image image = SafetensorsFormat.image(module, Map.of(), path);
    lastStep = step;
    lastTime = System.nanoTime();
    ExecutorService other = background;
    if (other == null) {
      write(image, path);
    } else {
      Image copy = image.frozen();
      writing = other.submit(() -> write(copy, path));
    }
  }

  private void write(Image image, Path path) {
    folder.make();
    CheckpointWriter.write(image, path, true);
    folder.written(path);
    folder.keep(keep);
  }

  /** Waits for what is being written; there is one copy of the state at most. */
  private void await() {
    Future<?> last = writing;
    writing = null;
    if (last == null) {
      return;
    }
    try {
      last.get();
    } catch (InterruptedException interrupted) {
      writing = last;
      Thread.currentThread().interrupt();
      throw new CheckpointException(folder.folder(), "interrupted while one was written");
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof CheckpointException told) {
        throw told;
      }
      throw new CheckpointException(
          folder.folder(), "could not be written: " + failed.getCause(), failed.getCause());
    }
  }

  /**
   * Waits until all is written.
   *
   * @throws CheckpointException if the last one in the background could not be written
   */
  @Override
  public void close() {
    try {
      await();
    } finally {
      ExecutorService other = background;
      if (other != null) {
        other.shutdown();
      }
    }
  }
}
