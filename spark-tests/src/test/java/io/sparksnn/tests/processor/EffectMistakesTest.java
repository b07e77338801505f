package io.sparksnn.tests.processor;

import static io.sparksnn.tests.processor.Controllers.GAIN;
import static io.sparksnn.tests.processor.Controllers.RELAY;
import static io.sparksnn.tests.processor.Controllers.neuron;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes in what nodes set at the end of a step. */
class EffectMistakesTest extends ProcessorTest {
  /** A rule that sets what a gain is. */
  private static String rule(String effects) {
    return neuron(
        """
        @Node
        @Wire(port = "x", from = "in.x")
        protected Gain gain;
        @Node
        @Wire(port = "x", from = {"gain.value", "gain.factor"})
        """
            + effects
            + "protected Gain rule;\n",
        "FloatArray x",
        "@From(\"gain.value\") FloatArray y");
  }

  private static String effect(String property, String from) {
    return "@Effect(property = \"%s\",\n    from = \"%s\")\n".formatted(property, from);
  }

  private void assertOnlyErrorInProperty(String message, String property) {
    assertOnlyError(
        "Chain.rule: " + message,
        GAIN,
        rule(effect(property, "value").replace("property = ", "property = ‸")));
  }

  private void assertOnlyErrorInFrom(String message, String from) {
    assertOnlyError(
        "Chain.rule: " + message,
        GAIN,
        rule(effect("gain.factor", from).replace("from = ", "from = ‸")));
  }

  @Test
  void aNodeMaySetAProperty() {
    assertCompiles(GAIN, rule(effect("gain.factor", "value")));
  }

  @Test
  void aNodeMaySetItself() {
    assertCompiles(GAIN, rule(effect("rule.factor", "value") + effect("gain.factor", "age")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"factor", "gain.", "in.x", "self.inhibitionMask", "gain.factor.x", ""})
  void anEffectNamesAPropertyOfANode(String property) {
    assertOnlyErrorInProperty(
        "'"
            + property
            + "' is no property of a node; write it like \"synapses.kernel\" [SparkEffectForm]",
        property);
  }

  @Test
  void theNodeIsThere() {
    assertOnlyErrorInProperty(
        "there is no node 'gian'; did you mean 'gain'? [SparkSourceNode]", "gian.factor");
  }

  @ParameterizedTest
  @CsvSource({"gain.facto, facto", "gain.age, age", "gain.value, value"})
  void thePropertyIsThereAndCanBeSet(String property, String name) {
    String end = name.equals("facto") ? "did you mean 'factor'?" : "it has factor";
    assertOnlyErrorInProperty(
        "Gain has no property '%s' that can be set; %s [SparkEffectProperty]".formatted(name, end),
        property);
  }

  @Test
  void someModulesHaveNoneToSet() {
    assertOnlyError(
        "Chain.first: Relay has no property 'weight' that can be set; it has none"
            + " [SparkEffectProperty]",
        RELAY,
        neuron(
            """
            @Node
            @Wire(port = "spikes", from = "in.inSpikes")
            @Effect(property = ‸"first.weight", from = "spikes")
            protected Relay first;
            """));
  }

  @Test
  void anEffectHandsOnWhatTheNodeGives() {
    assertOnlyErrorInFrom(
        "Gain has no output or property 'vale'; did you mean 'value'? [SparkSourcePort]", "vale");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rule.value", "in.x", "", "two words"})
  void anEffectNamesThePortAlone(String from) {
    assertOnlyErrorInFrom(
        "an effect hands on what this node gives, and '"
            + from
            + "' is no port of it; write the port's name alone, like \"kernel\""
            + " [SparkEffectSource]",
        from);
  }

  @Test
  void anEffectCarriesWhatThePropertyTakes() {
    assertOnlyError(
        "Chain.first: 'first.spikes' carries a payload of type SpikeArray, and the property"
            + " 'gain.factor' takes FloatArray; wire it to one that fits [SparkWirePayload]",
        RELAY,
        GAIN,
        neuron(
            """
            @Node
            @Wire(port = "x", from = "in.x")
            protected Gain gain;
            @Node
            @Wire(port = "spikes", from = "in.inSpikes")
            @Effect(property = "gain.factor", from = ‸"spikes")
            protected Relay first;
            """,
            "FloatArray x, SpikeArray inSpikes",
            "@From(\"gain.value\") FloatArray y"));
  }

  @Test
  void aPropertyIsSetOnce() {
    assertOnlyError(
        "Chain.rule: 'gain.factor' is set by another effect already; keep one of the two"
            + " [SparkEffectTwice]",
        GAIN,
        rule(
            effect("gain.factor", "value")
                + effect("gain.factor", "age").replace("= \"gain", "= ‸\"gain")));
  }

  @Test
  void everyFaultOfRepeatedEffectsIsInItsPlace() {
    assertErrors(
        List.of(
            "Chain.rule: there is no node 'gian'; did you mean 'gain'? [SparkSourceNode]",
            "Chain.rule: Gain has no property 'age' that can be set; it has factor"
                + " [SparkEffectProperty]",
            "Chain.rule: Gain has no output or property 'vale'; did you mean 'value'?"
                + " [SparkSourcePort]"),
        GAIN,
        rule(
            effect("gian.factor", "value").replace("= \"gian", "= ‸\"gian")
                + effect("gain.age", "vale")
                    .replace("= \"gain", "= ‸\"gain")
                    .replace("= \"vale", "= ‸\"vale")));
  }
}
