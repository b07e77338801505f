package io.sparksnn.nn.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.sparksnn.runtime.controller.PortMap;
import io.sparksnn.runtime.controller.WiredBrain;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.Payload;
import io.sparksnn.runtime.payload.SpikeArray;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The tutorial brain of the reference runs from its two files. */
class ReferenceBrainTest {
  private static final Path DATA = Path.of(System.getProperty("spark.data", "../../shared/data"));
  private static final Path NEURON = DATA.resolve("alif_mod_neuron.scfg");
  private static final Path BRAIN = DATA.resolve("ab_brain.scfg");

  @Test
  void runsFromItsFiles() {
    assumeTrue(
        Files.exists(NEURON) && Files.exists(BRAIN),
        () -> "the reference's files are not ours to pass on; they were looked for in " + DATA);
    WiredBrain brain = ReferenceBrain.read(NEURON, BRAIN);
    FloatArray none = FloatArray.of(0);
    Map<String, Payload> inputs =
        Map.of(
            "signal",
            FloatArray.of(0.1f, -0.2f, 0.3f, 0),
            "mod_a_ex",
            none,
            "mod_a_in",
            none,
            "mod_b_ex",
            none,
            "mod_b_in",
            none);

    long spikes = 0;
    for (int step = 0; step < 200; step++) {
      Map<String, Payload> action = brain.call(inputs);
      assertThat(action).containsOnlyKeys("action");
      PortMap excited = new PortMap("A_excitatory", "out_spikes", false);
      spikes += ((SpikeArray) brain.readState(List.of(excited)).values().iterator().next()).count();
    }
    assertThat(spikes).isPositive();
  }

  @Test
  void isReadAsThePageShows() throws IOException {
    String program =
        Files.readString(Path.of("src/test/java/io/sparksnn/nn/docs/ReferenceBrain.java"));
    String page = Files.readString(Path.of("../docs/controllers.md"));
    String shown = page.substring(page.indexOf("ModuleRegistry registry"));

    assertThat(program.replaceAll("\\s+", " "))
        .contains(shown.substring(0, shown.indexOf("```")).strip().replaceAll("\\s+", " "));
  }
}
