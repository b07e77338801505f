package io.sparksnn.samples.cartpole.brain;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.sparksnn.runtime.controller.PortMap;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.samples.cartpole.Golden;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** The class beside a run of the reference's brain, with that one's seeds. */
class OpponentBrainTest {
  private final JsonNode golden = Golden.read("brain_ab_f32");

  @Test
  void spikesAsTheReference() {
    OpponentBrainModule brain = new OpponentBrainModule(ReferenceSeeds.config());
    for (JsonNode step : golden.get("steps")) {
      JsonNode in = step.get("inputs");
      FloatArray action =
          brain
              .step(
                  payload(in.get("signal")),
                  payload(in.get("mod_a_ex")),
                  payload(in.get("mod_a_in")),
                  payload(in.get("mod_b_ex")),
                  payload(in.get("mod_b_in")))
              .action();

      for (Map.Entry<String, JsonNode> spikes : step.get("spikes").properties()) {
        assertThat(spikes(brain, spikes.getKey()))
            .as("step %s, %s", step.get("t"), spikes.getKey())
            .containsExactly(units(spikes.getValue()));
      }
      double[] expected = Golden.doubles(step.get("action"));
      for (int side = 0; side < expected.length; side++) {
        assertThat((double) action.get(side))
            .isCloseTo(expected[side], Percentage.withPercentage(1e-3));
      }
    }
  }

  @Test
  void everySeedIsDerivedFromOne() {
    assertThat(OpponentBrains.config(5)).isEqualTo(OpponentBrains.config(5));
    assertThat(OpponentBrains.config(5).aExcitatory())
        .isNotEqualTo(OpponentBrains.config(6).aExcitatory())
        .isNotEqualTo(OpponentBrains.config(5).bExcitatory());
  }

  private static FloatArray payload(JsonNode numbers) {
    FloatArray payload = FloatArray.of(new float[numbers.size()]);
    for (int i = 0; i < numbers.size(); i++) {
      payload.values().data[i] = numbers.get(i).floatValue();
    }
    return payload;
  }

  private static int[] spikes(OpponentBrainModule brain, String population) {
    PortMap port = new PortMap(population.toLowerCase(Locale.ROOT), "out_spikes", false);
    SpikeArray spikes = (SpikeArray) requireNonNull(brain.readState(List.of(port)).get(port));
    return Arrays.copyOf(spikes.indices(), spikes.count());
  }

  private static int[] units(JsonNode numbers) {
    return IntStream.range(0, numbers.size()).map(i -> numbers.get(i).intValue()).toArray();
  }
}
