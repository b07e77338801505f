package io.sparksnn.samples.cartpole.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.samples.cartpole.Brains;
import io.sparksnn.samples.cartpole.weights.Block;
import io.sparksnn.samples.cartpole.weights.Population;
import io.sparksnn.samples.cartpole.weights.Sides;
import io.sparksnn.samples.cartpole.weights.Weights;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

/** What is done to a brain before it learns. */
class StartTest {
  private final Brain<?> brain = Brains.built();
  private final Sides sides = Sides.of(brain);

  @Test
  void thePlaceOppositeIsOnTheSameLine() {
    IntUnaryOperator opposite = MirroredSides.opposite(new Block("spiker", 10, 22));

    // Four lines of three places, from input 10 on.
    assertThat(opposite.applyAsInt(10)).isEqualTo(12);
    assertThat(opposite.applyAsInt(14)).isEqualTo(14);
    assertThat(opposite.applyAsInt(21)).isEqualTo(19);
    assertThat(opposite.applyAsInt(9)).isEqualTo(9);
    assertThat(opposite.applyAsInt(22)).isEqualTo(22);
  }

  @Test
  void sideBIsTheMirrorImageOfSideA() {
    new MirroredSides().prepare(brain);

    assertMirrored(sides.aExcitatory(), sides.bExcitatory());
    assertMirrored(sides.aInhibitory(), sides.bInhibitory());
  }

  private static void assertMirrored(Population a, Population b) {
    Block observation = a.from(Sides.SPIKER);
    float[] weights = a.weights().toArray();
    float[] mirrored = b.weights().toArray();
    int[] delays = a.delays();
    int[] mirroredDelays = b.delays();
    int inputs = a.weights().inputs();
    for (int i = 0; i < weights.length; i++) {
      int input = i % inputs;
      boolean seen = input >= observation.from() && input < observation.to();
      int place = (input - observation.from()) % 128;
      int opposite = seen ? i + 127 - 2 * place : i;
      assertThat(mirrored[opposite]).isEqualTo(weights[i]);
      assertThat(mirroredDelays[opposite]).isEqualTo(delays[i]);
    }
  }

  @Test
  void rowsGetTheMeanOfTheirTotals() {
    Block block = new Block("source", 1, 3);
    Weights weights = new Weights(new float[] {9, 1, 1, 9, 2, 4, 9, 0, 0}, 3);

    EvenRows.even(weights, block);

    // Totals of 2, 6 and 0, of a mean of 8/3.
    float mean = 8 / 3f;
    assertThat(weights.toArray())
        .containsExactly(
            new float[] {9, mean / 2, mean / 2, 9, mean / 3, mean * 2 / 3, 9, 0, 0}, within(1e-6f));
  }

  @Test
  void eachBlockOfEachPopulationIsEven() {
    double before = sides.bInhibitory().weights().total(sides.bInhibitory().from(Sides.SPIKER));

    new EvenRows().prepare(brain);

    for (Population population : sides.all()) {
      Weights weights = population.weights();
      for (Block block : population.blocks()) {
        double mean = weights.total(block) / weights.units();
        for (int unit = 0; unit < weights.units(); unit++) {
          assertThat(weights.total(unit, block)).isCloseTo(mean, within(1e-3));
        }
      }
    }
    assertThat(sides.bInhibitory().weights().total(sides.bInhibitory().from(Sides.SPIKER)))
        .isCloseTo(before, within(1e-2));
  }

  @Test
  void weightsAreScaledAndThoseOfASideFromItselfOnceMore() {
    Weights before = sides.aExcitatory().weights();
    Weights inhibitory = sides.bInhibitory().weights();

    new ScaledWeights(new ScaledWeightsConfigBuilder().all(0.5).recurrent(0.25).build())
        .prepare(brain);

    Weights after = sides.aExcitatory().weights();
    for (Block block : sides.aExcitatory().blocks()) {
      double factor = block.source().equals(Sides.A) ? 0.125 : 0.5;
      assertThat(after.total(block)).isEqualTo(before.total(block) * factor);
    }
    for (Block block : sides.bInhibitory().blocks()) {
      assertThat(sides.bInhibitory().weights().total(block))
          .isEqualTo(inhibitory.total(block) * 0.5);
    }
  }
}
