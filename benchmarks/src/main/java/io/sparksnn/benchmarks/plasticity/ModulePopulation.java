package io.sparksnn.benchmarks.plasticity;

import io.sparksnn.nn.delay.N2NDelaysConfigBuilder;
import io.sparksnn.nn.delay.N2NDelaysModule;
import io.sparksnn.nn.plasticity.HebbianRuleConfigBuilder;
import io.sparksnn.nn.plasticity.HebbianRuleModule;
import io.sparksnn.nn.soma.LeakySomaConfigBuilder;
import io.sparksnn.nn.soma.LeakySomaModule;
import io.sparksnn.nn.synapse.TracedSynapsesConfigBuilder;
import io.sparksnn.nn.synapse.TracedSynapsesModule;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.payload.IntegerArray;
import io.sparksnn.runtime.payload.KernelArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;

/** The population of the standard modules, wired as a controller does. */
final class ModulePopulation {
  private final N2NDelaysModule delays;
  private final TracedSynapsesModule synapses;
  private final LeakySomaModule soma;
  private final HebbianRuleModule rule;

  ModulePopulation(Workload workload) {
    Shape units = Shape.of(workload.units());
    Shape table = units.concat(units);
    delays =
        new N2NDelaysModule(
            new N2NDelaysConfigBuilder().units(units).maxDelay(Workload.LONGEST_DELAY).build());
    synapses =
        new TracedSynapsesModule(
            new TracedSynapsesConfigBuilder()
                .units(units)
                .kernel(Init.of(table, workload.weights()))
                .tau(Workload.SYNAPSE_TAU)
                .build());
    soma =
        new LeakySomaModule(
            new LeakySomaConfigBuilder()
                .potentialRest(0)
                .potentialReset(Workload.RESET)
                .potentialTau(Workload.SOMA_TAU)
                .resistance(Workload.RESISTANCE)
                .threshold(Workload.THRESHOLD)
                .build());
    rule =
        new HebbianRuleModule(
            new HebbianRuleConfigBuilder()
                .preTau(Workload.TRACE_TAU)
                .postTau(Workload.TRACE_TAU)
                .eta(Workload.ETA)
                .build());
    delays.step(SpikeArray.silent(units));
    delays.kernel(IntegerArray.of(table, workload.delays()));
    step(SpikeArray.silent(units));
  }

  /** One step; the units that spiked. */
  SpikeArray step(SpikeArray spikes) {
    SpikeArray arriving = delays.step(spikes).outSpikes();
    SpikeArray spiked = soma.step(synapses.step(arriving).currents(), null).spikes();
    KernelArray lent = (KernelArray) synapses.lend(0);
    synapses.take(0, rule.step(arriving, spiked, lent).kernel());
    return spiked;
  }

  float[] weights() {
    return synapses.kernel().toArray();
  }
}
