package io.sparksnn.samples.cartpole.upkeep;

import io.sparksnn.samples.cartpole.train.Memory;
import io.sparksnn.samples.cartpole.weights.Block;
import io.sparksnn.samples.cartpole.weights.Population;
import io.sparksnn.samples.cartpole.weights.Sides;
import java.util.HashMap;
import java.util.Map;

/**
 * The total weight that each population is to get from each source: at first what it gets. Some
 * change the targets, {@link Homeostasis} keeps to them.
 */
public final class Targets {
  private record Key(Population population, Block block) {}

  private final Sides sides;
  private final Map<Key, Double> totals = new HashMap<>();

  private Targets(Sides sides) {
    this.sides = sides;
  }

  /**
   * {@return the totals that the populations have at present}
   *
   * @param sides the populations
   */
  public static Targets of(Sides sides) {
    Targets targets = new Targets(sides);
    targets.measure();
    return targets;
  }

  /** From now on populations are to get what they get at present. */
  public void measure() {
    for (Population population : sides.all()) {
      var weights = population.weights();
      for (Block block : population.blocks()) {
        totals.put(new Key(population, block), weights.total(block));
      }
    }
  }

  /** {@return the populations} */
  public Sides sides() {
    return sides;
  }

  /**
   * {@return what a population is to get}
   *
   * @param population one of the sides'
   * @param block one of its blocks
   * @throws IllegalArgumentException if it is not
   */
  public double total(Population population, Block block) {
    Double total = totals.get(new Key(population, block));
    if (total == null) {
      throw new IllegalArgumentException("no target for " + block);
    }
    return total;
  }

  /**
   * Changes how strongly the two sides are to be driven by the observation.
   *
   * @param factor of what the excitatory units of both are to get
   */
  public void scaleDrive(double factor) {
    scale(sides.aExcitatory(), factor);
    scale(sides.bExcitatory(), factor);
  }

  /**
   * Shows the totals, and takes those that are handed back instead.
   *
   * @param memory carries them
   */
  public void remember(Memory memory) {
    for (Population population : sides.all()) {
      for (Block block : population.blocks()) {
        String name = "target of %s from %s".formatted(population.name(), block.source());
        totals.put(new Key(population, block), memory.keep(name, total(population, block)));
      }
    }
  }

  private void scale(Population side, double factor) {
    Block observation = side.from(Sides.SPIKER);
    totals.put(new Key(side, observation), total(side, observation) * factor);
  }
}
