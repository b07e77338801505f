package io.sparksnn.nn.trace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.sparksnn.nn.golden.GoldenFiles;
import io.sparksnn.nn.golden.Numbers;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The traces of the reference; its half-precision ones are no target. */
class TracerGoldenTest {
  private static final String MASKED = "after_masked_reset_[1,0,1]";

  static Stream<JsonNode> cases() {
    return StreamSupport.stream(GoldenFiles.read("tracers").get("cases").spliterator(), false)
        .filter(each -> each.get("dtype").asText().equals("float32"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyStepIsThatOfTheReference(JsonNode golden) {
    Trace trace = trace(golden);
    assertState("state0", trace, golden.get("state0"));
    for (int step = 0; step < golden.get("inputs").size(); step++) {
      float[] value = trace.step(Numbers.floats(golden.get("inputs").get(step)));
      Numbers.assertNear("step " + step, value, Numbers.floats(golden.get("outputs").get(step)));
    }
    trace.reset(new boolean[] {true, false, true});
    assertState(MASKED, trace, golden.get(MASKED));
    Numbers.assertNear(
        "value", trace.value(), Numbers.floats(golden.get("value_after_masked_reset")));
    trace.reset();
    assertState("after a reset", trace, golden.get("state0"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void spikesByIndexDoTheSame(JsonNode golden) {
    Trace trace = trace(golden);
    for (int step = 0; step < golden.get("inputs").size(); step++) {
      float[] input = Numbers.floats(golden.get("inputs").get(step));
      int[] spiking = new int[input.length];
      int count = 0;
      for (int i = 0; i < input.length; i++) {
        if (input[i] == 1) {
          spiking[count++] = i;
        }
      }
      Numbers.assertNear(
          "step " + step,
          trace.step(spiking, count),
          Numbers.floats(golden.get("outputs").get(step)));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theFileHasEnoughToCompare(JsonNode golden) {
    assertThat(golden.get("inputs")).hasSizeGreaterThan(10);
    assertThat(golden.get("state0")).isNotEmpty();
  }

  private static void assertState(String when, Trace trace, JsonNode expected) {
    int[] compared = {0};
    trace.visitState(part -> {
      JsonNode values = expected.get(part.path());
      assertThat(values).as("%s: %s", when, part.path()).isNotNull();
      Numbers.assertNear(part.path(), (float[]) part.get(), Numbers.floats(values.get("data")));
      compared[0]++;
    });
    assertThat(compared[0]).as("parts").isEqualTo(expected.size());
  }

  private static Trace trace(JsonNode golden) {
    int size = golden.get("inputs").get(0).size();
    return switch (golden.get("class").asText()) {
      case "Tracer" -> new Tracer(size, 1, single(golden, ""));
      case "RDTracer" -> new RDTracer(size, 1, rise(golden, ""), single(golden, "tracer_decay."));
      case "RFSTracer" ->
          new RFSTracer(
              size,
              1,
              Numbers.floats(golden.get("constants").get("alpha").get("data")),
              rise(golden, "tracer_rise_fast."),
              single(golden, "tracer_rise_fast.tracer_decay."),
              single(golden, "tracer_rise_slow.tracer_decay."));
      default -> throw new AssertionError(golden.get("class"));
    };
  }

  /** The files give the decay of a step, not the time constant. */
  private static TraceParameters single(JsonNode golden, String part) {
    return TraceParameters.of(
        (float) tau(golden, part), constant(golden, part, "scale"), constant(golden, part, "base"));
  }

  /** The rise decays with 1/rise + 1/decay. */
  private static TraceParameters rise(JsonNode golden, String part) {
    double joined = tau(golden, part + "tracer_rise.");
    double decay = tau(golden, part + "tracer_decay.");
    return TraceParameters.of(
        (float) (1 / (1 / joined - 1 / decay)),
        constant(golden, part + "tracer_rise.", "scale"),
        constant(golden, part + "tracer_rise.", "base"));
  }

  private static double tau(JsonNode golden, String part) {
    return -1 / Math.log(constant(golden, part, "decay"));
  }

  private static float constant(JsonNode golden, String part, String name) {
    return Numbers.floats(golden.get("constants").get(part + name).get("data"))[0];
  }
}
