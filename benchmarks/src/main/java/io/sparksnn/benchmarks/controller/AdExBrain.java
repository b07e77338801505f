package io.sparksnn.benchmarks.controller;

import static java.util.Objects.requireNonNull;

import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.controller.ControllerOutput;
import io.sparksnn.runtime.controller.NeuronConfig;
import io.sparksnn.runtime.controller.Part;
import io.sparksnn.runtime.controller.Signal;
import io.sparksnn.runtime.controller.WiredBrain;
import io.sparksnn.runtime.controller.WiredNeuron;
import io.sparksnn.runtime.payload.SpikeArray;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The three brains of the reference's own benchmark: populations of adaptive exponential units,
 * wired by linear synapses of density 0.15; 5 % of as many input lines spike, the same for some
 * steps.
 */
public final class AdExBrain {
  /** Sources of each population; those without one have the input. */
  private static final List<Map<String, String>> MODELS =
      List.of(
          Map.of(
              "A", "", "B1", "A", "B2", "B1", "B3", "B2", "C1", "A", "C2", "C1", "C3", "C2", "D",
              "B3 C3"),
          Map.of("A1", "", "B1", "", "C1", "", "A2", "A1", "B2", "B1", "C2", "C1", "D", "A2 B2 C2"),
          Map.of("A", "", "B", "A", "C", "A", "D", "A", "E", "A", "F", "A", "G", "B C D E F"));

  private static final double ACTIVITY = 0.05;

  private final Map<String, String> sources;
  private final int held;
  private final WiredBrain brain;
  private final Stimuli stimuli;
  private int step;

  /**
   * Makes a brain.
   *
   * @param model 1 to 3
   * @param units number of units of each population
   * @param held steps after which the input changes
   * @param threads that a step may use
   */
  public AdExBrain(int model, int units, int held, int threads) {
    this.held = held;
    sources = MODELS.get(model - 1);
    stimuli = new Stimuli(units, ACTIVITY);
    var b = Brain.builder().dt(0.1).seed(1);
    var input = b.input("spikes", SpikeArray.class);
    Map<String, Part<NeuronConfig>> parts = new LinkedHashMap<>();
    populations().stream()
        .sorted()
        .forEach(name -> {
          NeuronConfig config = Populations.adEx(units, name.hashCode());
          parts.put(name, b.module(name, WiredNeuron.type("AdEx", config), config));
        });
    parts.forEach((name, part) -> {
      String from = requireNonNull(sources.get(name));
      Signal<?>[] signals =
          from.isEmpty()
              ? new Signal<?>[] {input}
              : List.of(from.split(" ")).stream()
                  .map(source -> requireNonNull(parts.get(source)).out("out_spikes"))
                  .toArray(Signal<?>[]::new);
      part.in("in_spikes").from(signals);
      b.output(name, part.out("out_spikes"));
    });
    brain = b.build();
    brain.threads(threads);
  }

  /** {@return the names of the populations, which are those of the outputs} */
  public Set<String> populations() {
    return sources.keySet();
  }

  /** {@return the brain} */
  public WiredBrain brain() {
    return brain;
  }

  /** Back to rest, and to the first input. */
  public void reset() {
    brain.reset();
    step = 0;
  }

  /**
   * One step.
   *
   * @return the spikes of every population
   */
  public ControllerOutput step() {
    brain.inputs().set("spikes", stimuli.at(step++ / held));
    return brain.step();
  }
}
