package io.sparksnn.nn.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.Payload;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.registry.ModuleRegistry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every module beside the reference, on every file of the folder that is laid out for it: outputs
 * and state at every step, and state after the build and after a reset.
 */
class GoldenTest {
  private static final ModuleRegistry REGISTRY = ModuleRegistry.installed();
  private static final Map<String, Integer> EXEMPT = new TreeMap<>();
  private static int ran;

  /** What a case may have; anything else would go unnoticed. */
  private static final Set<String> PARTS =
      Set.of(
          "name",
          "note",
          "dtype",
          "steps",
          "config",
          "constants",
          "state0",
          "inputs",
          "outputs",
          "state",
          "after_reset",
          "indices",
          "buffer_size",
          "dense_buffer_final",
          "rng_after_build");

  static Stream<GoldenCase> cases() {
    List<GoldenCase> cases = new ArrayList<>();
    for (Path path : GoldenFiles.all()) {
      JsonNode file = GoldenFiles.read(path);
      if (file.has("layout")) {
        for (JsonNode run : file.get("cases")) {
          // Controllers are run by tests of their own.
          if (!run.get("config").has("modules_specs")) {
            cases.add(new GoldenCase(file.get("module").asText(), run));
          }
        }
      }
    }
    return cases.stream();
  }

  @AfterAll
  static void report() {
    System.out.println("GoldenTest: " + ran + " cases ran; exempt by reason: " + EXEMPT);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void doesAsTheReference(GoldenCase golden) {
    Optional<String> exemption = Differences.exemption(golden);
    if (exemption.isPresent()) {
      EXEMPT.merge(exemption.get(), 1, Integer::sum);
      abort(exemption.get());
    }
    golden.run().fieldNames().forEachRemaining(part -> assertThat(PARTS).contains(part));
    run(golden, REGISTRY.module(Differences.module(golden)));
    ran++;
  }

  private static <M extends SparkModule<C>, C> void run(GoldenCase golden, ModuleType<M, C> type) {
    C config = new GoldenConfigs(REGISTRY).of(type.configSpec(), Differences.config(golden));

    M fresh = type.create(config);
    fresh.call(GoldenInputs.of(golden, type, 0, Map.of()));
    fresh.reset();
    compareState("after the build", golden, fresh, golden.part("state0"));

    M module = type.create(config);
    Map<String, Payload> outputs = Map.of();
    for (int step = 0; step < golden.steps(); step++) {
      outputs = module.call(GoldenInputs.of(golden, type, step, outputs));
      compareOutputs(golden, outputs, step);
      compareState("step " + step, golden, module, golden.part("state"), step);
    }
    module.reset();
    compareState("after a reset", golden, module, golden.part("after_reset").path("state"));
  }

  private static void compareOutputs(GoldenCase golden, Map<String, Payload> outputs, int step) {
    golden
        .part("outputs")
        .properties()
        .forEach(output -> {
          String what = "step %d, output %s".formatted(step, output.getKey());
          Payload found = outputs.get(output.getKey());
          assertThat(found).as(what).isNotNull();
          assertThat(found.shape())
              .as(what)
              .isEqualTo(Numbers.shape(output.getValue().get("shape")));
          float[] expected = Differences.output(golden, output.getKey(), step);
          if (found instanceof SpikeArray spikes) {
            compareSpikes(what, spikes, expected);
            assertThat(spikes.asyncSpikes())
                .as(what + " per synapse")
                .isEqualTo(Differences.isAsync(golden, output.getKey()));
          } else {
            Numbers.assertNear(what, GoldenOutputs.floats(found), expected);
          }
        });
  }

  private static void compareSpikes(String what, SpikeArray found, float[] encoded) {
    assertThat(found.toBooleans()).as("%s: spikes", what).isEqualTo(GoldenInputs.bits(encoded, 1));
    boolean[] inhibitory = new boolean[encoded.length];
    for (int unit = 0; unit < inhibitory.length; unit++) {
      inhibitory[unit] = found.isInhibitory(unit);
    }
    assertThat(inhibitory).as("%s: inhibitory", what).isEqualTo(GoldenInputs.bits(encoded, 2));
  }

  /** State that a file gives once. */
  private static void compareState(
      String when, GoldenCase golden, SparkModule<?> module, JsonNode state) {
    state
        .properties()
        .forEach(variable ->
            StateChecks.compare(
                when,
                golden.module(),
                variable.getKey(),
                module,
                Numbers.floats(variable.getValue().get("data"))));
  }

  /** State that a file gives for every step. */
  private static void compareState(
      String when, GoldenCase golden, SparkModule<?> module, JsonNode state, int step) {
    state
        .properties()
        .forEach(variable ->
            StateChecks.compare(
                when,
                golden.module(),
                variable.getKey(),
                module,
                Numbers.floats(new Series(variable.getValue()).at(step))));
  }
}
