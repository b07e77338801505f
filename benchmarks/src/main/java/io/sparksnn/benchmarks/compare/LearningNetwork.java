package io.sparksnn.benchmarks.compare;

import io.sparksnn.nn.plasticity.HebbianRuleModule;
import io.sparksnn.nn.soma.LeakySomaModule;
import io.sparksnn.nn.synapse.LinearSynapsesModule;
import io.sparksnn.runtime.controller.Neuron;
import io.sparksnn.runtime.controller.NeuronBuilder;
import io.sparksnn.runtime.payload.SpikeArray;
import java.util.LinkedHashMap;
import java.util.Map;

/** W3: as many inputs as units, all connected, whose weights learn by the Hebbian rule. */
final class LearningNetwork implements Workload {
  private final int units;
  private final float[] weights;
  private final Population population;

  LearningNetwork(int units) {
    this.units = units;
    Draws draws = new Draws(Population.NETWORK_SEED);
    float[] potentials = draws.uniforms(units, 20);
    weights = Population.weights(draws, units);
    NeuronBuilder b = Neuron.builder(units);
    var inputs = b.input("in_spikes", SpikeArray.class);
    var synapses =
        b.module("synapses", LinearSynapsesModule.TYPE, Population.synapses(weights, units));
    var soma = b.module("soma", LeakySomaModule.TYPE, Population.units());
    var rule = b.module("rule", HebbianRuleModule.TYPE);
    synapses.in("spikes").from(inputs).effect("kernel").from(rule.out("kernel"));
    soma.in("current").from(synapses.out("currents"));
    rule.in("pre_spikes").from(inputs);
    rule.in("post_spikes").from(soma.out("spikes"));
    rule.in("kernel").from(synapses.property("kernel"));
    b.output("out_spikes", soma.out("spikes"));
    population = new Population(b.build(), potentials);
  }

  @Override
  public int steps() {
    return 1000;
  }

  @Override
  public void begin() {
    population.neuron().state("synapses.kernel").set(weights);
    population.begin();
  }

  @Override
  public int step() {
    return population.step();
  }

  @Override
  public Map<String, Double> checks(long spikes) {
    double sum = 0;
    for (float weight : (float[]) population.neuron().state("synapses.kernel").get()) {
      sum += weight;
    }
    Map<String, Double> checks = new LinkedHashMap<>();
    checks.put("Hz", Workload.rate(spikes, units, steps()));
    checks.put("mean K", sum / weights.length);
    return checks;
  }
}
