package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.config.Checks;
import io.sparksnn.runtime.config.ConfigField;
import io.sparksnn.runtime.tensor.Shape;
import java.util.List;

/** The fields of controllers' configurations. */
final class ControllerFields {
  static final ConfigField MODULES =
      ConfigField.of("modules_specs", "modulesSpecs", List.class)
          .withElements(ModuleSpecs.class)
          .withDoc("The modules and their wiring.");
  static final ConfigField SEED =
      ConfigField.of("seed", "seed", long.class)
          .withDefault("random")
          .withDoc("Seed of the controller's random key.");
  static final ConfigField DT =
      ConfigField.of("dt", "dt", float.class)
          .withDefault("1")
          .withUnits("ms")
          .withChecks(Checks.positive())
          .withDoc("Duration of a step, which all modules share.");
  static final ConfigField UNITS =
      ConfigField.of("units", "units", Shape.class).withDoc("Shape of the population.");
  static final ConfigField INHIBITORY_RATE =
      ConfigField.of("inhibitory_rate", "inhibitoryRate", float.class)
          .withDefault("0.2")
          .withChecks(Checks.range(0, 1))
          .withDoc("Part of the units that is inhibitory.");
  static final ConfigField PROPAGATE =
      ConfigField.of("propagate_inhibition", "propagateInhibition", boolean.class)
          .withDefault("true")
          .withDoc("Whether modules see at the build which of their inputs are inhibitory.");

  private ControllerFields() {}
}
