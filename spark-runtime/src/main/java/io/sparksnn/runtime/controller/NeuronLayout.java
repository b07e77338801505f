package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.config.ConfigSpec;
import java.util.List;

/** A population written as a class, in files. */
final class NeuronLayout<C> extends ControllerLayout<C, NeuronConfig> {
  NeuronLayout(Wiring<C> wiring, ConfigSpec<C> spec) {
    super(wiring, spec, new NeuronConfigSpec(spec.name(), null));
  }

  @Override
  List<ModuleSpecs> modules(NeuronConfig config) {
    return config.modulesSpecs();
  }

  @Override
  boolean propagates(NeuronConfig config) {
    return config.propagateInhibition();
  }

  @Override
  protected NeuronConfig untyped(C config) {
    return wiring.neuron(config);
  }
}
