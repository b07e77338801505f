package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.config.ConfigOutput;
import io.sparksnn.runtime.config.ConfigSpec;
import java.io.IOException;
import java.util.List;

/** A population written as a class, in files. */
final class NeuronLayout<C> extends ControllerLayout<C, NeuronConfig> {
  NeuronLayout(Wiring<C> wiring, ConfigSpec<C> spec) {
    super(wiring, spec, NeuronConfigSpec.SPEC);
  }

  @Override
  List<ModuleSpecs> modules(NeuronConfig config) {
    return config.modulesSpecs();
  }

  @Override
  public void write(C config, ConfigOutput out) throws IOException {
    NeuronConfigSpec.SPEC.write(wiring.neuron(config), out);
  }
}
