package io.sparksnn.tests.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.tensor.Shape;
import io.sparksnn.tests.modules.PoissonSpikerModule;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

/**
 * The reference's own trace shows which random keys a module has used by its first real step: the
 * build's, and those of one step on zeros.
 */
class PoissonGoldenTest {
  @Test
  void spikesFollowTheKeysOfTheReference() throws IOException {
    JsonNode trace = firstCase();
    JsonNode config = trace.get("config");
    PoissonSpikerModule spiker =
        new PoissonSpikerModule(c ->
            c.seed(config.get("seed").asLong())
                .dt(config.get("dt").asDouble())
                .maxFreq(config.get("max_freq").asDouble()));
    JsonNode signals = trace.at("/inputs/signal/per_step");
    JsonNode expected = trace.at("/outputs/spikes/per_step");

    assertThat(signals).hasSize(80);
    for (int step = 0; step < signals.size(); step++) {
      FloatArray signal = FloatArray.of(Shape.of(2, 4), floats(signals.get(step)));
      boolean[] spiked = spiker.step(signal).spikes().toBooleans();
      for (int i = 0; i < spiked.length; i++) {
        assertThat(spiked[i])
            .as("step %d, unit %d", step, i)
            .isEqualTo(expected.get(step).get(i).asInt() == 1);
      }
    }
  }

  private static JsonNode firstCase() throws IOException {
    try (InputStream file =
        PoissonGoldenTest.class.getResourceAsStream("/golden/poisson_spiker.json")) {
      JsonNode trace = new ObjectMapper().readTree(file).get("cases").get(0);
      assertThat(trace.get("dtype").asText()).isEqualTo("float32");
      return trace;
    }
  }

  private static float[] floats(JsonNode array) {
    float[] values = new float[array.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = array.get(i).floatValue();
    }
    return values;
  }
}
