package io.sparksnn.benchmarks.compare;

import io.sparksnn.benchmarks.controller.AdExBrain;
import io.sparksnn.runtime.controller.ControllerOutput;
import io.sparksnn.runtime.controller.Output;
import io.sparksnn.runtime.payload.SpikeArray;
import java.util.List;
import java.util.Map;

/** A1 to A3: the brains of adaptive exponential units. */
final class AdExNetwork implements Workload {
  private static final int HELD = 10;
  private static final double DT = 0.1;

  private final int units;
  private final AdExBrain brain;
  private final List<Output<SpikeArray>> outputs;

  AdExNetwork(int model, int units, int threads) {
    brain = new AdExBrain(model, units, HELD, threads);
    brain.step();
    outputs =
        brain.populations().stream()
            .map(name -> brain.brain().output(name, SpikeArray.class))
            .toList();
    this.units = units * outputs.size();
  }

  @Override
  public int steps() {
    return 10_000;
  }

  @Override
  public void begin() {
    brain.reset();
  }

  @Override
  public int step() {
    ControllerOutput spikes = brain.step();
    int count = 0;
    for (int population = 0; population < outputs.size(); population++) {
      count += spikes.get(outputs.get(population)).count();
    }
    return count;
  }

  @Override
  public Map<String, Double> checks(long spikes) {
    return Map.of("Hz", Workload.rate(spikes, units, steps() * DT));
  }
}
