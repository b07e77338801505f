package io.sparksnn.benchmarks.controller;

import io.sparksnn.nn.delay.N2NDelaysModule;
import io.sparksnn.nn.plasticity.HebbianRuleModule;
import io.sparksnn.nn.soma.AdaptiveExponentialSomaConfigBuilder;
import io.sparksnn.nn.soma.AdaptiveExponentialSomaModule;
import io.sparksnn.nn.soma.LeakySomaModule;
import io.sparksnn.nn.synapse.LinearSynapsesConfigBuilder;
import io.sparksnn.nn.synapse.LinearSynapsesModule;
import io.sparksnn.runtime.controller.Neuron;
import io.sparksnn.runtime.controller.NeuronBuilder;
import io.sparksnn.runtime.controller.NeuronConfig;
import io.sparksnn.runtime.payload.SpikeArray;

/** The populations that are measured. */
final class Populations {
  private Populations() {}

  /** The reference's ready leaky population: delays, synapses, somas, and a Hebbian rule. */
  static NeuronBuilder lif(int units, double scale) {
    NeuronBuilder b = Neuron.builder(units).seed(1);
    var spikes = b.input("in_spikes", SpikeArray.class);
    var delays = b.module("delays", N2NDelaysModule.TYPE);
    var synapses = b.module("synapses", LinearSynapsesModule.TYPE, kernel(scale, 0.2));
    var soma = b.module("soma", LeakySomaModule.TYPE);
    var rule = b.module("hebbian_rule", HebbianRuleModule.TYPE);
    delays.in("in_spikes").from(spikes);
    synapses.in("spikes").from(delays.out("out_spikes")).effect("kernel").from(rule.out("kernel"));
    soma.in("current").from(synapses.out("currents"));
    soma.in("inhibition_mask").from(b.inhibitionMask());
    rule.in("pre_spikes").from(delays.out("out_spikes"));
    rule.in("post_spikes").from(soma.out("spikes"));
    rule.in("kernel").from(synapses.property("kernel"));
    b.output("out_spikes", soma.out("spikes"));
    return b;
  }

  /** Adaptive exponential units behind linear synapses, as in the reference's own benchmark. */
  static NeuronConfig adEx(int units, long seed) {
    NeuronBuilder b = Neuron.builder(units).seed(seed).dt(0.1).inhibitoryRate(0);
    // Uniform in [0, 30/1024) nA, whatever the number of sources that are joined.
    var synapses = b.module("synapses", LinearSynapsesModule.TYPE, kernel(30_000.0 / units, 0.15));
    var soma =
        b.module(
            "soma",
            AdaptiveExponentialSomaModule.TYPE,
            new AdaptiveExponentialSomaConfigBuilder()
                .potentialTau(5)
                .resistance(0.5)
                .potentialRest(-70)
                .potentialReset(-51)
                .rheobaseThreshold(-50)
                .spikeSlope(2)
                .threshold(-30)
                .adaptationSubthreshold(0.5)
                .adaptationDelta(5)
                .adaptationTau(10));
    synapses.in("spikes").from(b.input("in_spikes", SpikeArray.class));
    soma.in("current").from(synapses.out("currents"));
    b.output("out_spikes", soma.out("spikes"));
    return b.config();
  }

  private static LinearSynapsesConfigBuilder kernel(double scale, double density) {
    return new LinearSynapsesConfigBuilder().kernel(k -> k.scale(scale).density(density));
  }
}
