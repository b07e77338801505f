package io.sparksnn.samples.cartpole.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.sparksnn.nn.interfaces.ExponentialIntegratorConfigBuilder;
import io.sparksnn.nn.interfaces.ExponentialIntegratorModule;
import io.sparksnn.nn.interfaces.TopologicalLinearSpikerModule;
import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.controller.BrainConfigSpec;
import io.sparksnn.runtime.model.ConfigFile;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.samples.cartpole.brain.OpponentBrainConfig;
import io.sparksnn.samples.cartpole.brain.OpponentBrainConfigSpec;
import io.sparksnn.samples.cartpole.brain.OpponentBrains;
import io.sparksnn.samples.cartpole.env.CartPole;
import io.sparksnn.samples.cartpole.env.Ending;
import io.sparksnn.samples.cartpole.train.Episode;
import io.sparksnn.samples.cartpole.train.Modulation;
import io.sparksnn.samples.cartpole.train.OpponentPlayer;
import io.sparksnn.samples.cartpole.train.Player;
import io.sparksnn.samples.cartpole.train.Recipe;
import io.sparksnn.samples.cartpole.train.Training;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Brains of files, and what is said of those that do not fit. */
class BrainFileTest {
  /** Two files of the reference, which are not ours to pass on. */
  private static final Path DATA =
      Path.of(System.getProperty("spark.data", "../../../shared/data"));

  @TempDir Path folder;

  private static @Nullable Episode firstEpisode(Player player) {
    return new Training(player, new CartPole(42), Recipe.reference()).learn(() -> false);
  }

  private Path ownBrain() {
    Path file = folder.resolve("own.scfg");
    OpponentBrainConfig config = OpponentBrains.config(3);
    ConfigFile.of(OpponentBrainConfigSpec.SPEC, config).write(file);
    return file;
  }

  @Test
  void theSamplesBrainPlaysFromAFileAsItDoesInJava() {
    BrainFile file = BrainFile.read(ownBrain(), Map.of());

    assertThat(firstEpisode(file.player()))
        .isEqualTo(firstEpisode(new OpponentPlayer(OpponentBrains.config(3))));
  }

  @Test
  void aSeedIsTheBrainAndAnotherSeedAnother() {
    BrainFile file = BrainFile.read(ownBrain(), Map.of());

    assertThat(kernel(file.player(1))).isEqualTo(kernel(file.player(1)));
    assertThat(kernel(file.player(2))).isNotEqualTo(kernel(file.player(1)));
  }

  private static Object kernel(Player player) {
    player.step(FloatArray.of(0, 0, 0, 0), new Modulation());
    return player.brain().state("a_excitatory.synapses.kernel").get();
  }

  @Test
  void theReferencesBrainPlaysFromItsFiles() {
    Path brain = DATA.resolve("ab_brain.scfg");
    Path neuron = DATA.resolve("alif_mod_neuron.scfg");
    assumeTrue(Files.exists(brain) && Files.exists(neuron), () -> "looked for files in " + DATA);

    BrainFile file = BrainFile.read(brain, Map.of("ALIFModNeuron", neuron));

    assertThat(firstEpisode(file.player())).isEqualTo(new Episode(1, 9, Ending.POLE_FELL));
  }

  /** A brain of a spiker and an integrator. */
  private Path small(String input, String output, int outputs) {
    var b = Brain.builder().seed(1);
    var spiker = b.module("spiker", TopologicalLinearSpikerModule.TYPE);
    spiker.in("signal").from(b.input(input, FloatArray.class));
    var integrator =
        b.module(
            "integrator",
            ExponentialIntegratorModule.TYPE,
            new ExponentialIntegratorConfigBuilder().numOutputs(outputs));
    integrator.in("spikes").from(spiker.out("spikes"));
    b.output(output, integrator.out("signal"));
    Path file = folder.resolve("small.scfg");
    ConfigFile.of(BrainConfigSpec.SPEC, b.config()).write(file);
    return file;
  }

  @Test
  void everyInputAndOutputThatDoesNotFitIsNamed() {
    Path file = small("image", "choice", 2);

    assertThatThrownBy(() -> BrainFile.read(file, Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            file
                + ": does not fit the cart-pole:"
                + " input 'signal' (FloatArray, shape (4,)) is missing;"
                + " input 'mod_a_ex' (FloatArray, shape (1,)) is missing;"
                + " input 'mod_a_in' (FloatArray, shape (1,)) is missing;"
                + " input 'mod_b_ex' (FloatArray, shape (1,)) is missing;"
                + " input 'mod_b_in' (FloatArray, shape (1,)) is missing;"
                + " input 'image' (FloatArray) is left over;"
                + " output 'action' (FloatArray, shape (2,)) is missing;"
                + " output 'choice' (FloatArray) is left over");
  }

  @Test
  void anActionOfAnotherShapeIsNamed() {
    Path file = folder.resolve("three.scfg");
    ConfigFile.of(
            OpponentBrainConfigSpec.SPEC,
            OpponentBrainConfigSpec.SPEC.merge(
                OpponentBrains.config(3), Map.of("integrator__num_outputs", 3)))
        .write(file);

    assertThatThrownBy(() -> BrainFile.read(file, Map.of()))
        .hasMessage(
            file + ": does not fit the cart-pole: output 'action' has shape (3,), expected (2,)");
  }

  @Test
  void aNeuronFileThatIsABrainIsAnError() {
    Path brain = ownBrain();

    assertThatThrownBy(() -> BrainFile.read(brain, Map.of("ModulatedNeuron2", brain)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(brain.toString())
        .hasMessageContaining("neuron");
  }

  @Test
  void populationsThatNobodyKnowsAreNamedOnce() {
    String known = ConfigFile.of(OpponentBrainConfigSpec.SPEC, OpponentBrains.config(3)).toJson();
    Path file = folder.resolve("unknown.scfg");
    write(file, known.replace("\"modulated_neuron\"", "\"other_neuron\""));

    assertThatThrownBy(() -> BrainFile.read(file, Map.of()))
        .hasMessage(
            file
                + ": no module is registered as other_neuron;"
                + " a population of a file is given by --neuron NAME=FILE");
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
