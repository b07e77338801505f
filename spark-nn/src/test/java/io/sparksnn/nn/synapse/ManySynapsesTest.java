package io.sparksnn.nn.synapse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sparksnn.nn.delay.N2NDelaysConfigBuilder;
import io.sparksnn.nn.delay.N2NDelaysModule;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Kernels so large that traces are kept for units, and not for synapses, where that suffices. */
class ManySynapsesTest {
  private static final int N = 48;
  private static final Shape UNITS = Shape.of(N);
  private static final Shape KERNEL = Shape.of(N, N);

  private final Random random = new Random(3);
  private final float[] weights = new float[N * N];

  ManySynapsesTest() {
    for (int i = 0; i < weights.length; i++) {
      weights[i] = random.nextFloat();
    }
  }

  @Test
  void oneTraceForEachUnitIsTheSumOfThoseOfItsSynapses() {
    TracedSynapsesModule perUnit = traced(Init.of(5));
    // One other time constant, of the last unit, and there is a trace for each synapse.
    float[] taus = taus();
    TracedSynapsesModule perSynapse = traced(Init.of(KERNEL, taus));

    for (int step = 0; step < 200; step++) {
      SpikeArray spikes = spikes();
      float[] expected = perSynapse.call(spikes).currents().toArray();
      float[] found = perUnit.call(spikes).currents().toArray();
      for (int unit = 0; unit < N - 1; unit++) {
        assertThat(found[unit]).isCloseTo(expected[unit], within(1e-5f * N));
      }
    }
  }

  @Test
  void oneRiseAndDecayForEachUnitAreTheSumOfThoseOfItsSynapses() {
    RFSTracedSynapsesModule perUnit = risen(Init.of(5));
    RFSTracedSynapsesModule perSynapse = risen(Init.of(KERNEL, taus()));

    for (int step = 0; step < 200; step++) {
      SpikeArray spikes = spikes();
      float[] expected = perSynapse.call(spikes).currents().toArray();
      float[] found = perUnit.call(spikes).currents().toArray();
      for (int unit = 0; unit < N - 1; unit++) {
        assertThat(found[unit]).isCloseTo(expected[unit], within(1e-5f * N));
      }
    }
  }

  @Test
  void runsOfSpikesMakeTheCurrentsOfTheSameSpikesByHand() {
    N2NDelaysModule delays = new N2NDelaysModule(new N2NDelaysConfigBuilder().units(UNITS).build());
    Function<SpikeArray, float[]> ofRuns = currents(linear());
    Function<SpikeArray, float[]> byHand = currents(linear());

    for (int step = 0; step < 50; step++) {
      SpikeArray delayed = delays.step(spikes()).outSpikes();
      float[] expected = byHand.apply(delayed.copy());
      float[] found = ofRuns.apply(delayed);
      for (int unit = 0; unit < N; unit++) {
        assertThat(found[unit]).isCloseTo(expected[unit], within(1e-5f));
      }
    }
  }

  @Test
  void aMaskOfSynapsesMakesSomeOfAnInputInhibit() {
    boolean[] inhibitory = new boolean[N * N];
    inhibitory[3] = true;
    SpikeArray spikes = SpikeArray.silent(KERNEL, BooleanMask.of(KERNEL, inhibitory), true);
    spikes.add(3);
    spikes.add(N + 3);

    float[] currents = linear().call(spikes).currents().toArray();
    assertThat(currents[0]).isEqualTo(-weights[3]);
    assertThat(currents[1]).isEqualTo(weights[N + 3]);
  }

  private static Function<SpikeArray, float[]> currents(LinearSynapsesModule synapses) {
    return spikes -> synapses.call(spikes).currents().toArray();
  }

  private LinearSynapsesModule linear() {
    return new LinearSynapsesModule(
        new LinearSynapsesConfigBuilder().units(UNITS).kernel(Init.of(KERNEL, weights)).build());
  }

  private TracedSynapsesModule traced(Init tau) {
    return new TracedSynapsesModule(
        new TracedSynapsesConfigBuilder()
            .units(UNITS)
            .kernel(Init.of(KERNEL, weights))
            .tau(tau)
            .base(0.01)
            .build());
  }

  private RFSTracedSynapsesModule risen(Init tau) {
    return new RFSTracedSynapsesModule(
        new RFSTracedSynapsesConfigBuilder()
            .units(UNITS)
            .kernel(Init.of(KERNEL, weights))
            .tauFastDecay(tau)
            .build());
  }

  private static float[] taus() {
    float[] taus = new float[N * N];
    Arrays.fill(taus, 5);
    taus[N * N - 1] = 9;
    return taus;
  }

  private SpikeArray spikes() {
    SpikeArray spikes = SpikeArray.silent(UNITS);
    for (int unit = 0; unit < N; unit++) {
      if (random.nextInt(10) == 0) {
        spikes.add(unit);
      }
    }
    return spikes;
  }
}
