package io.sparksnn.benchmarks.compare;

import io.sparksnn.nn.soma.LeakySomaConfigBuilder;
import io.sparksnn.nn.synapse.LinearSynapsesConfigBuilder;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.controller.Output;
import io.sparksnn.runtime.controller.WiredNeuron;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;

/** Leaky units that as many inputs drive, with steps of 1 ms: what W3 and W4 have in common. */
final class Population {
  static final int NETWORK_SEED = 88_172_645;

  /** Weights are drawn up to this, divided by the number of inputs. */
  private static final float STRONGEST = 2200;

  private final float[] potentials;
  private final InputSpikes inputs;
  private final WiredNeuron neuron;
  private final Output<SpikeArray> spikes;

  /**
   * Takes over a population with an input "in_spikes", an output "out_spikes" and units "soma".
   *
   * @param neuron the population
   * @param potentials of the start in mV
   */
  Population(WiredNeuron neuron, float[] potentials) {
    this.neuron = neuron;
    this.potentials = potentials;
    inputs = new InputSpikes(potentials.length);
    spikes = neuron.output("out_spikes", SpikeArray.class);
    neuron.inputs().set("in_spikes", inputs.spikes());
    neuron.step();
  }

  /** Units that leak with 20 ms to 0 mV, and spike above 20 mV; a current of 1 pA is worth 1 mV. */
  static LeakySomaConfigBuilder units() {
    return new LeakySomaConfigBuilder()
        .potentialRest(0)
        .potentialReset(0)
        .potentialTau(20)
        .resistance(1)
        .threshold(20);
  }

  /** Weights of all inputs to all units, in the order in which the peers draw them: by inputs. */
  static float[] weights(Draws draws, int units) {
    float[] byUnit = new float[units * units];
    for (int input = 0; input < units; input++) {
      for (int unit = 0; unit < units; unit++) {
        byUnit[unit * units + input] = STRONGEST / units * draws.uniform();
      }
    }
    return byUnit;
  }

  static LinearSynapsesConfigBuilder synapses(float[] weights, int units) {
    return new LinearSynapsesConfigBuilder().kernel(Init.of(Shape.of(units, units), weights));
  }

  void begin() {
    neuron.reset();
    neuron.state("soma.potential").set(potentials);
    inputs.reset();
  }

  int step() {
    inputs.next();
    return neuron.step().get(spikes).count();
  }

  WiredNeuron neuron() {
    return neuron;
  }
}
