package io.sparksnn.runtime.checkpoint;

import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.registry.ModuleRegistry;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A file that holds a module, and how it is to be restored. Immutable; nothing is kept open.
 *
 * <pre>{@code
 * Checkpoint.of(path)
 *     .with(ModuleRegistry.installed().with(NeuronType.read("ALIFModNeuron", neuronFile)))
 *     .partial(differences -> differences.forEach(System.err::println))
 *     .restore(EchoModule.TYPE);
 * }</pre>
 *
 * <p>A file comes from strangers: whatever is wrong with it is a {@link CheckpointException}, and
 * no class is loaded because a file names it, beyond the modules that the registry knows.
 */
public final class Checkpoint {
  private final Path path;
  private final @Nullable ModuleRegistry registry;
  private final @Nullable Consumer<List<String>> skipped;

  private Checkpoint(
      Path path, @Nullable ModuleRegistry registry, @Nullable Consumer<List<String>> skipped) {
    this.path = path;
    this.registry = registry;
    this.skipped = skipped;
  }

  /**
   * {@return a file that is to be restored, all of it, by the modules that are installed}
   *
   * @param path the file
   */
  public static Checkpoint of(Path path) {
    return new Checkpoint(path, null, null);
  }

  /**
   * {@return the same by the modules of a registry}
   *
   * @param known the modules, initializers and payloads that the file may name
   */
  public Checkpoint with(ModuleRegistry known) {
    return new Checkpoint(path, known, skipped);
  }

  /**
   * {@return the same where what fits is enough: variables that are missing in the file, or have
   * another shape there, keep the values that the build gave them}
   *
   * @param differences is told of all that did not fit, a line for each, if there is any
   */
  public Checkpoint partial(Consumer<List<String>> differences) {
    return new Checkpoint(path, registry, differences);
  }

  /**
   * {@return the module in the file, of whatever type the file says}
   *
   * @throws CheckpointException if it cannot be had
   */
  public SparkModule<?> restore() {
    return Restoration.any(path, this::known, skipped);
  }

  /**
   * {@return the module in the file, which must be of a type}
   *
   * @param <M> its class
   * @param <C> its configuration
   * @param type the type
   * @throws CheckpointException if it cannot be had
   */
  public <M extends SparkModule<C>, C> M restore(ModuleType<M, C> type) {
    return Restoration.typed(path, type, this::known, skipped);
  }

  private ModuleRegistry known() {
    ModuleRegistry given = registry;
    return given == null ? ModuleRegistry.installed() : given;
  }

  /**
   * {@return what the file holds, by its header alone}
   *
   * @throws CheckpointException if the header is not as it was written
   */
  public CheckpointInfo inspect() {
    return CheckpointInfo.of(path);
  }

  /**
   * Reads all of the file and compares it with its digests.
   *
   * @return what it holds
   * @throws CheckpointException if it is not as it was written
   */
  public CheckpointInfo verify() {
    return CheckpointInfo.verified(path);
  }

  /** The file. */
  @Override
  public String toString() {
    return "Checkpoint " + path;
  }
}
