package io.sparksnn.nn.checkpoint;

import io.sparksnn.nn.delay.N2NDelaysConfigBuilder;
import io.sparksnn.nn.delay.N2NDelaysModule;
import io.sparksnn.nn.interfaces.ExponentialIntegratorConfigBuilder;
import io.sparksnn.nn.interfaces.ExponentialIntegratorModule;
import io.sparksnn.nn.interfaces.PoissonSpikerModule;
import io.sparksnn.nn.neuron.AlifNeuronConfigBuilder;
import io.sparksnn.nn.neuron.AlifNeuronModule;
import io.sparksnn.nn.plasticity.PairStdpConfigBuilder;
import io.sparksnn.nn.plasticity.PairStdpModule;
import io.sparksnn.nn.soma.LeakySomaModule;
import io.sparksnn.nn.synapse.TracedSynapsesConfigBuilder;
import io.sparksnn.nn.synapse.TracedSynapsesModule;
import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.controller.BrainConfigSpec;
import io.sparksnn.runtime.controller.Neuron;
import io.sparksnn.runtime.controller.NeuronConfig;
import io.sparksnn.runtime.controller.WiredBrain;
import io.sparksnn.runtime.controller.WiredNeuron;
import io.sparksnn.runtime.model.ConfigFile;
import io.sparksnn.runtime.model.NeuronType;
import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.module.PortDeclaration;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.registry.ModuleRegistry;
import io.sparksnn.runtime.tensor.Shape;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every module, neuron and brain there is, each with all kinds of inputs that it takes. */
final class Subjects {
  private static final Shape UNITS = Shape.of(10);
  private static final Shape INPUTS = Shape.of(20);

  /** So many synapses that traces are kept for units. */
  private static final Shape MANY_UNITS = Shape.of(60);

  private static final Shape MANY_INPUTS = Shape.of(40);

  /** The reference's files are not ours to pass on. */
  private static final Path REFERENCE =
      Path.of(System.getProperty("spark.data", "../../shared/data"));

  /** So much current that there are spikes. */
  private static final float STRONG = 3000;

  private Subjects() {}

  static List<Subject> all() {
    List<Subject> all = new ArrayList<>();
    for (ModuleType<?, ?> type : ModuleRegistry.installed().modules()) {
      add(type, all);
    }
    all.add(new Subject("a neuron wired in Java", Subjects::neuron, plain(INPUTS)));
    all.add(new Subject("a brain wired in Java", Subjects::brain, plain(INPUTS)));
    if (Files.exists(REFERENCE.resolve("ab_brain.scfg"))) {
      all.add(new Subject("the reference's brain", Subjects::reference, plain(Shape.of(4))));
    }
    return all;
  }

  private static void add(ModuleType<?, ?> type, List<Subject> all) {
    String name = type.name();
    all.add(subject(name, type, new Stimulus(UNITS, INPUTS, false, false)));
    if (!hasSpikes(type)) {
      return;
    }
    all.add(subject(name + " masked", type, new Stimulus(UNITS, INPUTS, false, true)));
    all.add(subject(name + " large", type, new Stimulus(MANY_UNITS, MANY_INPUTS, false, true)));
    if (type.menu().endsWith("Synapses") || type.menu().endsWith("Plasticity")) {
      all.add(subject(name + " per synapse", type, new Stimulus(UNITS, INPUTS, true, true)));
      all.add(
          subject(
              name + " large per synapse",
              type,
              new Stimulus(MANY_UNITS, MANY_INPUTS, true, false)));
    }
  }

  private static boolean hasSpikes(ModuleType<?, ?> type) {
    return type.inputs().stream()
        .map(PortDeclaration::type)
        .anyMatch(payload -> payload.equals(SpikeArray.TYPE));
  }

  private static Stimulus plain(Shape inputs) {
    return new Stimulus(UNITS, inputs, false, false);
  }

  private static Subject subject(String name, ModuleType<?, ?> type, Stimulus stimulus) {
    return new Subject(name, () -> make(type, stimulus), stimulus);
  }

