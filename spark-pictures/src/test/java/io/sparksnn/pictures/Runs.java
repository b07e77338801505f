package io.sparksnn.pictures;

import io.sparksnn.nn.neuron.LifNeuronConfigBuilder;
import io.sparksnn.nn.neuron.LifNeuronModule;
import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.controller.BrainBuilder;
import io.sparksnn.runtime.controller.WiredBrain;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.record.Recorder;
import io.sparksnn.runtime.record.RecorderBuilder;
import io.sparksnn.runtime.record.Recording;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Random;

/** What is drawn by the tests: two populations that spike and learn. */
final class Runs {
  private static final int INPUTS = 60;

  private Runs() {}

  static WiredBrain brain() {
    BrainBuilder b = Brain.builder().seed(3);
    var stimulus = b.input("stimulus", SpikeArray.class);
    var first = b.module("first", LifNeuronModule.TYPE, population(80, 1500));
    var second = b.module("second", LifNeuronModule.TYPE, population(30, 1500));
    first.in("inSpikes").from(stimulus);
    second.in("inSpikes").from(first.out("outSpikes"));
    b.output("spikes", second.out("outSpikes"));
    return b.build();
  }

  private static LifNeuronConfigBuilder population(int units, double scale) {
    return new LifNeuronConfigBuilder()
        .units(units)
        .synapses(s -> s.kernel(k -> k.scale(scale).density(0.5)));
  }

  static RecorderBuilder everything(WiredBrain brain) {
    return Recorder.of(brain)
        .spikes("first")
        .spikes("second")
        .values("first.soma.potential", 0, 3, 7)
        .values("first.synapses.kernel");
  }

  static Recording of(int steps) {
    WiredBrain brain = brain();
    Recorder recorder = everything(brain).keepLast(1000).build();
    run(brain, recorder, steps);
    return recorder.recording();
  }

  static void run(WiredBrain brain, Recorder recorder, int steps) {
    Random random = new Random(1);
    SpikeArray spikes = SpikeArray.silent(Shape.of(INPUTS));
    brain.addListener(recorder);
    brain.run(
        steps,
        (step, inputs) -> {
          spikes.clear();
          for (int unit = 0; unit < INPUTS; unit++) {
            // Every 100 steps the inputs are silent for a while.
            if (random.nextDouble() < 0.03 && step % 100 < 70) {
              spikes.add(unit);
            }
          }
          inputs.set("stimulus", spikes);
        });
  }
}
