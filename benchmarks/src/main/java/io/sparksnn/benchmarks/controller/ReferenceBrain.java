package io.sparksnn.benchmarks.controller;

import io.sparksnn.runtime.controller.BrainConfig;
import io.sparksnn.runtime.controller.BrainConfigSpec;
import io.sparksnn.runtime.controller.ControllerOutput;
import io.sparksnn.runtime.controller.Probe;
import io.sparksnn.runtime.controller.WiredBrain;
import io.sparksnn.runtime.model.ConfigFile;
import io.sparksnn.runtime.model.NeuronType;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.registry.ModuleRegistry;
import io.sparksnn.runtime.state.StateVariable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The reference's example of a brain, from its files, on a steady signal. */
public final class ReferenceBrain {
  private static final int SETTLING = 2000;

  private final WiredBrain brain;
  private final Probe excited;

  /**
   * Reads the brain and lets it run for a while.
   *
   * @param data the folder of {@code ab_brain.scfg} and {@code alif_mod_neuron.scfg}
   * @param modulation what drives learning, a fourth of it that of inhibitory units; 0 if nobody
   *     learns
   * @param weights what the weights are multiplied by
   * @throws IllegalStateException if the files are not there, or nobody spikes
   */
  public ReferenceBrain(Path data, float modulation, float weights) {
    if (!Files.exists(data.resolve("ab_brain.scfg"))) {
      throw new IllegalStateException(
          "no ab_brain.scfg in " + data.toAbsolutePath() + "; name the folder that has it");
    }
    ModuleRegistry registry =
        ModuleRegistry.installed()
            .with(NeuronType.read("ALIFModNeuron", data.resolve("alif_mod_neuron.scfg")));
    BrainConfig config =
        ConfigFile.read(data.resolve("ab_brain.scfg"), BrainConfigSpec.SPEC, registry).config();
    brain = new WiredBrain(config);
    for (String population : List.of("a", "b")) {
      brain.inputs().set("mod_" + population + "_ex", FloatArray.of(modulation));
      brain.inputs().set("mod_" + population + "_in", FloatArray.of(modulation / 4));
    }
    brain.inputs().set("signal", FloatArray.of(-0.1f, 0.1f, 0.05f, -0.15f));
    step();
    brain.visitState(variable -> scale(variable, weights));
    excited = brain.probeSpikes("A_excitatory");
    long spikes = 0;
    for (int t = 0; t < SETTLING; t++) {
      step();
      spikes += spikes();
    }
    if (spikes == 0) {
      throw new IllegalStateException("nobody spikes");
    }
  }

  private static void scale(StateVariable variable, float weights) {
    if (variable.path().endsWith("synapses.kernel")) {
      float[] kernel = (float[]) variable.get();
      for (int synapse = 0; synapse < kernel.length; synapse++) {
        kernel[synapse] *= weights;
      }
      variable.set(kernel);
    }
  }

  /**
   * One step.
   *
   * @return the action
   */
  public ControllerOutput step() {
    return brain.step();
  }

  /** {@return how many units of the larger excitatory population spiked in the last step} */
  public int spikes() {
    return excited.spikes().count();
  }
}
