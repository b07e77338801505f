package io.sparksnn.nn.docs;

import io.sparksnn.runtime.controller.BrainConfig;
import io.sparksnn.runtime.controller.BrainConfigSpec;
import io.sparksnn.runtime.controller.WiredBrain;
import io.sparksnn.runtime.model.ConfigFile;
import io.sparksnn.runtime.model.NeuronType;
import io.sparksnn.runtime.registry.ModuleRegistry;
import java.nio.file.Path;

/** The program of the page on controllers that runs a model of the reference. */
final class ReferenceBrain {
  private ReferenceBrain() {}

  static WiredBrain read(Path neuronFile, Path brainFile) {
    ModuleRegistry registry =
        ModuleRegistry.installed().with(NeuronType.read("ALIFModNeuron", neuronFile));
    BrainConfig config = ConfigFile.read(brainFile, BrainConfigSpec.SPEC, registry).config();
    WiredBrain brain = new WiredBrain(config);
    return brain;
  }
}
