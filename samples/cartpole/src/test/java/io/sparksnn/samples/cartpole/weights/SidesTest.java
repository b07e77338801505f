package io.sparksnn.samples.cartpole.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.samples.cartpole.Brains;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The populations of the sample's brain. */
class SidesTest {
  private final Brain<?> brain = Brains.built();
  private final Sides sides = Sides.of(brain);

  @Test
  void theBlocksAreInTheOrderOfTheWires() {
    assertWired("a_excitatory", sides.aExcitatory());
    assertWired("b_excitatory", sides.bExcitatory());
    assertWired("a_inhibitory", sides.aInhibitory());
    assertWired("b_inhibitory", sides.bInhibitory());
  }

  private void assertWired(String name, Population population) {
    List<String> sources =
        population.blocks().stream()
            .map(block ->
                block.source() + (block.source().equals("spiker") ? ".spikes" : ".out_spikes"))
            .toList();
    assertThat(brain.inspect()).contains(name + ".in_spikes ← " + String.join(", ", sources));
  }

  @Test
  void aBlockIsAsLongAsItsSourceHasUnits() {
    assertThat(sides.aExcitatory().blocks())
        .containsExactly(
            new Block("spiker", 0, 512),
            new Block("a_excitatory", 512, 768),
            new Block("b_inhibitory", 768, 832));
  }

  @Test
  void weightsThatAreSetAreThoseOfTheBrain() {
    Population population = sides.aInhibitory();
    Weights weights = population.weights();
    weights.scale(population.from(Sides.SPIKER), 2);

    population.set(weights);

    assertThat((float[]) brain.state("a_inhibitory.synapses.kernel").get())
        .isEqualTo(weights.toArray());
  }

  @Test
  void delaysThatAreSetAreThoseOfTheBrain() {
    int[] steps = sides.bExcitatory().delays();
    Arrays.fill(steps, 2);

    sides.bExcitatory().setDelays(steps);

    assertThat((int[]) brain.state("b_excitatory.delays.delays.steps").get()).containsOnly(2);
  }

  @Test
  void sourcesThatAreNotAllAreRefused() {
    assertThatThrownBy(() -> Population.of(brain, "a_inhibitory", "spiker"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a_inhibitory: weights of shape (64, 768) are not those of the 512 inputs from spiker");
  }

  @Test
  void aSourceThatThereIsNotIsNamed() {
    assertThatThrownBy(() -> sides.aInhibitory().from("b_inhibitory"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a_inhibitory.synapses.kernel: no inputs from 'b_inhibitory'");
  }
}
