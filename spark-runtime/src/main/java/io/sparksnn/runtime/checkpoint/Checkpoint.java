package io.sparksnn.runtime.checkpoint;

import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.registry.ModuleRegistry;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A file that holds a module, and how it is to be written or restored. Immutable; nothing is kept
 * open.
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
  private final Map<String, String> notes;
  private final @Nullable ModuleRegistry registry;
  private final @Nullable Consumer<List<String>> skipped;

  private Checkpoint(
      Path path,
      Map<String, String> notes,
      @Nullable ModuleRegistry registry,
      @Nullable Consumer<List<String>> skipped) {
    this.path = path;
    this.notes = notes;
    this.registry = registry;
    this.skipped = skipped;
  }

  /**
   * {@return a file that is to be written without notes, or restored, all of it, by the modules
   * that are installed}
   *
   * @param path the file
   */
  public static Checkpoint of(Path path) {
    return new Checkpoint(path, Map.of(), null, null);
  }

  /**
   * {@return the same where a module is written together with texts, which {@link
   * CheckpointInfo#notes()} has: what a program has to know to go on, of the same moment as the
   * module}
   *
   * @param texts by keys of 1 to 200 characters, at most 1,000; all are in the header, which has at
   *     most 16 MiB
   */
  public Checkpoint notes(Map<String, String> texts) {
    return new Checkpoint(
        path, Collections.unmodifiableMap(new LinkedHashMap<>(texts)), registry, skipped);
  }

  /**
   * Writes the file. It is the old one or the new one, whatever happens.
   *
   * @param module a module that is built
   * @param overwrite whether a file of that name may be replaced
   * @throws IllegalStateException if the module is not built
   * @throws CheckpointException if it cannot be written; what was there is as it was
   */
  public void write(SparkModule<?> module, boolean overwrite) {
    CheckpointWriter.write(SafetensorsFormat.image(module, notes, path), path, overwrite);
  }

  /**
   * {@return the same by the modules of a registry}
   *
   * @param known the modules, initializers and payloads that the file may name
   */
  public Checkpoint with(ModuleRegistry known) {
    return new Checkpoint(path, notes, known, skipped);
  }

  /**
   * {@return the same where what fits is enough: variables that are missing in the file, or have
   * another shape there, keep the values that the build gave them}
   *
   * @param differences is told of all that did not fit, a line for each, if there is any
   */
  public Checkpoint partial(Consumer<List<String>> differences) {
    return new Checkpoint(path, notes, registry, differences);
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
