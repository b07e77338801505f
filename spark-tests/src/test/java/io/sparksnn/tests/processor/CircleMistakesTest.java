package io.sparksnn.tests.processor;

import static io.sparksnn.tests.processor.Controllers.GAIN;
import static io.sparksnn.tests.processor.Controllers.IN;
import static io.sparksnn.tests.processor.Controllers.RELAY;
import static io.sparksnn.tests.processor.Controllers.brain;
import static io.sparksnn.tests.processor.Controllers.neuron;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Nodes that wait for each other, hop by hop. */
class CircleMistakesTest extends ProcessorTest {
  private static final String CIRCLE =
      ": these nodes wait for each other within a step: %s; hand one value on by an @Effect, or put"
          + " the modules into a brain [SparkWireCircle]";
  private static final String CONTRACT =
      ": what these nodes give is not known before they are built, and they wait for each other:"
          + " %s; let one of them override recurrentContract, as neurons do [SparkWireContract]";

  private static final String PROMISED =
      RELAY.replace(
          "@Call",
          """
          @Override protected java.util.Map<String, PayloadSpec> recurrentContract() {
            return java.util.Map.of();
          }
          @Call\
          """);

  private static String node(String type, String name, String port, String... from) {
    return "@Node\n@Wire(port = \"%s\", from = {%s})\nprotected %s %s;\n"
        .formatted(port, String.join(", ", from), type, name);
  }

  private static String relay(String name, String... from) {
    return node("Relay", name, "spikes", from);
  }

  @Test
  void aCircleOfThreeIsListedHopByHop() {
    assertOnlyError(
        "Chain.b"
            + CIRCLE.formatted("a.spikes ← c.spikes, c.spikes ← b.spikes, b.spikes ← a.spikes"),
        RELAY,
        neuron(
            relay("a", "\"in.inSpikes\"", "\"c.spikes\"")
                + relay("b", "‸\"a.spikes\"")
                + relay("c", "\"b.spikes\"")
                + relay("d", "\"c.spikes\""),
            IN,
            "@From(\"d.spikes\") SpikeArray y"));
  }

  @Test
  void eachOfTwoCirclesIsListed() {
    assertErrors(
        List.of(
            "Chain.b" + CIRCLE.formatted("a.spikes ← b.spikes, b.spikes ← a.spikes"),
            "Chain.c" + CIRCLE.formatted("c.spikes ← c.spikes")),
        RELAY,
        neuron(
            relay("a", "\"in.inSpikes\"", "\"b.spikes\"")
                + relay("b", "‸\"a.spikes\"")
                + relay("c", "\"b.spikes\"", "‸\"c.spikes\""),
            IN,
            "@From(\"c.spikes\") SpikeArray y"));
  }

  @Test
  void withinAStepAPromiseDoesNotHelp() {
    assertOnlyError(
        "Chain.a" + CIRCLE.formatted("a.spikes ← a.spikes"),
        PROMISED,
        neuron(
            relay("a", "\"in.inSpikes\"", "‸\"a.spikes\""),
            IN,
            "@From(\"a.spikes\") SpikeArray y"));
  }

  @Test
  void aPropertyOfANodeIsWaitedForWithinAStep() {
    assertOnlyError(
        "Chain.b" + CIRCLE.formatted("a.x ← b.age, b.x ← a.value"),
        GAIN,
        neuron(
            node("Gain", "a", "x", "\"in.x\"", "\"b.age\"")
                + node("Gain", "b", "x", "‸\"a.value\""),
            "FloatArray x",
            "@From(\"b.value\") FloatArray y"));
  }

  @Test
  void inABrainOneOfACircleIsPromised() {
    assertOnlyError(
        "Chain.b" + CONTRACT.formatted("a.spikes ← b.spikes, b.spikes ← a.spikes"),
        RELAY,
        brain(
            relay("a", "\"in.inSpikes\"", "\"b.spikes\"") + relay("b", "‸\"a.spikes\""),
            IN,
            "@From(\"b.spikes\") SpikeArray y"));
  }

  @Test
  void aNodeOfABrainDoesNotReadItselfUnpromised() {
    assertOnlyError(
        "Chain.a" + CONTRACT.formatted("a.spikes ← a.spikes"),
        RELAY,
        brain(
            relay("a", "\"in.inSpikes\"", "‸\"a.spikes\""),
            IN,
            "@From(\"a.spikes\") SpikeArray y"));
  }

  @Test
  void inABrainAModuleMayPromiseWhatItGives() {
    assertCompiles(
        PROMISED,
        brain(
            relay("a", "\"in.inSpikes\"", "\"b.spikes\"", "\"a.spikes\"")
                + relay("b", "\"a.spikes\""),
            IN,
            "@From(\"b.spikes\") SpikeArray y"));
  }

  @Test
  void aPropertyIsNeverPromised() {
    assertOnlyError(
        "Chain.a" + CONTRACT.formatted("a.x ← a.age"),
        GAIN.replace(
            "@Call",
            """
            @Override protected java.util.Map<String, PayloadSpec> recurrentContract() {
              return java.util.Map.of();
            }
            @Call\
            """),
        brain(
            node("Gain", "a", "x", "\"in.x\"", "\"a.value\"", "‸\"a.age\""),
            "FloatArray x",
            "@From(\"a.value\") FloatArray y"));
  }

  @Test
  void neuronsPromiseWhatTheyGiveAndBrainsDoNot() {
    String inner = neuron(relay("first", "\"in.inSpikes\"")).replace("Chain", "Inner");
    String outer =
        brain(
            node("Inner", "a", "inSpikes", "\"in.inSpikes\"", "\"b.outSpikes\"")
                + node("Inner", "b", "inSpikes", "\"a.outSpikes\""),
            IN,
            "@From(\"b.outSpikes\") SpikeArray y");
    assertCompiles(RELAY, inner, outer);
  }

  @Test
  void brainsDoNotPromiseWhatTheyGive() {
    assertOnlyError(
        "Chain.a" + CONTRACT.formatted("a.inSpikes ← a.outSpikes"),
        RELAY,
        brain("Inner", relay("first", "\"in.inSpikes\""), IN, Controllers.OUT),
        brain(
            node("Inner", "a", "inSpikes", "\"in.inSpikes\"", "‸\"a.outSpikes\""),
            IN,
            "@From(\"a.outSpikes\") SpikeArray y"));
  }

  @Test
  void whatIsReadTwiceIsNoCircle() {
    assertCompiles(
        RELAY,
        neuron(
            relay("a", "\"in.inSpikes\"")
                + relay("b", "\"a.spikes\"", "\"in.inSpikes\"", "\"a.spikes\"")
                + relay("c", "\"b.spikes\"", "\"a.spikes\""),
            IN,
            "@From(\"c.spikes\") SpikeArray y, @From(\"a.spikes\") SpikeArray z"));
  }
}
