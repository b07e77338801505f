package io.sparksnn.benchmarks.compare;

import java.nio.file.Path;
import java.util.Map;

/** A network that is run for a number of steps, again and again from the same start. */
interface Workload {
  /** How many steps a run has. */
  int steps();

  /** Back to the start; its time does not count. */
  void begin();

  /** {@return how many units spiked in one step} */
  int step();

  /**
   * What shows that a run has computed what it should.
   *
   * @param spikes the sum of what the steps returned
   * @return values by name
   */
  Map<String, Double> checks(long spikes);

  /**
   * {@return a workload}
   *
   * @param name its name
   * @param size number of units, or of those of a population
   * @param data the folder of the reference's files, which only AB reads
   * @param threads that a step may use, which only A1 to A3 do
   */
  static Workload of(String name, int size, Path data, int threads) {
    return switch (name) {
      case "W1" -> new LeakyUnits(size);
      case "W2" -> new CubaNetwork(size);
      case "W3" -> new LearningNetwork(size);
      case "W4" -> new DelayedNetwork(size);
      case "A1", "A2", "A3" -> new AdExNetwork(name.charAt(1) - '0', size, threads);
      case "AB" -> new FileBrain(data);
      default ->
          throw new IllegalArgumentException(
              name + " is no workload; there are W1, W2, W3, W4, A1, A2, A3, AB");
    };
  }

  /**
   * {@return spikes of a unit in a second}
   *
   * @param spikes of all units together
   * @param units how many
   * @param milliseconds of time of the network
   */
  static double rate(long spikes, int units, double milliseconds) {
    return 1000 * spikes / (units * milliseconds);
  }
}
