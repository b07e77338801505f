package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.config.ConfigSpec;
import java.util.List;

/** A brain written as a class, in files. */
final class BrainLayout<C> extends ControllerLayout<C, BrainConfig> {
  BrainLayout(Wiring<C> wiring, ConfigSpec<C> spec) {
    super(wiring, spec, new BrainConfigSpec(spec.name(), null));
  }

  @Override
  List<ModuleSpecs> modules(BrainConfig config) {
    return config.modulesSpecs();
  }

  @Override
  boolean propagates(BrainConfig config) {
    return config.propagateInhibition();
  }

  @Override
  protected BrainConfig untyped(C config) {
    return wiring.brain(config);
  }
}
