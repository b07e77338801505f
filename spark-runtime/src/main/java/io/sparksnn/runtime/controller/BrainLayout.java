package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.config.ConfigOutput;
import io.sparksnn.runtime.config.ConfigSpec;
import java.io.IOException;
import java.util.List;

/** A brain written as a class, in files. */
final class BrainLayout<C> extends ControllerLayout<C, BrainConfig> {
  BrainLayout(Wiring<C> wiring, ConfigSpec<C> spec) {
    super(wiring, spec, BrainConfigSpec.SPEC);
  }

  @Override
  List<ModuleSpecs> modules(BrainConfig config) {
    return config.modulesSpecs();
  }

  @Override
  public void write(C config, ConfigOutput out) throws IOException {
    BrainConfigSpec.SPEC.write(wiring.brain(config), out);
  }
}
