package io.sparksnn.nn.plasticity;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.sparksnn.nn.delay.N2NDelaysConfigBuilder;
import io.sparksnn.nn.delay.N2NDelaysModule;
import io.sparksnn.nn.synapse.RFSTracedSynapsesConfigBuilder;
import io.sparksnn.nn.synapse.RFSTracedSynapsesModule;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.KernelArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import java.lang.management.ManagementFactory;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AllocationTest {
  private static final Shape UNITS = Shape.of(60);
  private static final int PERIOD = 64;
  private static final int STEPS = 20_000;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final N2NDelaysModule delays =
      new N2NDelaysModule(new N2NDelaysConfigBuilder().units(UNITS).build());
  private final RFSTracedSynapsesModule synapses =
      new RFSTracedSynapsesModule(new RFSTracedSynapsesConfigBuilder().units(UNITS).build());

  /** A rule, and whether it learns of spikes per synapse. */
  record Learning(String name, Pairing.Rule rule, boolean perSynapse) {
    @Override
    public String toString() {
      return name + (perSynapse ? " per synapse" : "");
    }
  }

  static Stream<Learning> rules() {
    FloatArray one = FloatArray.of(1);
    return Stream.of(true, false)
        .flatMap(perSynapse ->
            Stream.of(
                new Learning("Hebbian", new HebbianRuleModule()::step, perSynapse),
                new Learning("Oja", new OjaRuleModule()::step, perSynapse),
                new Learning("Zenke", new ZenkeRuleModule()::step, perSynapse),
                new Learning("pairs", new PairStdpModule()::step, perSynapse),
                new Learning("triplets", new TripletStdpModule()::step, perSynapse),
                new Learning("quadruplets", quadruplets(one), perSynapse),
                new Learning("quadruplets by type", quadrupletsByType(one), perSynapse),
                new Learning("reward", reward(one), perSynapse)));
  }

  private static Pairing.Rule quadruplets(FloatArray one) {
    QuadrupletRuleModule rule = new QuadrupletRuleModule();
    return (pre, post, kernel) -> rule.step(one, pre, post, kernel);
  }

  private static Pairing.Rule quadrupletsByType(FloatArray one) {
    QuadrupletRuleTensorModule rule = new QuadrupletRuleTensorModule();
    return (pre, post, kernel) -> rule.step(one, pre, post, kernel);
  }

  private static Pairing.Rule reward(FloatArray one) {
    RewardModulatedStdpModule rule = new RewardModulatedStdpModule();
    return (pre, post, kernel) -> rule.step(one, pre, post, kernel);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aStepAllocatesNothing(Learning learning) {
    Random random = new Random(5);
    SpikeArray[] spikes = new SpikeArray[PERIOD];
    for (int step = 0; step < PERIOD; step++) {
      spikes[step] = SpikeArray.silent(UNITS);
      for (int unit = 0; unit < UNITS.size(); unit++) {
        if (random.nextInt(10) == 0) {
          spikes[step].add(unit);
        }
      }
    }
    run(learning, spikes, PERIOD);
    allocated();

    long before = allocated();
    run(learning, spikes, STEPS);
    // The measurement itself may cost a few objects; one a step would be 320,000 bytes.
    assertThat(allocated() - before).isLessThan(STEPS);
  }

  private void run(Learning learning, SpikeArray[] spikes, int steps) {
    for (int step = 0; step < steps; step++) {
      SpikeArray sent = spikes[step % PERIOD];
      SpikeArray arriving = delays.step(sent).outSpikes();
      synapses.step(arriving);
      KernelArray lent = (KernelArray) synapses.lend(0);
      SpikeArray pre = learning.perSynapse() ? arriving : sent;
      synapses.take(0, learning.rule().step(pre, spikes[(step + 9) % PERIOD], lent).kernel());
    }
  }

  private long allocated() {
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
  }
}
