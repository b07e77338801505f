package io.sparksnn.nn.golden;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.sparksnn.runtime.controller.PortMap;
import io.sparksnn.runtime.controller.WiredBrain;
import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.Payload;
import io.sparksnn.runtime.payload.SpikeArray;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reference's tutorial brain beside its runs. */
class BrainGoldenTest {
  private static final List<String> POPULATIONS =
      List.of("A_excitatory", "B_excitatory", "A_inhibitory", "B_inhibitory");

  /** Of the delays of every population, in steps. */
  private static final int LONGEST = 4;

  private final GoldenControllers controllers = new GoldenControllers();

  private WiredBrain brain(JsonNode file) {
    return new WiredBrain(controllers.brain(file.get("config")));
  }

  /** A brain after its build: the step that builds it is taken back. */
  private WiredBrain built(JsonNode file) {
    WiredBrain brain = brain(file);
    brain.step(inputs(file.get("steps").get(0)));
    brain.reset();
    return brain;
  }

  private static Map<String, Payload> inputs(JsonNode step) {
    Map<String, Payload> inputs = new LinkedHashMap<>();
    step.get("inputs")
        .properties()
        .forEach(
            input -> inputs.put(input.getKey(), FloatArray.of(Numbers.floats(input.getValue()))));
    return inputs;
  }

  @ParameterizedTest
  @ValueSource(strings = {"brain_ab_f32", "brain_ab"})
  void drawsTheSameDelays(String name) {
    JsonNode file = GoldenFiles.read(name);
    WiredBrain brain = built(file);
    for (String population : POPULATIONS) {
      float[] delays = StateChecks.values(brain, population + ".delays.delays.steps");
      byte[] bytes = new byte[delays.length];
      for (int i = 0; i < bytes.length; i++) {
        // The longest delay of the reference is none.
        bytes[i] = (byte) (delays[i] == 0 ? LONGEST : delays[i]);
      }
      assertThat(sha256(bytes))
          .as(population)
          .isEqualTo(constant(file, population + ".delays._kernel").asText());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"brain_ab_f32", "brain_ab"})
  void drawsTheSameKernelsBitForBit(String name) {
    JsonNode file = GoldenFiles.read(name);
    WiredBrain brain = built(file);
    for (String population : POPULATIONS) {
      float[] kernel = StateChecks.values(brain, population + ".synapses.kernel");
      ByteBuffer bytes = ByteBuffer.allocate(4 * kernel.length).order(ByteOrder.LITTLE_ENDIAN);
      bytes.asFloatBuffer().put(kernel);
      JsonNode expected =
          file.get("after_build").get("state").get(population + ".synapses._kernel");
      assertThat(sha256(bytes.array()))
          .as(population)
          .isEqualTo(expected.get("sha256_le_bytes").asText());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"brain_ab_f32", "brain_ab"})
  void drawsTheSameUnitsToInhibit(String name) {
    JsonNode file = GoldenFiles.read(name);
    WiredBrain brain = built(file);
    for (String population : POPULATIONS) {
      PortMap port = new PortMap(population, "inhibition_mask", true);
      boolean[] mask =
          ((BooleanMask) requireNonNull(brain.readState(List.of(port)).get(port))).values();
      int inhibitory = 0;
      for (boolean unit : mask) {
        inhibitory += unit ? 1 : 0;
      }
      assertThat(inhibitory).isEqualTo(population.endsWith("inhibitory") ? mask.length : 0);
    }
  }

  @Test
  void nobodySpikesRightAfterTheBuild() {
    WiredBrain brain = built(GoldenFiles.read("brain_ab_f32"));
    for (String population : POPULATIONS) {
      assertThat(spikes(brain, population, "out_spikes").count()).as(population).isZero();
    }
  }

  @Test
  void runsAsTheReference() {
    JsonNode file = GoldenFiles.read("brain_ab_f32");
    WiredBrain brain = brain(file);
    for (JsonNode step : file.get("steps")) {
      String when = "step " + step.get("t");
      Map<String, Payload> out = brain.call(inputs(step));
      Numbers.assertNear(
          when + ", action",
          ((FloatArray) requireNonNull(out.get("action"))).toArray(),
          Numbers.floats(step.get("action")));
      assertSpikes(when, step.get("spiker"), spikes(brain, "spiker", "spikes"));
      for (String population : POPULATIONS) {
        assertSpikes(
            when + ", " + population,
            step.get("spikes").get(population),
            spikes(brain, population, "out_spikes"));
        assertSum(step, "potential_sum", population, brain, "soma.potential");
        assertSum(step, "threshold_sum", population, brain, "soma.threshold.trace");
        assertSum(step, "kernel_sum", population, brain, "synapses.kernel");
      }
    }
  }

  @Test
  void spikesAsOftenInHalfPrecision() {
    JsonNode file = GoldenFiles.read("brain_ab");
    WiredBrain brain = brain(file);
    Map<String, Integer> found = new TreeMap<>();
    Map<String, Integer> expected = new TreeMap<>();
    for (JsonNode step : file.get("steps")) {
      brain.step(inputs(step));
      for (String population : POPULATIONS) {
        found.merge(population, spikes(brain, population, "out_spikes").count(), Integer::sum);
        expected.merge(population, step.get("spikes").get(population).size(), Integer::sum);
      }
    }
    expected.forEach((population, count) ->
        assertThat((double) found.getOrDefault(population, 0))
            .as("%s: %s beside %s", population, found, expected)
            .isBetween(0.95 * count, 1.05 * count));
  }

  private static void assertSum(
      JsonNode step, String sum, String population, WiredBrain brain, String variable) {
    double total = 0;
    for (float value : StateChecks.values(brain, population + "." + variable)) {
      total += value;
    }
    float expected = step.get(sum).get(population).floatValue();
    Numbers.assertNear(
        "step " + step.get("t") + ", " + sum + " of " + population,
        new float[] {(float) total},
        new float[] {expected});
  }

  private static void assertSpikes(String what, JsonNode expected, SpikeArray found) {
    int[] units = new int[expected.size()];
    for (int i = 0; i < units.length; i++) {
      units[i] = expected.get(i).intValue();
    }
    assertThat(java.util.Arrays.copyOf(found.indices(), found.count())).as(what).isEqualTo(units);
  }

  private static SpikeArray spikes(WiredBrain brain, String module, String port) {
    PortMap map = new PortMap(module, port, false);
    return (SpikeArray) requireNonNull(brain.readState(List.of(map)).get(map));
  }

  private static JsonNode constant(JsonNode file, String name) {
    return file.get("after_build").get("constants").get(name).get("sha256_le_bytes");
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
