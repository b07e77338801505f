package io.sparksnn.nn.docs;

import io.sparksnn.nn.soma.LeakySomaModule;
import io.sparksnn.nn.synapse.TracedSynapsesConfigBuilder;
import io.sparksnn.nn.synapse.TracedSynapsesModule;
import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.controller.Neuron;
import io.sparksnn.runtime.controller.NeuronConfig;
import io.sparksnn.runtime.controller.WiredBrain;
import io.sparksnn.runtime.controller.WiredNeuron;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;

/** The program of the page on controllers. */
public class TwoPopulations {
  static NeuronConfig population(double weight) {
    var b = Neuron.builder(100).seed(1).inhibitoryRate(0.2);
    var spikes = b.input("in_spikes", SpikeArray.class);
    var synapses =
        b.module(
            "synapses",
            TracedSynapsesModule.TYPE,
            new TracedSynapsesConfigBuilder().kernel(k -> k.scale(weight).density(0.5)));
    var soma = b.module("soma", LeakySomaModule.TYPE);
    synapses.in("spikes").from(spikes);
    soma.in("current")
        .from(synapses.out("currents"))
        .in("inhibition_mask")
        .from(b.inhibitionMask());
    b.output("out_spikes", soma.out("spikes"));
    return b.config();
  }

  public static void main(String[] arguments) {
    NeuronConfig config = population(200);
    var b = Brain.builder().seed(42);
    var stimulus = b.input("stimulus", SpikeArray.class);
    var first = b.module("first", WiredNeuron.type("Leaky", config), config);
    var second = b.module("second", WiredNeuron.type("Leaky", config), config);
    first.in("inSpikes").from(stimulus, second.out("outSpikes"));
    second.in("inSpikes").from(first.out("outSpikes"), first.out("outSpikes"));
    var spikes = b.output("spikes", second.out("outSpikes", SpikeArray.class));
    WiredBrain brain = b.build();

    int[] seen = {0};
    brain.addListener((step, out) -> {
      seen[0] += out.get(spikes).count();
      if (seen[0] > 1000) {
        brain.stop();
      }
    });
    SpikeArray burst = SpikeArray.of(Shape.of(100), 3, 14, 15, 92);
    long steps = brain.run(1000, (step, inputs) -> inputs.set(stimulus, burst));
    System.out.println(seen[0] > 1000 && steps < 1000);
  }
}
