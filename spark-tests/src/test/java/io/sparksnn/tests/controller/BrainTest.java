package io.sparksnn.tests.controller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.controller.BrainBuilder;
import io.sparksnn.runtime.controller.PortMap;
import io.sparksnn.runtime.controller.WiredBrain;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.Payload;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import io.sparksnn.tests.modules.PotentiationModule;
import io.sparksnn.tests.modules.RelayConfigBuilder;
import io.sparksnn.tests.modules.RelayModule;
import io.sparksnn.tests.modules.WeightsModule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BrainTest {
  private static final Map<String, FloatArray> ONE = Map.of("x", FloatArray.of(1));

  /** Two relays, one after the other, which add 10 and 100. */
  private static BrainBuilder chain() {
    BrainBuilder b = Brain.builder().seed(1);
    var second = b.module("second", RelayModule.TYPE, new RelayConfigBuilder().add(100));
    var first = b.module("first", RelayModule.TYPE, new RelayConfigBuilder().add(10));
    first.in("x").from(b.input("x", FloatArray.class));
    second.in("x").from(first.out("y"));
    b.output("y", second.out("y"));
    b.output("early", first.out("y"));
    return b;
  }

  private static float y(WiredBrain brain) {
    return brain.step(ONE).get("y", FloatArray.class).get(0);
  }

  private static List<Float> steps(WiredBrain brain, int steps) {
    List<Float> values = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      values.add(y(brain));
    }
    return values;
  }

  @Test
  void eachHopTakesAStep() {
    // What the second relay sees first is what the build's step on zeros gave.
    assertThat(steps(chain().build(), 3)).containsExactly(110f, 111f, 111f);
  }

  @Test
  void outputsAreThoseOfTheStepItself() {
    assertThat(chain().build().step(ONE).get("early", FloatArray.class).get(0)).isEqualTo(11);
  }

  @Test
  void aModuleThatPromisesItsOutputMayReadItself() {
    BrainBuilder b = Brain.builder();
    var counter =
        b.module("counter", RelayModule.TYPE, new RelayConfigBuilder().add(1).promised(1));
    counter.in("x").from(counter.out("y"));
    b.output("y", counter.out("y"));
    WiredBrain brain = b.build();

    List<Float> values = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      values.add(brain.step().get("y", FloatArray.class).get(0));
    }
    assertThat(values).containsExactly(2f, 3f, 4f);
  }

  @Test
  void aPromiseThatIsNotKeptIsAnError() {
    BrainBuilder b = Brain.builder();
    var left = b.module("left", RelayModule.TYPE, new RelayConfigBuilder().promised(2));
    var right = b.module("right", RelayModule.TYPE);
    right.in("x").from(left.out("y"));
    left.in("x").from(right.out("y"), b.input("x", FloatArray.class));

    assertThatThrownBy(() -> b.build().step(ONE))
        .hasMessage(
            "Relay 'left', output 'y': the contract promises FloatArray(2,), and it is"
                + " FloatArray(3,)");
  }

  @Test
  void resettingGoesBackToTheStateRightAfterTheBuild() {
    WiredBrain brain = chain().build();
    List<Float> fresh = steps(brain, 3);
    brain.reset();

    assertThat(steps(brain, 3)).isEqualTo(fresh);
  }

  @Test
  void resettingRestoresWhatModulesSeeOfEachOther() {
    PortMap first = new PortMap("first", "y", false);
    PortMap second = new PortMap("second", "y", false);
    WiredBrain brain = chain().build();
    steps(brain, 2);
    assertThat(brain.readState(List.of(first, second)).values().toString())
        .isEqualTo("[FloatArray(1,) [11.0], FloatArray(1,) [111.0]]");

    brain.reset();
    assertThat(brain.readState(List.of(first, second)).values().toString())
        .isEqualTo("[FloatArray(1,) [10.0], FloatArray(1,) [100.0]]");
  }

  @Test
  void whatIsReadNeverChangesAfterwards() {
    PortMap first = new PortMap("first", "y", false);
    PortMap age = new PortMap("first", "age", true);
    WiredBrain brain = chain().build();
    y(brain);
    Map<PortMap, Payload> state = brain.readState(List.of(first, age));
    brain.step(Map.of("x", FloatArray.of(7)));

    assertThat(state.toString())
        .isEqualTo("{first.y=FloatArray(1,) [11.0], first.age (property)=FloatArray(1,) [1.0]}");
  }

  @Test
  void aNameThatIsNotThereIsAnErrorWithTheNearest() {
    WiredBrain brain = chain().build();
    y(brain);

    assertThatThrownBy(() -> brain.readState(List.of(new PortMap("frist", "y", false))))
        .hasMessage("Brain 'Brain' has no module 'frist'; did you mean 'first'?");
    assertThatThrownBy(() -> brain.readState(List.of(new PortMap("first", "agee", true))))
        .hasMessage(
            "Brain 'Brain', module 'first', has no such property: 'agee'; did you mean 'age'?");
  }

  /** Weights and a rule that change a kernel side by side. */
  private static BrainBuilder learning() {
    BrainBuilder b = Brain.builder();
    var spikes = b.input("spikes", SpikeArray.class);
    var weights = b.module("weights", WeightsModule.TYPE);
    var rule = b.module("rule", PotentiationModule.TYPE);
    weights.in("spikes").from(spikes).effect("kernel").from(rule.out("kernel"));
    rule.in("spikes").from(spikes).in("kernel").from(weights.property("kernel"));
    b.output("currents", weights.out("currents"));
    b.output("kernel", weights.property("kernel"));
    return b;
  }

  @Test
  void effectsWorkAndCountFromTheNextStepOn() {
    WiredBrain brain = learning().build();
    Map<String, SpikeArray> spikes = Map.of("spikes", SpikeArray.of(true, false));

    assertThat(brain.step(spikes).toString())
        .isEqualTo("(currents=CurrentArray(2,) [1.0, 0.0], kernel=FloatArray(2,) [2.0, 1.0])");
    assertThat(brain.step(spikes).toString())
        .isEqualTo("(currents=CurrentArray(2,) [2.0, 0.0], kernel=FloatArray(2,) [3.0, 1.0])");
  }

  @Test
  void whatModulesSeeOfEachOtherIsState() {
    WiredBrain brain = chain().build();
    steps(brain, 2);
    Map<String, Object> state = new LinkedHashMap<>();
    brain.visitState(variable -> state.put(variable.path(), variable.get()));
    assertThat(state.keySet()).containsExactly("cache.first.y", "second.steps", "first.steps");

    WiredBrain other = chain().build();
    y(other);
    state.forEach((path, values) -> other.state(path).set(values));
    assertThat(y(other)).isEqualTo(y(brain));
  }

  @Test
  void brainsMayHoldBrains() {
    BrainBuilder outer = Brain.builder();
    var inner = outer.module("inner", WiredBrain.type("Chain", chain().config()), chain().config());
    inner.in("x").from(outer.input("x", FloatArray.class));
    outer.output("y", inner.out("y"));

    WiredBrain brain = outer.build();
    // The build of the outer one takes a step of the inner one, whose cache is then put back.
    assertThat(steps(brain, 3)).isEqualTo(steps(chain().build(), 3));
  }

  @Test
  void spikesPerSynapseAndPerUnitAreNotJoined() {
    BrainBuilder b = Brain.builder();
    var spikes = b.input("spikes", SpikeArray.class);
    var each = b.module("each", io.sparksnn.tests.modules.PerSynapseModule.TYPE);
    each.in("spikes").from(spikes);
    b.module("weights", WeightsModule.TYPE).in("spikes").from(spikes, each.out("spikes"));
    WiredBrain brain = b.build();

    assertThatThrownBy(() -> brain.step(Map.of("spikes", SpikeArray.silent(Shape.of(2)))))
        .hasMessage(
            "Brain 'Brain': module 'weights', input 'spikes': spikes of 'each.spikes' are per synapse"
                + " and those of '__call__.spikes' are not; join one kind only");
    assertThat(brain.isBuilt()).isFalse();
  }
}
