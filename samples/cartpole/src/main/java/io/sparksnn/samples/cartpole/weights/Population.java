package io.sparksnn.samples.cartpole.weights;

import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.controller.Probe;
import io.sparksnn.runtime.state.StateVariable;
import java.util.ArrayList;
import java.util.List;

/**
 * A population of a brain that is built: its weights, its delays and where its inputs come from.
 */
public final class Population {
  private final String name;
  private final StateVariable kernel;
  private final StateVariable delays;
  private final Probe spikes;
  private final List<Block> blocks;

  private Population(
      String name, StateVariable kernel, StateVariable delays, Probe spikes, List<Block> blocks) {
    this.name = name;
    this.kernel = kernel;
    this.delays = delays;
    this.spikes = spikes;
    this.blocks = blocks;
  }

  /**
   * {@return a population}
   *
   * @param brain the brain, built
   * @param name the population's
   * @param sources the modules that its inputs come from, in the order of the wires
   * @throws IllegalArgumentException if the brain has no module of a name, or the sources have
   *     another number of units than the population has inputs
   */
  public static Population of(Brain<?> brain, String name, String... sources) {
    List<Block> blocks = new ArrayList<>();
    int inputs = 0;
    for (String source : sources) {
      int units = brain.probeSpikes(source).spikes().shape().size();
      blocks.add(new Block(source, inputs, inputs + units));
      inputs += units;
    }
    StateVariable kernel = brain.state(name + ".synapses.kernel");
    Probe spikes = brain.probeSpikes(name);
    int units = spikes.spikes().shape().size();
    if (kernel.shape().size() != units * inputs) {
      throw new IllegalArgumentException(
          "%s: weights of shape %s are not those of the %d inputs from %s"
              .formatted(name, kernel.shape(), inputs, String.join(", ", sources)));
    }
    return new Population(
        name, kernel, brain.state(name + ".delays.delays.steps"), spikes, List.copyOf(blocks));
  }

  /** {@return what it is called in the brain} */
  public String name() {
    return name;
  }

  /** {@return the blocks of its inputs, in their order} */
  public List<Block> blocks() {
    return blocks;
  }

  /**
   * {@return the block of inputs from a module}
   *
   * @param source the module
   * @throws IllegalArgumentException if there are none
   */
  public Block from(String source) {
    return blocks.stream()
        .filter(block -> block.source().equals(source))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "%s: no inputs from '%s'".formatted(kernel.path(), source)));
  }

  /** {@return how many of its units spiked in the last step} */
  public int spikes() {
    return spikes.spikes().count();
  }

  /** {@return a copy of its weights} */
  public Weights weights() {
    return new Weights((float[]) kernel.get(), inputs());
  }

  /**
   * Gives it weights.
   *
   * @param weights of its inputs to its units
   * @throws IllegalArgumentException if there are more or fewer
   */
  public void set(Weights weights) {
    kernel.set(weights.toArray());
  }

  /** {@return a copy of its delays in steps, of shape units + inputs in row-major order} */
  public int[] delays() {
    return (int[]) delays.get();
  }

  /**
   * Gives it delays.
   *
   * @param steps delays in steps, of shape units + inputs in row-major order
   * @throws IllegalArgumentException if there are more or fewer, or one is too long
   */
  public void setDelays(int[] steps) {
    delays.set(steps);
  }

  private int inputs() {
    return blocks.get(blocks.size() - 1).to();
  }
}
