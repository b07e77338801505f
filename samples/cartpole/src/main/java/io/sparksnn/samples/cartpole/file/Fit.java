package io.sparksnn.samples.cartpole.file;

import io.sparksnn.runtime.controller.BrainConfig;
import io.sparksnn.runtime.controller.WiredBrain;
import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.module.PortDeclaration;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.tensor.Shape;
import io.sparksnn.samples.cartpole.env.CartPole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether a brain has the inputs and outputs of the task, and if not, which are wrong. */
final class Fit {
  private static final Shape NUMBER = Shape.of(1);
  private static final Map<String, Shape> INPUTS = new LinkedHashMap<>();
  private static final Map<String, Shape> OUTPUTS = Map.of("action", Shape.of(2));

  static {
    INPUTS.put("signal", Shape.of(CartPole.OBSERVED));
    for (String population : List.of("mod_a_ex", "mod_a_in", "mod_b_ex", "mod_b_in")) {
      INPUTS.put(population, NUMBER);
    }
  }

  private Fit() {}

  /**
   * Makes sure of it.
   *
   * @throws IllegalArgumentException with everything that is wrong
   */
  static void require(Path file, BrainConfig config) {
    ModuleType<?, ?> type = WiredBrain.type("Brain", config);
    List<String> faults = new ArrayList<>();
    check("input", INPUTS, type.inputs(), faults);
    check("output", OUTPUTS, type.outputs(), faults);
    if (faults.isEmpty()) {
      checkShapes(config, faults);
    }
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(
          file + ": does not fit the cart-pole: " + String.join("; ", faults));
    }
  }

  private static void check(
      String role, Map<String, Shape> expected, List<PortDeclaration> found, List<String> faults) {
    Map<String, PortDeclaration> ports = new LinkedHashMap<>();
    found.forEach(port -> ports.put(port.name(), port));
    expected.forEach((name, shape) -> {
      PortDeclaration port = ports.remove(name);
      if (port == null) {
        faults.add("%s '%s' (FloatArray, shape %s) is missing".formatted(role, name, shape));
      } else if (!port.type().equals(FloatArray.TYPE)) {
        faults.add(
            "%s '%s' is a %s, expected a FloatArray of shape %s"
                .formatted(role, name, port.type(), shape));
      }
    });
    ports.values().stream()
        .filter(port -> !port.isOptional())
        .forEach(port ->
            faults.add("%s '%s' (%s) is left over".formatted(role, port.name(), port.type())));
  }

  /** The shapes of outputs are known once the brain is built, on inputs of the right ones. */
  private static void checkShapes(BrainConfig config, List<String> faults) {
    WiredBrain brain = new WiredBrain(config);
    INPUTS.forEach((name, shape) -> brain.inputs().set(name, FloatArray.zeros(shape)));
    try {
      brain.step();
    } catch (IllegalArgumentException e) {
      faults.add(
          "it cannot be built on a signal of shape %s and modulations of shape %s (%s)"
              .formatted(INPUTS.get("signal"), NUMBER, e.getMessage()));
      return;
    }
    OUTPUTS.forEach((name, shape) -> {
      Shape found = brain.outputSpecs().get(name).shape();
      if (!found.equals(shape)) {
        faults.add("output '%s' has shape %s, expected %s".formatted(name, found, shape));
      }
    });
  }
}
