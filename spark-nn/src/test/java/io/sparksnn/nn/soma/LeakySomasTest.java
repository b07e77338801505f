package io.sparksnn.nn.soma;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.CurrentArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeakySomasTest {
  private static final double REST = -60;
  private static final double RESET = -50;
  private static final double THRESHOLD = -40;

  /** v(t) = R·I + (v(0) − R·I)·exp(−t/τ), which the step solves exactly. */
  @ParameterizedTest
  @ValueSource(floats = {205, 250, 400, 3000})
  void intervalsAreThoseOfTheMembraneEquation(float current) {
    double goal = 0.1 * current;
    double threshold = THRESHOLD - REST;
    double reset = RESET - REST;
    long first = 1 + (long) Math.floor(20 * Math.log(goal / (goal - threshold)));
    long interval = 1 + (long) Math.floor(20 * Math.log((goal - reset) / (goal - threshold)));

    List<Integer> spikes = Trains.spikes(new LeakySomaModule(), current, 500);

    assertThat(spikes).hasSizeGreaterThan(3);
    assertThat((long) spikes.get(0)).isEqualTo(first);
    for (int k = 1; k < spikes.size(); k++) {
      assertThat((long) spikes.get(k) - spikes.get(k - 1)).isEqualTo(interval);
    }
  }

  /** Whether parameters are read once for all units or for each of them, a unit is the same. */
  @Test
  void aUnitDoesNotDependOnWhetherTheOthersAreAsItIs() {
    LeakySomaModule alike = new LeakySomaModule();
    LeakySomaModule different =
        new LeakySomaModule(c ->
            c.potentialTau(Init.of(20, 20, 7))
                .resistance(Init.of(0.1f, 0.1f, 0.3f))
                .threshold(Init.of(-40, -40, -45)));
    CurrentArray current = CurrentArray.of(Shape.of(3), 210, 333, 400);
    for (int step = 0; step < 300; step++) {
      SpikeArray one = alike.step(current, null).spikes();
      SpikeArray other = different.step(current, null).spikes();
      for (int unit = 0; unit < 2; unit++) {
        assertThat(one.get(unit)).isEqualTo(other.get(unit));
        assertThat(alike.potential().get(unit)).isEqualTo(different.potential().get(unit));
      }
    }
    assertThat(alike.potential().get(2)).isNotEqualTo(different.potential().get(2));
  }

  @Test
  void belowRheobaseThereIsNoSpike() {
    assertThat(Trains.spikes(new LeakySomaModule(), 199.9f, 1000)).isEmpty();
  }

  @Test
  void refractoryUnitsAreSilentForTheCooldownAndTwoSteps() {
    RefractoryLeakySomaModule soma = new RefractoryLeakySomaModule(c -> c.cooldown(3));
    assertThat(Trains.spikes(soma, 1e5f, 16)).containsExactly(2, 7, 12);
  }

  @Test
  void strictlyRefractoryUnitsAreSilentForTheCooldownAndOneStep() {
    StrictRefractoryLeakySomaModule soma = new StrictRefractoryLeakySomaModule(c -> c.cooldown(3));
    assertThat(Trains.spikes(soma, 1e5f, 12)).containsExactly(1, 5, 9);
  }

  @Test
  void strictlyRefractoryUnitsAreHeldAtTheResetPotential() {
    StrictRefractoryLeakySomaModule soma = new StrictRefractoryLeakySomaModule(c -> c.cooldown(3));
    Trains.spikes(soma, 1e5f, 3);
    assertThat(soma.potential().get(0)).isEqualTo((float) (RESET - REST));
  }

  @Test
  void aRefractoryUnitGoesOnLeaking() {
    RefractoryLeakySomaModule soma = new RefractoryLeakySomaModule(c -> c.cooldown(3));
    Trains.spikes(soma, 1e5f, 3);
    assertThat(soma.potential().get(0)).isEqualTo((float) Math.exp(-1 / 20f) * 10);
  }

  @Test
  void theCountOfSilentStepsStopsInsteadOfWrapping() {
    RefractoryLeakySomaModule soma = new RefractoryLeakySomaModule();
    Trains.spikes(soma, 0, 1);
    soma.state("refractory").set(new float[] {(1 << 24) - 1});
    Trains.spikes(soma, 0, 3);
    assertThat(Trains.spikes(soma, 1e5f, 1)).containsExactly(1);
  }

  @Test
  void everySpikeRaisesTheThreshold() {
    AdaptiveLeakySomaModule soma = new AdaptiveLeakySomaModule(c -> c.thresholdDelta(5));
    List<Integer> spikes = Trains.spikes(soma, 400, 100);
    int first = spikes.get(1) - spikes.get(0);
    int second = spikes.get(2) - spikes.get(1);
    int third = spikes.get(3) - spikes.get(2);
    assertThat(second).isGreaterThan(first);
    assertThat(third).isGreaterThanOrEqualTo(second);
  }

  @Test
  void theMaskOfTheInputIsThatOfTheSpikes() {
    BooleanMask mask = BooleanMask.of(false, true);
    SpikeArray spikes = new LeakySomaModule().call(CurrentArray.of(1e5f, 1e5f), mask).spikes();
    assertThat(spikes.isInhibitory(0)).isFalse();
    assertThat(spikes.isInhibitory(1)).isTrue();
    assertThat(spikes.count()).isEqualTo(2);
  }

  @Test
  void unitsHaveTheShapeOfTheCurrents() {
    LeakySomaModule soma = new LeakySomaModule();
    Shape shape = Shape.of(2, 3);
    assertThat(soma.call(CurrentArray.zeros(shape), null).spikes().shape()).isEqualTo(shape);
    assertThat(soma.potential().shape()).isEqualTo(shape);
  }

  @Test
  void aPotentialThatOverflowsFiresAndIsReset() {
    LeakySomaModule soma = new LeakySomaModule(c -> c.resistance(1e10));
    assertThat(Trains.spikes(soma, 1e38f, 2)).containsExactly(1, 2);
    assertThat(soma.potential().get(0)).isEqualTo((float) (RESET - REST));
  }

  @Test
  void aPotentialThatOverflowsDownwardsRecovers() {
    LeakySomaModule soma = new LeakySomaModule(c -> c.resistance(1e10).potentialTau(0.1));
    Trains.spikes(soma, -1e38f, 3);
    assertThat(Trains.spikes(soma, 1e38f, 3)).isNotEmpty();
    assertThat(soma.potential().get(0)).isFinite();
  }
}
