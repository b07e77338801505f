package io.sparksnn.samples.cartpole.file;

import io.sparksnn.runtime.checkpoint.Checkpoint;
import io.sparksnn.runtime.config.ConfigException;
import io.sparksnn.runtime.controller.BrainConfig;
import io.sparksnn.runtime.controller.BrainConfigSpec;
import io.sparksnn.runtime.controller.WiredBrain;
import io.sparksnn.runtime.model.ConfigFile;
import io.sparksnn.runtime.model.NeuronType;
import io.sparksnn.runtime.registry.ModuleRegistry;
import io.sparksnn.samples.cartpole.train.Player;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** A brain that files describe, which has the inputs and outputs of the task. Immutable. */
public final class BrainFile implements Player.Source {
  private final BrainConfig config;
  private final ModuleRegistry registry;
  private final String origin;

  private BrainFile(BrainConfig config, ModuleRegistry registry, String origin) {
    this.config = config;
    this.registry = registry;
    this.origin = origin;
  }

  /**
   * {@return the brain in a file}
   *
   * @param brain the file
   * @param neurons files of the populations that the brain names, by those names
   * @throws IllegalArgumentException if a file cannot be read or anything is wrong with it, or if
   *     the brain does not have the inputs and outputs of the task
   */
  public static BrainFile read(Path brain, Map<String, Path> neurons) {
    ModuleRegistry registry = ModuleRegistry.installed();
    for (Map.Entry<String, Path> neuron : neurons.entrySet()) {
      registry = registry.with(NeuronType.read(neuron.getKey(), neuron.getValue(), registry));
    }
    BrainFile file =
        new BrainFile(config(brain, registry), registry, "files " + Contents.of(brain, neurons));
    Fit.require(brain, file.config);
    return file;
  }

  private static BrainConfig config(Path brain, ModuleRegistry registry) {
    try {
      return ConfigFile.read(brain, BrainConfigSpec.SPEC, registry).config();
    } catch (ConfigException e) {
      String unknown =
          e.violations().stream()
              .filter(fault -> fault.path().contains(".module_cls"))
              .map(fault -> fault.value().replace("\"", ""))
              .distinct()
              .collect(Collectors.joining(", "));
      if (unknown.isEmpty()) {
        throw e;
      }
      // The faults are many, but one in kind, and the program has a way out of its own.
      throw new IllegalArgumentException(
          "%s: no module is registered as %s; a population of a file is given by --neuron NAME=FILE"
              .formatted(brain, unknown),
          e);
    }
  }

  /** {@return a name of what is in the files, wherever they are} */
  @Override
  public String origin() {
    return origin;
  }

  @Override
  public Player restored(Path checkpoint) {
    return new WiredPlayer(
        Checkpoint.of(checkpoint).with(registry).restore(WiredBrain.type("Brain", config)));
  }

  @Override
  public Player player(long seed) {
    return new WiredPlayer(new WiredBrain(BrainConfigSpec.SPEC.withNewSeeds(config, seed)));
  }

  /** {@return a player with the seeds of the file} */
  public Player player() {
    return new WiredPlayer(new WiredBrain(config));
  }
}
