package io.sparksnn.pictures.docs;

import io.sparksnn.nn.neuron.LifNeuronConfigBuilder;
import io.sparksnn.nn.neuron.LifNeuronModule;
import io.sparksnn.pictures.Pictures;
import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.controller.WiredBrain;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.record.Recorder;
import io.sparksnn.runtime.record.Recording;
import io.sparksnn.runtime.tensor.Shape;
import java.nio.file.Path;

/** A brain, recorded, exported and drawn. */
public class Watched {
  public static void main(String[] arguments) {
    var b = Brain.builder().seed(42);
    var stimulus = b.input("stimulus", SpikeArray.class);
    var first =
        b.module(
            "first",
            LifNeuronModule.TYPE,
            new LifNeuronConfigBuilder().units(80).synapses(s -> s.kernel(k -> k.scale(4000))));
    first.in("inSpikes").from(stimulus);
    b.output("spikes", first.out("outSpikes"));
    WiredBrain brain = b.build();

    Recorder recorder =
        Recorder.of(brain)
            .spikes("first")
            .values("first.soma.potential", 0, 3, 7)
            .values("first.synapses.kernel")
            .every(5)
            .keepLast(200)
            .build();
    brain.addListener(recorder);
    SpikeArray burst = SpikeArray.of(Shape.of(20), 3, 14, 15);
    brain.run(1000, (step, in) -> in.set(stimulus, burst));
    brain.removeListener(recorder);

    Recording recording = recorder.recording();
    Path folder = Path.of(arguments[0]);
    recording.writeCsv(folder.resolve("run.csv"));
    recording.writeNpz(folder.resolve("run.npz"));
    Pictures.raster(recording).withStep(1).writePng(folder.resolve("spikes.png"));
    Pictures.rates(recording).withStep(1).writePng(folder.resolve("rates.png"));
    Pictures.traces(recording.values("first.soma.potential"))
        .withStep(1)
        .writeSvg(folder.resolve("potentials.svg"));
    Pictures.weights(recording.values("first.synapses.kernel"))
        .writePng(folder.resolve("weights.png"));
  }
}