  private static <C> SparkModule<?> make(ModuleType<?, C> type, Stimulus stimulus) {
    Map<String, Object> values = new HashMap<>();
    type.configSpec()
        .fields()
        .forEach(field -> {
          switch (field.name()) {
            case "seed" -> values.put("seed", 7L);
            case "units" -> values.put("units", stimulus.units());
            case "reshape" -> values.put("reshape", Shape.of(stimulus.inputs().size() / 4, 4));
            case "sample_size", "num_outputs" -> values.put(field.name(), 5);
            case "synapses" -> values.put("synapses__kernel__scale", STRONG);
            default -> {
              if (field.nested() != null && hasUnits(field.nested())) {
                values.putIfAbsent(field.name() + "__units", stimulus.units());
                if (type.name().equals("echo")) {
                  values.put(field.name() + "__synapses__kernel__scale", STRONG);
                }
              }
            }
          }
        });
    if (type.name().equals("steering")) {
      values.put("hand__num_outputs", 2);
    }
    return type.create(type.configSpec().from(values));
  }

  private static boolean hasUnits(ConfigSpec<?> spec) {
    return spec.fields().stream().anyMatch(field -> field.name().equals("units"));
  }

  private static NeuronConfig population() {
    var b = Neuron.builder(10).seed(1).inhibitoryRate(0.2);
    var spikes = b.input("in_spikes", SpikeArray.class);
    var synapses =
        b.module(
            "synapses",
            TracedSynapsesModule.TYPE,
            new TracedSynapsesConfigBuilder().kernel(k -> k.scale(STRONG)));
    var soma = b.module("soma", LeakySomaModule.TYPE);
    var rule = b.module("rule", PairStdpModule.TYPE, new PairStdpConfigBuilder().maxWeight(STRONG));
    synapses.in("spikes").from(spikes);
    soma.in("current")
        .from(synapses.out("currents"))
        .in("inhibition_mask")
        .from(b.inhibitionMask());
    rule.in("preSpikes")
        .from(spikes)
        .in("postSpikes")
        .from(soma.out("spikes"))
        .in("kernel")
        .from(synapses.property("kernel"));
    synapses.effect("kernel").from(rule.out("kernel"));
    b.output("out_spikes", soma.out("spikes"));
    return b.config();
  }

  private static SparkModule<?> neuron() {
    return new WiredNeuron(population(), "wired");
  }

  private static WiredBrain reference() {
    ModuleRegistry registry =
        ModuleRegistry.installed()
            .with(NeuronType.read("ALIFModNeuron", REFERENCE.resolve("alif_mod_neuron.scfg")));
    return new WiredBrain(
        ConfigFile.read(REFERENCE.resolve("ab_brain.scfg"), BrainConfigSpec.SPEC, registry)
            .config());
  }

  /** With noise, spikes per synapse between modules, and types that no registry knows. */
  private static WiredBrain brain() {
    var b = Brain.builder().seed(3);
    var signal = b.input("signal", FloatArray.class);
    var noise = b.module("noise", PoissonSpikerModule.TYPE);
    NeuronConfig config = population();
    var first = b.module("first", WiredNeuron.type("Leaky", config), config);
    var second =
        b.module(
            "second",
            AlifNeuronModule.TYPE,
            new AlifNeuronConfigBuilder().units(10).synapses(s -> s.kernel(k -> k.scale(STRONG))));
    var delays = b.module("delays", N2NDelaysModule.TYPE, new N2NDelaysConfigBuilder().units(6));
    var synapses =
        b.module(
            "synapses",
            TracedSynapsesModule.TYPE,
            new TracedSynapsesConfigBuilder().units(6).kernel(k -> k.scale(STRONG)));
    var hand =
        b.module(
            "hand",
            ExponentialIntegratorModule.TYPE,
            new ExponentialIntegratorConfigBuilder().numOutputs(2));
    noise.in("signal").from(signal);
    first.in("inSpikes").from(noise.out("spikes"), second.out("outSpikes"));
    second.in("inSpikes").from(first.out("outSpikes"));
    delays.in("inSpikes").from(first.out("outSpikes"));
    synapses.in("spikes").from(delays.out("outSpikes"));
    hand.in("spikes").from(second.out("outSpikes"));
    b.output("pull", hand.out("signal", FloatArray.class));
    b.output("currents", synapses.out("currents"));
    return b.build();
  }
}
