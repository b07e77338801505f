package io.sparksnn.tests.controller;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.controller.PortMap;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.registry.ModuleRegistry;
import io.sparksnn.tests.controller.classes.ChainConfigBuilder;
import io.sparksnn.tests.controller.classes.ChainModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Brains that are written as a class. */
class BrainClassTest {
  private static final FloatArray ONE = FloatArray.of(1);

  private static ChainModule chain() {
    return new ChainModule(c -> c.first(r -> r.add(10)).second(r -> r.add(100)));
  }

  private static List<Float> steps(ChainModule brain, int steps) {
    List<Float> values = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      values.add(brain.step(ONE).y().get(0));
    }
    return values;
  }

  @Test
  void eachHopTakesAStep() {
    assertThat(steps(chain(), 3)).containsExactly(110f, 111f, 111f);
  }

  @Test
  void outputsAreThoseOfTheStepItself() {
    ChainModule brain = chain();

    assertThat(brain.call(ONE).early().get(0)).isEqualTo(11);
    assertThat(brain.call(ONE).age().get(0)).isEqualTo(2);
  }

  @Test
  void resettingGoesBackToTheStateRightAfterTheBuild() {
    ChainModule brain = chain();
    List<Float> fresh = steps(brain, 3);
    brain.reset();

    assertThat(steps(brain, 3)).isEqualTo(fresh);
  }

  @Test
  void whatModulesSeeOfEachOtherIsState() {
    ChainModule brain = chain();
    steps(brain, 1);

    assertThat(brain.state("cache.first.y").get()).isEqualTo(new float[] {11});
    assertThat(brain.readState(List.of(PortMap.output("first", "y"))).values())
        .hasToString("[FloatArray(1,) [11.0]]");
  }

  @Test
  void isRegisteredUnderItsName() {
    assertThat(ModuleRegistry.installed().module("relay_chain")).isSameAs(ChainModule.TYPE);
    assertThat(ChainModule.TYPE.menu()).isEqualTo("Brains");
  }

  @Test
  void isAModuleOfOtherBrains() {
    var b = Brain.builder();
    var inner = b.module("inner", ChainModule.TYPE, new ChainConfigBuilder());
    inner.in("x").from(b.input("x", FloatArray.class));
    var y = b.output("y", inner.out("y", FloatArray.class));
    var brain = b.build();

    assertThat(brain.step(Map.of("x", ONE)).get(y).get(0)).isZero();
    assertThat(brain.step(Map.of("x", ONE)).get(y).get(0)).isEqualTo(1);
  }

  @Test
  void threadsChangeNothing() {
    ChainModule one = chain();
    ChainModule two = chain();
    two.threads(2);

    assertThat(steps(two, 50)).isEqualTo(steps(one, 50));
  }
}
