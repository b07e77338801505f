package io.sparksnn.benchmarks.compare;

import io.sparksnn.nn.delay.N2NDelaysConfigBuilder;
import io.sparksnn.nn.delay.N2NDelaysModule;
import io.sparksnn.nn.soma.LeakySomaModule;
import io.sparksnn.nn.synapse.LinearSynapsesModule;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.controller.Neuron;
import io.sparksnn.runtime.controller.NeuronBuilder;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Map;

/** W4: as many inputs as units, all connected, with a delay of 1 to 8 steps for each synapse. */
final class DelayedNetwork implements Workload {
  private static final int LONGEST = 8;

  private final int units;
  private final Population population;

  DelayedNetwork(int units) {
    this.units = units;
    Draws draws = new Draws(Population.NETWORK_SEED);
    float[] potentials = draws.uniforms(units, 20);
    float[] weights = Population.weights(draws, units);
    NeuronBuilder b = Neuron.builder(units);
    var delays =
        b.module(
            "delays",
            N2NDelaysModule.TYPE,
            new N2NDelaysConfigBuilder().maxDelay(LONGEST).delays(delays(draws, units)));
    var synapses =
        b.module("synapses", LinearSynapsesModule.TYPE, Population.synapses(weights, units));
    var soma = b.module("soma", LeakySomaModule.TYPE, Population.units());
    delays.in("in_spikes").from(b.input("in_spikes", SpikeArray.class));
    synapses.in("spikes").from(delays.out("out_spikes"));
    soma.in("current").from(synapses.out("currents"));
    b.output("out_spikes", soma.out("spikes"));
    population = new Population(b.build(), potentials);
  }

  private static Init delays(Draws draws, int units) {
    float[] byUnit = new float[units * units];
    for (int input = 0; input < units; input++) {
      for (int unit = 0; unit < units; unit++) {
        byUnit[unit * units + input] = 1 + (int) (LONGEST * draws.uniform());
      }
    }
    return Init.of(Shape.of(units, units), byUnit);
  }

  @Override
  public int steps() {
    return 1000;
  }

  @Override
  public void begin() {
    population.begin();
  }

  @Override
  public int step() {
    return population.step();
  }

  @Override
  public Map<String, Double> checks(long spikes) {
    return Map.of("Hz", Workload.rate(spikes, units, steps()));
  }
}
