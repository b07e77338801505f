package io.sparksnn.nn.neuron;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.controller.Output;
import io.sparksnn.runtime.controller.WiredBrain;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Populations in a brain: written as a class, and put together in Java. */
class PairTest {
  private static final Shape LINES = Shape.of(20);

  private static Pair.Config config() {
    return new PairConfigBuilder()
        .seed(3)
        .left(l -> l.units(40).synapses(s -> s.kernel(k -> k.scale(300).density(0.5))))
        .right(r -> r.units(30).synapses(s -> s.kernel(k -> k.scale(600).density(0.5))))
        .build();
  }

  private static SpikeArray stimulus(int step) {
    int line = step % 10;
    return SpikeArray.of(LINES, line, 10 + line);
  }

  @Test
  void bothFormsAreOneModel() {
    Pair.Config config = config();
    PairModule typed = new PairModule(config);
    var b = Brain.builder().seed(3);
    var left = b.module("left", AlifNeuronModule.TYPE, config.left());
    var right = b.module("right", LifNeuronModule.TYPE, config.right());
    left.in("inSpikes").from(b.input("stimulus", SpikeArray.class), right.out("outSpikes"));
    right.in("inSpikes").from(left.out("outSpikes"));
    Output<SpikeArray> leftSpikes = b.output("left", left.out("outSpikes", SpikeArray.class));
    Output<SpikeArray> rightSpikes = b.output("right", right.out("outSpikes", SpikeArray.class));
    WiredBrain wired = b.build();

    int seen = 0;
    for (int step = 0; step < 300; step++) {
      Pair.Out out = typed.call(stimulus(step));
      var other = wired.step(Map.of("stimulus", stimulus(step)));
      assertThat(out.left().toBooleans()).isEqualTo(other.get(leftSpikes).toBooleans());
      assertThat(out.right().toBooleans()).isEqualTo(other.get(rightSpikes).toBooleans());
      seen += out.right().count();
    }
    assertThat(seen).isPositive();
  }

  @Test
  void theSameSeedGivesTheSameModel() {
    PairModule one = new PairModule(config());
    PairModule other = new PairModule(config());
    List<boolean[]> spikes = new ArrayList<>();
    for (int step = 0; step < 100; step++) {
      spikes.add(one.step(stimulus(step)).right().toBooleans());
    }

    for (int step = 0; step < 100; step++) {
      assertThat(other.step(stimulus(step)).right().toBooleans()).isEqualTo(spikes.get(step));
    }
  }
}
