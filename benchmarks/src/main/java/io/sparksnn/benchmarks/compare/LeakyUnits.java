package io.sparksnn.benchmarks.compare;

import io.sparksnn.nn.soma.LeakySomaModule;
import io.sparksnn.runtime.controller.Neuron;
import io.sparksnn.runtime.controller.NeuronBuilder;
import io.sparksnn.runtime.controller.Output;
import io.sparksnn.runtime.controller.WiredNeuron;
import io.sparksnn.runtime.payload.CurrentArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Map;

/** W1: leaky units, each under a steady current of its own. */
final class LeakyUnits implements Workload {
  private final int units;
  private final float[] potentials;
  private final WiredNeuron neuron;
  private final Output<SpikeArray> spikes;

  LeakyUnits(int units) {
    this.units = units;
    Draws draws = new Draws(Population.NETWORK_SEED);
    potentials = draws.uniforms(units, 20);
    float[] currents = new float[units];
    for (int unit = 0; unit < units; unit++) {
      currents[unit] = 15 + 15 * draws.uniform();
    }
    NeuronBuilder b = Neuron.builder(units);
    var soma = b.module("soma", LeakySomaModule.TYPE, Population.units());
    soma.in("current").from(b.input("current", CurrentArray.class));
    b.output("out_spikes", soma.out("spikes"));
    neuron = b.build();
    neuron.inputs().set("current", CurrentArray.of(Shape.of(units), currents));
    neuron.step();
    spikes = neuron.output("out_spikes", SpikeArray.class);
  }

  @Override
  public int steps() {
    return 1000;
  }

  @Override
  public void begin() {
    neuron.reset();
    neuron.state("soma.potential").set(potentials);
  }

  @Override
  public int step() {
    return neuron.step().get(spikes).count();
  }

  @Override
  public Map<String, Double> checks(long spiked) {
    return Map.of("Hz", Workload.rate(spiked, units, steps()));
  }
}
