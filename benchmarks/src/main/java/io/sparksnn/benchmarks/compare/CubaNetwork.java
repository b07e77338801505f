package io.sparksnn.benchmarks.compare;

import io.sparksnn.nn.initializer.FixedProbabilityInitializerBuilder;
import io.sparksnn.nn.soma.StrictRefractoryLeakySomaConfigBuilder;
import io.sparksnn.nn.soma.StrictRefractoryLeakySomaModule;
import io.sparksnn.nn.synapse.ExponentialSynapsesConfigBuilder;
import io.sparksnn.nn.synapse.ExponentialSynapsesModule;
import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.controller.Neuron;
import io.sparksnn.runtime.controller.NeuronBuilder;
import io.sparksnn.runtime.controller.NeuronConfig;
import io.sparksnn.runtime.controller.Output;
import io.sparksnn.runtime.controller.WiredBrain;
import io.sparksnn.runtime.controller.WiredNeuron;
import io.sparksnn.runtime.payload.SpikeArray;
import java.util.Map;

/**
 * W2: leaky units, sparsely connected with each other, four of five excitatory, that keep firing by
 * themselves.
 *
 * <p>Source: R. Brette et al., <cite>Simulation of networks of spiking neurons: a review of tools
 * and strategies</cite>, Journal of Computational Neuroscience 23, 2007 (benchmark 2).
 */
final class CubaNetwork implements Workload {
  /** The network that is drawn decides the rate; of this one it is a usual one at all sizes. */
  private static final long SEED = 3;

  private static final double DT = 0.1;
  private static final double REST = -49;
  private static final double THRESHOLD = -50;
  private static final double RESET = -60;
  private static final double EXCITATORY_WEIGHT = 1.62;
  private static final double INHIBITORY_WEIGHT = 9;

  private final int units;
  private final float[] potentials;
  private final WiredBrain brain;
  private final Output<SpikeArray> spikes;

  CubaNetwork(int units) {
    this.units = units;
    potentials = new Draws(Population.NETWORK_SEED).uniforms(units, (float) (THRESHOLD - RESET));
    for (int unit = 0; unit < units; unit++) {
      potentials[unit] += (float) (RESET - REST);
    }
    NeuronConfig population = population(units);
    var b = Brain.builder().dt(DT).seed(SEED);
    var cells = b.module("cells", WiredNeuron.type("Cuba", population), population);
    cells.in("in_spikes").from(cells.out("out_spikes"));
    b.output("out_spikes", cells.out("out_spikes"));
    brain = b.build();
    brain.step();
    spikes = brain.output("out_spikes", SpikeArray.class);
  }

  private static NeuronConfig population(int units) {
    double probability = Math.min(0.02, 80.0 / units);
    NeuronBuilder b = Neuron.builder(units).seed(SEED).dt(DT).inhibitoryRate(0.2);
    var synapses =
        b.module(
            "synapses",
            ExponentialSynapsesModule.TYPE,
            new ExponentialSynapsesConfigBuilder()
                .kernel(
                    new FixedProbabilityInitializerBuilder()
                        .scale(EXCITATORY_WEIGHT)
                        .density(probability)
                        .build())
                .excitatoryTau(5)
                .inhibitoryTau(10)
                .inhibitoryScale(INHIBITORY_WEIGHT / EXCITATORY_WEIGHT));
    var soma =
        b.module(
            "soma",
            StrictRefractoryLeakySomaModule.TYPE,
            new StrictRefractoryLeakySomaConfigBuilder()
                .potentialRest(REST)
                .potentialReset(RESET)
                .potentialTau(20)
                .resistance(1)
                .threshold(THRESHOLD)
                .cooldown(5));
    synapses.in("spikes").from(b.input("in_spikes", SpikeArray.class));
    soma.in("current").from(synapses.out("currents"));
    soma.in("inhibition_mask").from(b.inhibitionMask());
    b.output("out_spikes", soma.out("spikes"));
    return b.config();
  }

  @Override
  public int steps() {
    return 10_000;
  }

  @Override
  public void begin() {
    brain.reset();
    brain.state("cells.soma.potential").set(potentials);
  }

  @Override
  public int step() {
    return brain.step().get(spikes).count();
  }

  @Override
  public Map<String, Double> checks(long spiked) {
    return Map.of("Hz", Workload.rate(spiked, units, steps() * DT));
  }
}
