package io.sparksnn.tests.controller;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.controller.BrainBuilder;
import io.sparksnn.runtime.controller.Controller;
import io.sparksnn.runtime.controller.Neuron;
import io.sparksnn.runtime.controller.NeuronBuilder;
import io.sparksnn.runtime.controller.StepListener;
import io.sparksnn.runtime.controller.WiredBrain;
import io.sparksnn.runtime.controller.WiredNeuron;
import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import io.sparksnn.tests.controller.classes.DialModule;
import io.sparksnn.tests.controller.classes.TickerModule;
import io.sparksnn.tests.modules.IntegratorModule;
import io.sparksnn.tests.modules.PotentiationModule;
import io.sparksnn.tests.modules.RelayModule;
import io.sparksnn.tests.modules.WeightsModule;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunTest {
  private final BrainBuilder b = Brain.builder();
  private final List<Float> seen = new ArrayList<>();

  private WiredBrain relay() {
    var a = b.module("a", RelayModule.TYPE);
    a.in("x").from(b.input("x", FloatArray.class));
    b.output("y", a.out("y"));
    WiredBrain brain = b.build();
    brain.addListener((step, out) -> seen.add(out.get("y", FloatArray.class).get(0)));
    return brain;
  }

  @Test
  void listenersAreToldOfEveryStep() {
    assertThat(relay().run(3, Map.of("x", FloatArray.of(2)))).isEqualTo(3);
    assertThat(seen).containsExactly(2f, 2f, 2f);
  }

  @Test
  void theStimulusIsSetBeforeEachStep() {
    relay().run(3, (step, inputs) -> inputs.set("x", FloatArray.of((float) step)));

    assertThat(seen).containsExactly(0f, 1f, 2f);
  }

  @Test
  void aListenerMayStopTheRun() {
    WiredBrain brain = relay();
    brain.addListener((step, out) -> {
      if (step == 1) {
        brain.stop();
      }
    });

    assertThat(brain.run(10, Map.of("x", FloatArray.of(2)))).isEqualTo(2);
    assertThat(brain.run(1)).isEqualTo(1);
  }

  @Test
  void aListenerThatIsRemovedIsToldNoMore() {
    WiredBrain brain = relay();
    List<Long> steps = new ArrayList<>();
    StepListener listener = (step, out) -> steps.add(step);
    brain.addListener(listener);
    brain.run(1, Map.of("x", FloatArray.of(2)));
    brain.removeListener(listener);
    brain.run(1);

    assertThat(steps).containsExactly(0L);
  }

  /** Joins, a mask, an effect, a property that is lent, a population within. */
  private static WiredBrain everything() {
    NeuronBuilder n = Neuron.builder(20);
    var in = n.input("in_spikes", SpikeArray.class);
    var weights = n.module("weights", WeightsModule.TYPE);
    var soma = n.module("soma", IntegratorModule.TYPE);
    var rule = n.module("rule", PotentiationModule.TYPE);
    weights.in("spikes").from(in).effect("kernel").from(rule.out("kernel"));
    soma.in("current").from(weights.out("currents")).in("silenced").from(n.inhibitionMask());
    rule.in("spikes").from(in).in("kernel").from(weights.property("kernel"));
    n.output("out_spikes", soma.out("spikes"));
    BrainBuilder b = Brain.builder();
    var type = WiredNeuron.type("Learning", n.config());
    var left = b.module("left", type, n.config());
    left.in("inSpikes")
        .from(b.input("spikes", SpikeArray.class), b.input("more", SpikeArray.class));
    var outer = b.module("weights", WeightsModule.TYPE);
    var outerRule = b.module("rule", PotentiationModule.TYPE);
    outer.in("spikes").from(left.out("outSpikes")).effect("kernel").from(outerRule.out("kernel"));
    outerRule.in("spikes").from(left.out("outSpikes"));
    outerRule.in("kernel").from(outer.property("kernel"));
    b.output("currents", outer.out("currents"));
    b.output("kernel", outer.property("kernel"));
    return b.build();
  }

  @Test
  void aStepAllocatesNothing() {
    WiredBrain brain = everything();
    SpikeArray signed = SpikeArray.silent(Shape.of(10), BooleanMask.none(Shape.of(10)), false);
    brain.inputs().set("spikes", SpikeArray.of(Shape.of(10), 1, 5)).set("more", signed);
    brain.run(1000);

    assertThat(allocated(brain)).isLessThan(10_000);
  }

  @Test
  void aStepAllocatesNothingForAnAuthorsPayloadsThatCanBeCopiedInto() {
    BrainBuilder b = Brain.builder();
    var ticker = b.module("ticker", TickerModule.TYPE);
    var dial = b.module("dial", DialModule.TYPE);
    ticker.in("x").from(b.input("x", FloatArray.class));
    dial.in("clock").from(ticker.out("clock"));
    var ticks = b.output("ticks", dial.out("ticks", FloatArray.class));
    WiredBrain brain = b.build();
    brain.inputs().set("x", FloatArray.of(1));
    float first = brain.step().get(ticks).get(0);
    brain.run(1000);

    assertThat(allocated(brain)).isLessThan(10_000);
    assertThat(brain.step().get(ticks).get(0)).isEqualTo(first + 11_001);
  }

  /** Bytes of 10,000 steps; one object a step would be 160,000. */
  private static long allocated(Controller<?> controller) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long id = Thread.currentThread().getId();
    threads.getThreadAllocatedBytes(id);
    long before = threads.getThreadAllocatedBytes(id);
    controller.run(10_000);
    return threads.getThreadAllocatedBytes(id) - before;
  }
}
