package io.sparksnn.benchmarks.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is measured beside others computes what they compute. */
class WorkloadTest {
  private static final int UNITS = 60;
  private static final int STEPS = 300;

  private static long spikes(Workload workload) {
    workload.begin();
    long spikes = 0;
    for (int step = 0; step < STEPS; step++) {
      spikes += workload.step();
    }
    return spikes;
  }

  private static Workload workload(String name, int units) {
    return Workload.of(name, units, Path.of("."), 1);
  }

  @ParameterizedTest
  @CsvSource({"W1", "W3", "W4"})
  void agreesWithPlainLoops(String name) {
    PlainNetwork plain = new PlainNetwork(name, UNITS);
    Workload workload = workload(name, UNITS);
    assertThat(spikes(workload)).isCloseTo(plain.run(STEPS), within(3L));
    if (name.equals("W3")) {
      assertThat(workload.checks(0).get("mean K")).isCloseTo(plain.meanWeight(), within(1e-2));
    }
  }

  @ParameterizedTest
  @CsvSource({"W1, 300", "W2, 300", "W3, 300", "W4, 300", "A1, 64"})
  void everyRunIsTheSame(String name, int units) {
    Workload workload = workload(name, units);
    long first = spikes(workload);
    Map<String, Double> checks = workload.checks(first);
    assertThat(first).isPositive();
    assertThat(spikes(workload)).isEqualTo(first);
    assertThat(workload.checks(first)).isEqualTo(checks);
  }

  @Test
  void twoThreadsHaveTheSameSpikes() {
    assertThat(spikes(Workload.of("A1", 64, Path.of("."), 2)))
        .isEqualTo(spikes(workload("A1", 64)));
  }

  /** Source: R. Brette et al. 2007, benchmark 2, as other simulators run it. */
  @Test
  void theSparseNetworkKeepsFiringAtItsRate() {
    Workload workload = workload("W2", 4000);
    workload.begin();
    long spikes = 0;
    for (int step = 0; step < workload.steps(); step++) {
      spikes += workload.step();
    }
    assertThat(workload.checks(spikes).get("Hz")).isBetween(5.6, 5.9);
  }

  @Test
  void steadilyDrivenUnitsHaveTheirRate() {
    Workload workload = workload("W1", 3000);
    // A transient of the first 300 steps is within half a spike of each unit.
    assertThat(spikes(workload) / 3000.0 / STEPS * 1000).isBetween(19.0, 21.0);
  }

  @Test
  void answersAreLinesOfJson() {
    assertThat(new Peer(workload("W1", 8)).round(1))
        .matches(
            "\\{\"us\": [0-9.]+, \"wall_us\": [0-9.]+, "
                + "\"bytes\": [0-9.]+, \"checks\": \\{\"Hz\": [0-9.]+}}");
  }
}
