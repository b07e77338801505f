package io.sparksnn.tests.processor;

import static io.sparksnn.tests.processor.Snippets.file;
import static io.sparksnn.tests.processor.Snippets.moduleThatIs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sources of neurons and brains, and of the modules that are their nodes. */
final class Controllers {
  /** Spikes in, spikes out. */
  static final String RELAY =
      moduleThatIs(
          "public abstract class Relay extends SparkModule<Relay.Config>",
          """
          @RegisterConfig
          public record Config(@Embedded StepConfig step) {}
          public record Out(SpikeArray spikes) implements ModuleOutput {}
          @Call
          public Out step(SpikeArray spikes, @Nullable SpikeArray more) {
            return new Out(spikes);
          }
          """);

  /** Numbers in, numbers out; one property that can be set and one that can be read. */
  static final String GAIN =
      moduleThatIs(
          "public abstract class Gain extends SparkModule<Gain.Config>",
          """
          @RegisterConfig
          public record Config(@Embedded StepConfig step) {}
          public record Out(FloatArray value) implements ModuleOutput {}
          @SparkProperty public FloatArray factor() { return FloatArray.of(1); }
          public void factor(FloatArray value) {}
          @SparkProperty public FloatArray age() { return FloatArray.of(1); }
          @Call
          public Out step(FloatArray x) {
            return new Out(x);
          }
          """);

  /** What a neuron's configuration has beside its nodes. */
  static final String POPULATION = "@Param Shape units, @Param(\"0.2\") float inhibitoryRate";

  static final String IN = "SpikeArray inSpikes";
  static final String OUT = "@From(\"first.spikes\") SpikeArray outSpikes";

  /** A node on the neuron's input, whose spikes are its output. */
  static final String FIRST =
      """
      @Node
      @Wire(port = "spikes", from = "in.inSpikes")
      protected Relay first;
      """;

  private static final Pattern NODE =
      Pattern.compile("(?U)(?:protected|private) (\\w+) ‸?([\\w$]+);");
  private static final String HEAD =
      """
      import io.sparksnn.runtime.controller.Brain;
      import io.sparksnn.runtime.controller.Neuron;
      """;

  private Controllers() {}

  /** The neuron {@code Chain} with these members, of spikes in and out. */
  static String neuron(String members) {
    return neuron(members, IN, OUT);
  }

  /** The neuron {@code Chain} with these members, inputs and outputs. */
  static String neuron(String members, String in, String out) {
    return controller("Neuron", "Chain", members, config(POPULATION, members), in, out);
  }

  /** The neuron {@code Chain} with one node and a configuration of these components. */
  static String neuronWithConfig(String components) {
    return controller("Neuron", "Chain", FIRST, config(components, FIRST), IN, OUT);
  }

  /** The brain {@code Chain} with these members, of spikes in and out. */
  static String brain(String members) {
    return brain(members, IN, OUT);
  }

  /** The brain {@code Chain} with these members, inputs and outputs. */
  static String brain(String members, String in, String out) {
    return brain("Chain", members, in, out);
  }

  /** A brain of a name. */
  static String brain(String name, String members, String in, String out) {
    return controller("Brain", name, members, config("", members), in, out);
  }

  /** The configuration of nodes that are fields of these members. */
  static String config(String components, String members) {
    StringBuilder config =
        new StringBuilder("@RegisterConfig\npublic record Config(@Embedded StepConfig step");
    if (!components.isEmpty()) {
      config.append(", ").append(components);
    }
    for (Matcher node = NODE.matcher(members); node.find(); ) {
      config.append(", %s.Config %s".formatted(node.group(1), node.group(2)));
    }
    return config.append(") {}\n").toString();
  }

  /** A controller that declares all of this. */
  static String controller(
      String kind, String name, String members, String config, String in, String out) {
    return file(
        HEAD
            + """
            @RegisterKIND
            @Inputs(NAME.In.class)
            @Outputs(NAME.Out.class)
            public abstract class NAME extends KIND<NAME.Config> {
            """
                .replace("KIND", kind)
                .replace("NAME", name)
            + members.indent(2)
            + config.indent(2)
            + "  public record In("
            + in
            + ") {}\n  public record Out("
            + out
            + ") implements ModuleOutput {}\n}\n");
  }

  /** A class that is not registered and imports what neurons and brains do. */
  static String plain(String text) {
    return file(HEAD + text);
  }
}
