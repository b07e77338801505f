package io.sparksnn.processor.validate;

import io.sparksnn.processor.model.ConfigModel;
import io.sparksnn.processor.model.ControllerKind;
import io.sparksnn.processor.model.ControllerModel;
import io.sparksnn.processor.model.FieldModel;
import java.util.Optional;
import java.util.Set;

/**
 * The configuration of a controller has what its kind asks for, and nothing that files cannot hold.
 */
final class ControllerConfigRules {
  private static final String SHAPE = "io.sparksnn.runtime.tensor.Shape";
  private static final String UNITS = "units";
  private static final String RATE = "inhibitoryRate";
  private static final String PROPAGATE = "propagateInhibition";

  /** What every configuration has. */
  private static final Set<String> STEP = Set.of("seed", "dtype", "dt");

  private final Reporter reporter;

  ControllerConfigRules(Reporter reporter) {
    this.reporter = reporter;
  }

  void check(ControllerModel controller, ConfigModel config) {
    boolean isNeuron = controller.kind() == ControllerKind.NEURON;
    if (isNeuron) {
      require(controller, config, UNITS, SHAPE);
      require(controller, config, RATE, "float");
    }
    if (field(config, PROPAGATE).isPresent()) {
      require(controller, config, PROPAGATE, "boolean");
    }
    for (FieldModel field : config.fields()) {
      String name = field.name();
      boolean known =
          STEP.contains(name)
              || name.equals(PROPAGATE)
              || (isNeuron && (name.equals(UNITS) || name.equals(RATE)))
              || controller.node(name).isPresent();
      if (!known) {
        reporter.error(
            controller.site(),
            Message.CONTROLLER_CONFIG_FIELD,
            config.className().simpleName(),
            name,
            controller.kind().noun());
      }
    }
  }

  private void require(ControllerModel controller, ConfigModel config, String name, String type) {
    String record = config.className().simpleName();
    String noun = controller.kind().noun();
    Optional<FieldModel> field = field(config, name);
    if (field.filter(found -> TypeText.full(found.type()).equals(type)).isEmpty()) {
      String simple = type.substring(type.lastIndexOf('.') + 1);
      reporter.error(controller.site(), Message.CONTROLLER_CONFIG, record, noun, name, simple);
    } else if (field.get().optional()) {
      reporter.error(controller.site(), Message.CONTROLLER_CONFIG_NULL, record, name, noun);
    }
  }

  private static Optional<FieldModel> field(ConfigModel config, String name) {
    return config.fields().stream().filter(field -> field.name().equals(name)).findFirst();
  }
}
