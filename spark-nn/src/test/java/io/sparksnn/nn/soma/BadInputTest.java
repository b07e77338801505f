package io.sparksnn.nn.soma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparksnn.nn.initializer.UniformInitializerBuilder;
import io.sparksnn.runtime.config.ConfigException;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.config.Initializer;
import io.sparksnn.runtime.module.PortException;
import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.CurrentArray;
import io.sparksnn.runtime.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputTest {
  static Stream<Soma<?>> somas() {
    return Stream.of(
        new LeakySomaModule(),
        new RefractoryLeakySomaModule(),
        new StrictRefractoryLeakySomaModule(),
        new AdaptiveLeakySomaModule(),
        new ExponentialSomaModule(),
        new RefractoryExponentialSomaModule(),
        new AdaptiveExponentialSomaModule(),
        new SimplifiedAdaptiveExponentialSomaModule(),
        new IzhikevichSomaModule(),
        new HodgkinHuxleySomaModule());
  }

  @ParameterizedTest
  @MethodSource("somas")
  void aCurrentThatIsNaNIsRefusedBeforeAnyStateChanges(Soma<?> soma) {
    CurrentArray good = CurrentArray.of(3000, 300, 30);
    for (int step = 0; step < 5; step++) {
      soma.step(good, null);
    }
    List<Object> before = state(soma);

    assertThatThrownBy(() -> soma.step(CurrentArray.of(3000, Float.NaN, 30), null))
        .isInstanceOf(PortException.class)
        .hasMessageContaining(soma.name())
        .hasMessageContaining(
            "input 'current': expected a number for each unit, got NaN for unit 1");

    assertThat(state(soma)).usingRecursiveComparison().isEqualTo(before);
  }

  static Stream<Soma<?>> refractorySomas() {
    return Stream.of(
        new RefractoryLeakySomaModule(c -> c.cooldown(5)),
        new StrictRefractoryLeakySomaModule(c -> c.cooldown(5)),
        new AdaptiveLeakySomaModule(c -> c.cooldown(5)),
        new RefractoryExponentialSomaModule(c -> c.cooldown(5)));
  }

  @ParameterizedTest
  @MethodSource("refractorySomas")
  void anInfiniteCurrentIntoARefractoryUnitIsIgnored(Soma<?> soma) {
    soma.step(CurrentArray.of(0, 0, 0, 0), null);
    soma.state("potential").set(new float[] {-3, -3, 3, 3});
    soma.state("refractory").set(new float[] {1, 1, 1, 1});
    float lowest = Float.NEGATIVE_INFINITY;
    float highest = Float.POSITIVE_INFINITY;
    soma.step(CurrentArray.of(0, highest, 0, lowest), null);

    float[] v = soma.potential().toArray();
    assertThat(v[1]).isFinite().isEqualTo(v[0]);
    assertThat(v[3]).isFinite().isEqualTo(v[2]);
  }

  private static List<Object> state(Soma<?> soma) {
    List<Object> values = new ArrayList<>();
    soma.visitState(variable -> values.add(variable.get()));
    return values;
  }

  @ParameterizedTest
  @MethodSource("somas")
  void aMaskOfAnotherShapeIsRefused(Soma<?> soma) {
    assertThatThrownBy(() -> soma.step(CurrentArray.of(1, 2, 3), BooleanMask.of(true, false)))
        .isInstanceOf(PortException.class)
        .hasMessageContaining(
            "input 'inhibition_mask': expected a mask of shape (3,), got one of (2,)");
    assertThat(soma.isBuilt()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("somas")
  void laterCurrentsOfAnotherShapeAreRefused(Soma<?> soma) {
    soma.step(CurrentArray.of(1, 2, 3), null);
    assertThatThrownBy(() -> soma.step(CurrentArray.of(1, 2), null))
        .isInstanceOf(PortException.class)
        .hasMessageContaining("expected CurrentArray(3,), as at the build");
  }

  @Test
  void thereAreNoCurrentsForNoUnits() {
    assertThatThrownBy(() -> CurrentArray.zeros(Shape.of(0)))
        .hasMessageContaining("every extent must be at least 1");
  }

  @Test
  void aTimeConstantOfZeroIsRefused() {
    assertThatThrownBy(() -> new LeakySomaModule(c -> c.potentialTau(0)))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("potential_tau");
  }

  @Test
  void aTimeConstantOfZeroFromAnInitializerIsRefusedAtTheBuild() {
    Initializer zeros = new UniformInitializerBuilder().scale(0).build();
    LeakySomaModule soma = new LeakySomaModule(c -> c.potentialTau(zeros));
    assertThatThrownBy(() -> soma.step(CurrentArray.of(1), null))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("potential_tau");
    assertThat(soma.isBuilt()).isFalse();
  }

  @Test
  void anArrayOfAnotherShapeIsRefusedAtTheBuild() {
    LeakySomaModule soma = new LeakySomaModule(c -> c.threshold(Init.of(1, 2, 3)));
    assertThatThrownBy(() -> soma.step(CurrentArray.of(1, 2), null))
        .hasMessageContaining("threshold")
        .hasMessageContaining("(2,) expected, got (3,)");
  }

  @Test
  void aRefractoryTimeThatCannotBeCountedIsRefused() {
    RefractoryLeakySomaModule soma = new RefractoryLeakySomaModule(c -> c.cooldown(2e7));
    assertThatThrownBy(() -> soma.step(CurrentArray.of(1), null))
        .hasMessageContaining("cooldown = 2.0E7 ms is more than 2^24 steps of 1.0 ms");
  }

  /** The fourth of its parameters cannot be had, so that three keys have been used by then. */
  @Test
  void afterAFailedBuildTheKeyIsAsBefore() {
    RefractoryLeakySomaModule failed = drawn();
    assertThatThrownBy(() -> failed.step(CurrentArray.of(1, 2, 3), null)).isNotNull();
    assertThat(failed.isBuilt()).isFalse();

    RefractoryLeakySomaModule fresh = drawn();
    CurrentArray current = CurrentArray.of(400, 500);
    for (int step = 0; step < 50; step++) {
      failed.step(current, null);
      fresh.step(current, null);
    }
    assertThat(failed.potential().toArray()).isEqualTo(fresh.potential().toArray());
  }

  private static RefractoryLeakySomaModule drawn() {
    Initializer thresholds = new UniformInitializerBuilder().scale(-30).build();
    return new RefractoryLeakySomaModule(
        c -> c.seed(3).threshold(thresholds).resistance(Init.of(0.1f, 0.2f)));
  }
}
