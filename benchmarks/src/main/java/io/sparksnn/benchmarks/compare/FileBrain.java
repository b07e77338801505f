package io.sparksnn.benchmarks.compare;

import io.sparksnn.benchmarks.controller.ReferenceBrain;
import java.nio.file.Path;
import java.util.Map;

/** AB: the reference's example of a brain, which does not learn here and goes on run after run. */
final class FileBrain implements Workload {
  private final ReferenceBrain brain;

  FileBrain(Path data) {
    brain = new ReferenceBrain(data, 0, 1);
  }

  @Override
  public int steps() {
    return 10_000;
  }

  @Override
  public void begin() {}

  @Override
  public int step() {
    brain.step();
    return brain.spikes();
  }

  @Override
  public Map<String, Double> checks(long spikes) {
    return Map.of("spikes a step", (double) spikes / steps());
  }
}
