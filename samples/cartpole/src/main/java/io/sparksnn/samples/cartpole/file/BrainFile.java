package io.sparksnn.samples.cartpole.file;

import io.sparksnn.runtime.controller.BrainConfig;
import io.sparksnn.runtime.controller.BrainConfigSpec;
import io.sparksnn.runtime.controller.WiredBrain;
import io.sparksnn.runtime.model.ConfigFile;
import io.sparksnn.runtime.model.NeuronType;
import io.sparksnn.runtime.registry.ModuleRegistry;
import io.sparksnn.samples.cartpole.train.Player;
import java.nio.file.Path;
import java.util.Map;

/** A brain that files describe, which has the inputs and outputs of the task. Immutable. */
public final class BrainFile implements Player.Source {
  private final BrainConfig config;

  private BrainFile(BrainConfig config) {
    this.config = config;
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
    BrainFile file = new BrainFile(ConfigFile.read(brain, BrainConfigSpec.SPEC, registry).config());
    Fit.require(brain, file.config);
    return file;
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
