package io.sparksnn.tests.controller;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.controller.BrainBuilder;
import io.sparksnn.runtime.controller.Neuron;
import io.sparksnn.runtime.controller.WiredBrain;
import io.sparksnn.runtime.controller.WiredNeuron;
import io.sparksnn.runtime.payload.CurrentArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.tests.modules.IntegratorConfigBuilder;
import io.sparksnn.tests.modules.IntegratorModule;
import io.sparksnn.tests.modules.PotentiationModule;
import io.sparksnn.tests.modules.WeightsModule;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PicturesTest {
  private static WiredBrain brain() {
    BrainBuilder b = Brain.builder().seed(1);
    var spikes = b.input("spikes", SpikeArray.class);
    var weights = b.module("the \"weights\"; <1>", WeightsModule.TYPE);
    var rule = b.module("rule", PotentiationModule.TYPE);
    weights.in("spikes").from(spikes).effect("kernel").from(rule.out("kernel"));
    rule.in("spikes").from(spikes).in("kernel").from(weights.property("kernel"));
    b.output("currents", weights.out("currents"));
    return b.build();
  }

  @Test
  void aFlowChartOfABrainThatIsNotBuilt() {
    assertThat(brain().toMermaid())
        .isEqualTo(
            """
            flowchart LR
              in0(["spikes: SpikeArray"])
              m0["the #34;weights#34;#59; #60;1#62;<br/>Weights"]
              m1["rule<br/>Potentiation"]
              out0(["currents"])
              in0 -->|"spikes"| m0
              m1 -.->|"kernel"| m0
              in0 -->|"spikes"| m1
              m0 -->|"kernel"| m1
              m0 -->|"currents"| out0\
            """);
  }

  @Test
  void aFlowChartShowsShapesOnceTheBrainIsBuilt() {
    WiredBrain brain = brain();
    brain.step(Map.of("spikes", SpikeArray.of(true, false)));

    assertThat(brain.toMermaid())
        .contains(
            "in0([\"spikes SpikeArray(2,)\"])",
            "m1 -.->|\"kernel FloatArray(2,)\"| m0",
            "m0 -->|\"currents CurrentArray(2,)\"| out0");
  }

  @Test
  void theTreeOfAPopulation() {
    var b = Neuron.builder(1).seed(1).inhibitoryRate(0);
    var soma = b.module("soma", IntegratorModule.TYPE, new IntegratorConfigBuilder().seed(2));
    soma.in("current").from(b.input("current", CurrentArray.class));
    soma.in("silenced").from(b.inhibitionMask());
    b.output("spikes", soma.out("spikes"));
    WiredNeuron neuron = b.build();
    neuron.step(Map.of("current", CurrentArray.of(1)));

    assertThat(neuron.inspect())
        .isEqualTo(
            """
            Neuron 'Neuron'
            ├─ config NeuronConfig
            │  ├─ seed = 1
            │  ├─ dt = 1.0 ms
            │  ├─ units = (1,)
            │  ├─ inhibitory_rate = 0.0
            │  └─ propagate_inhibition = true
            ├─ inputs
            │  └─ current CurrentArray(1,)
            ├─ outputs
            │  └─ spikes SpikeArray(1,)
            ├─ properties
            │  └─ inhibition_mask BooleanMask(1,)
            ├─ wires
            │  ├─ soma.current ← __call__.current
            │  ├─ soma.silenced ← __self__.inhibition_mask (property)
            │  └─ spikes ← soma.spikes
            └─ Integrator 'soma'
               ├─ config Integrator.Config
               │  ├─ seed = 2
               │  ├─ dtype = float32
               │  ├─ dt = 1.0 ms
               │  ├─ gain = 1.0
               │  ├─ threshold = 10.0 mV
               │  └─ kept = 0.5
               ├─ inputs
               │  ├─ current CurrentArray(1,)
               │  └─ silenced BooleanMask(1,)
               ├─ outputs
               │  ├─ spikes SpikeArray(1,)
               │  └─ v PotentialArray(1,)
               ├─ properties
               │  └─ potential PotentialArray(1,)
               └─ state
                  └─ sum (1,) mV = [1.0]\
            """);
  }
}
