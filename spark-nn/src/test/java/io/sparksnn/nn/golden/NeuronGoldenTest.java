package io.sparksnn.nn.golden;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.sparksnn.runtime.controller.Neuron;
import io.sparksnn.runtime.controller.PortMap;
import io.sparksnn.runtime.payload.IntegerArray;
import io.sparksnn.runtime.payload.Payload;
import io.sparksnn.runtime.payload.SpikeArray;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The reference's ready populations beside their runs: wired as their files say, and as the classes
 * of ours that are registered under their names.
 */
class NeuronGoldenTest {
  /** What we keep in another form: delayed spikes, and traces per input instead of per synapse. */
  private static final Set<String> OTHERWISE =
      Set.of(
          "delays._bitmask",
          "delays._current_idx",
          "soma.is_ready",
          "synapses.current_tracer.trace",
          "hebbian_rule.pre_trace.trace");

  private final GoldenControllers controllers = new GoldenControllers();

  /** A run, by a population of one of the two forms. */
  record Form(GoldenCase golden, boolean isTyped) {
    @Override
    public String toString() {
      return golden + (isTyped ? ", as a class" : ", as the file is wired");
    }
  }

  static Stream<Form> forms() {
    return cases().flatMap(golden -> Stream.of(new Form(golden, false), new Form(golden, true)));
  }

  private static Stream<GoldenCase> cases() {
    List<GoldenCase> cases = new ArrayList<>();
    for (String file : List.of("lif_neuron", "alif_neuron", "ad_ex_neuron")) {
      for (JsonNode run : GoldenFiles.read(file).get("cases")) {
        cases.add(new GoldenCase(file, run));
      }
    }
    return cases.stream();
  }

  static Stream<Form> singlePrecision() {
    return forms().filter(form -> !form.toString().contains("f16"));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void drawsTheSameUnitsToInhibit(Form form) {
    GoldenCase golden = form.golden();
    Neuron<?> neuron = controllers.population(form.golden(), form.isTyped());

    boolean[] expected = GoldenInputs.bits(Numbers.floats(golden.run().get("inhibition_mask")), 1);
    assertThat(neuron.inhibitionMask().values()).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void drawsTheSameDelays(Form form) {
    GoldenCase golden = form.golden();
    Neuron<?> neuron = built(form);

    Payload delays =
        neuron.readState(List.of(new PortMap("delays", "kernel", true))).values().iterator().next();
    float[] expected = Numbers.floats(golden.run().get("delays_kernel").get("data"));
    float[] drawn = new float[expected.length];
    int longest = (int) Math.ceil(8 / golden.config().get("dt").doubleValue());
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = ((IntegerArray) delays).get(i);
      // The longest delay of the reference is none.
      expected[i] %= longest;
    }
    assertThat(drawn).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void startsFromTheSameStateBitForBit(Form form) {
    GoldenCase golden = form.golden();
    Neuron<?> neuron = built(form);

    Set<String> compared = new LinkedHashSet<>();
    golden
        .part("state0")
        .properties()
        .forEach(variable -> {
          if (!OTHERWISE.contains(variable.getKey())) {
            compared.add(variable.getKey());
            assertThat(StateChecks.values(neuron, path(variable.getKey())))
                .as(variable.getKey())
                .isEqualTo(Numbers.floats(variable.getValue().get("data")));
          }
        });
    assertThat(compared).contains("synapses._kernel", "soma._potential");
  }

  @ParameterizedTest
  @MethodSource("singlePrecision")
  void runsAsTheReference(Form form) {
    GoldenCase golden = form.golden();
    Neuron<?> neuron = controllers.population(form.golden(), form.isTyped());
    for (int step = 0; step < golden.steps(); step++) {
      Map<String, Payload> out = neuron.call(inputs(golden, step));
      SpikeArray spikes = (SpikeArray) requireNonNull(out.get("out_spikes"));
      float[] encoded =
          Numbers.floats(golden.part("outputs").get("out_spikes").get("per_step").get(step));
      assertThat(spikes.toBooleans()).as("step %d", step).isEqualTo(GoldenInputs.bits(encoded, 1));
      for (int unit = 0; unit < encoded.length; unit++) {
        assertThat(spikes.isInhibitory(unit)).isEqualTo(((int) encoded[unit] & 2) != 0);
      }
      int at = step;
      golden
          .part("state")
          .properties()
          .forEach(variable -> compare(neuron, variable.getKey(), at, variable.getValue()));
    }
    neuron.reset();
    golden
        .part("after_reset")
        .get("state")
        .properties()
        .forEach(variable -> {
          if (!OTHERWISE.contains(variable.getKey())) {
            Numbers.assertNear(
                "after a reset, " + variable.getKey(),
                StateChecks.values(neuron, path(variable.getKey())),
                Numbers.floats(variable.getValue().get("data")));
          }
        });
  }

  private static void compare(Neuron<?> neuron, String variable, int step, JsonNode series) {
    if (!OTHERWISE.contains(variable)) {
      Numbers.assertNear(
          "step " + step + ", " + variable,
          StateChecks.values(neuron, path(variable)),
          Numbers.floats(series.get("per_step").get(step)));
    }
  }

  private Neuron<?> built(Form form) {
    Neuron<?> neuron = controllers.population(form.golden(), form.isTyped());
    neuron.call(Map.of("in_spikes", silent(form.golden())));
    neuron.reset();
    return neuron;
  }

  private static SpikeArray silent(GoldenCase golden) {
    return SpikeArray.silent(Numbers.shape(golden.part("inputs").get("in_spikes").get("shape")));
  }

  private Map<String, Payload> inputs(GoldenCase golden, int step) {
    return GoldenInputs.of(golden, controllers.registered(golden.module()), step, Map.of());
  }

  private static String path(String variable) {
    return variable.replace("._", ".");
  }
}
