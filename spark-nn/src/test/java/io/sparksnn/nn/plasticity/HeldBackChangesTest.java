package io.sparksnn.nn.plasticity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sparksnn.nn.delay.N2NDelaysConfigBuilder;
import io.sparksnn.nn.delay.N2NDelaysModule;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.IntegerArray;
import io.sparksnn.runtime.payload.KernelArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rules that hold changes back, beside the same rules on the same spikes as users make them: those
 * are in no groups, and their changes are made at once.
 */
class HeldBackChangesTest {
  private static final int N = 48;
  private static final Shape UNITS = Shape.of(N);
  private static final Shape KERNEL = Shape.of(N, N);
  private static final int STEPS = 2500;

  private final Random random = new Random(11);
  private final float[] weights = new float[N * N];
  private final N2NDelaysModule delays =
      new N2NDelaysModule(new N2NDelaysConfigBuilder().units(UNITS).maxDelay(4).build());

  HeldBackChangesTest() {
    for (int i = 0; i < weights.length; i++) {
      weights[i] = random.nextFloat() < 0.3 ? random.nextFloat() : 0;
    }
  }

  /** A kind of rule that learns at every spike. */
  record Kind(String name, Supplier<Pairing.Rule> rule) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Kind> kinds() {
    FloatArray one = FloatArray.of(0.3f);
    return Stream.of(
        new Kind(
            "Hebbian",
            () -> new HebbianRuleModule(new HebbianRuleConfigBuilder().eta(-0.2).build())::step),
        new Kind("pairs", () -> new PairStdpModule()::step),
        new Kind(
            "pairs in proportion",
            () ->
                new PairStdpModule(
                        new PairStdpConfigBuilder().bounds(WeightBounds.MULTIPLICATIVE).build())
                    ::step),
        new Kind("triplets", () -> new TripletStdpModule()::step),
        new Kind(
            "quadruplets",
            () -> {
              QuadrupletRuleTensorModule rule =
                  new QuadrupletRuleTensorModule(
                      new QuadrupletRuleTensorConfigBuilder()
                          .qGamma(List.of(0.4f, 0.4f, 0.4f, 0.4f))
                          .qDelta(List.of(-0.75f, -0.75f, -0.75f, -0.75f))
                          .eta(0.1)
                          .build());
              return (pre, post, kernel) -> rule.step(one, pre, post, kernel);
            }));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aKernelThatIsReadAtTheEndHasAllChanges(Kind kind) {
    KernelArray heldBack = kernel();
    KernelArray atOnce = kernel();
    Pairing.Rule grouped = kind.rule().get();
    Pairing.Rule byHand = kind.rule().get();
    for (int step = 0; step < STEPS; step++) {
      SpikeArray pre = delays.step(spikes(step)).outSpikes();
      SpikeArray post = spikes(step);
      byHand.step(pre.copy(), post, atOnce);
      grouped.step(pre, post, heldBack);
    }
    assertThat(heldBack.toArray()).isNotEqualTo(weights);
    assertSame(heldBack, atOnce);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aLookAtTheKernelChangesNoBit(Kind kind) {
    KernelArray unseen = kernel();
    KernelArray seen = kernel();
    Pairing.Rule ofUnseen = kind.rule().get();
    Pairing.Rule ofSeen = kind.rule().get();
    for (int step = 0; step < 500; step++) {
      SpikeArray pre = delays.step(few()).outSpikes();
      SpikeArray post = few();
      ofUnseen.step(pre, post, unseen);
      ofSeen.step(pre, post, seen);
      seen.get(step % (N * N));
    }
    assertThat(seen.toArray()).isEqualTo(unseen.toArray());
  }

  /**
   * Where inputs are silent for long, rows have their changes made many at a time. Weights come to
   * both bounds: to the upper one where inputs are silent, to zero where spikes arrive.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 4, 9})
  void aLookAtEveryWeightInEveryStepChangesNoBit(int maxDelay) {
    N2NDelaysModule some =
        new N2NDelaysModule(new N2NDelaysConfigBuilder().units(UNITS).maxDelay(maxDelay).build());
    KernelArray unseen = kernel();
    KernelArray seen = kernel();
    QuadrupletRuleTensorModule ofUnseen = ruleUpToOne();
    QuadrupletRuleTensorModule ofSeen = ruleUpToOne();
    for (int step = 0; step < STEPS; step++) {
      SpikeArray pre = some.step(spikes(step)).outSpikes();
      SpikeArray post = few();
      FloatArray factor = FloatArray.of(step % 150 < 130 ? 0.2f : -0.1f);
      ofUnseen.step(factor, pre, post, unseen);
      ofSeen.step(factor, pre, post, seen);
      seen.toArray();
    }
    assertThat(seen.toArray()).isEqualTo(unseen.toArray()).contains(0, 1);
  }

  private static QuadrupletRuleTensorModule ruleUpToOne() {
    return new QuadrupletRuleTensorModule(
        new QuadrupletRuleTensorConfigBuilder()
            .qAlpha(List.of(-40f, -40f, -40f, -40f))
            .maxClip(List.of(1f, 1f, 1f, 1f))
            .eta(0.1)
            .build());
  }

  @Test
  void delaysThatAreSetAnewLeaveTheTracesOfEarlierSpikes() {
    PairStdpModule grouped = new PairStdpModule();
    PairStdpModule byHand = new PairStdpModule();
    KernelArray heldBack = kernel();
    KernelArray atOnce = kernel();
    for (int step = 0; step < STEPS; step++) {
      if (step % 700 == 300) {
        delays.kernel(IntegerArray.of(KERNEL, random.ints(N * N, 0, 5).toArray()));
      }
      SpikeArray pre = delays.step(few()).outSpikes();
      SpikeArray post = few();
      byHand.step(pre.copy(), post, atOnce);
      grouped.step(pre, post, heldBack);
    }
    assertSame(heldBack, atOnce);
  }

  @Test
  void aResetOfTracesComesAfterTheChangesThatWereHeldBack() {
    PairStdpModule grouped = new PairStdpModule();
    PairStdpModule byHand = new PairStdpModule();
    KernelArray heldBack = kernel();
    KernelArray atOnce = kernel();
    for (int step = 0; step < 60; step++) {
      SpikeArray pre = delays.step(few()).outSpikes();
      SpikeArray post = few();
      byHand.step(pre.copy(), post, atOnce);
      grouped.step(pre, post, heldBack);
    }
    grouped.reset();
    byHand.reset();
    assertSame(heldBack, atOnce);
  }

  @Test
  void tracesThatAreRestoredAreThoseOfTheGroupsAgain() {
    PairStdpModule first = new PairStdpModule();
    PairStdpModule second = new PairStdpModule();
    KernelArray ofFirst = kernel();
    for (int step = 0; step < 60; step++) {
      first.step(delays.step(few()).outSpikes(), few(), ofFirst);
    }
    KernelArray ofSecond = ofFirst.copy();
    second.step(SpikeArray.silent(KERNEL, null, true), SpikeArray.silent(UNITS), ofSecond);
    second.state("pre_trace.trace").set(first.state("pre_trace.trace").get());
    second.state("post_trace.trace").set(first.state("post_trace.trace").get());
    for (int step = 0; step < 60; step++) {
      SpikeArray pre = delays.step(few()).outSpikes();
      SpikeArray post = few();
      first.step(pre, post, ofFirst);
      second.step(pre, post, ofSecond);
    }
    assertSame(ofSecond, ofFirst);
  }

  /** The groups are not known before the first step, in which the traces decay first. */
  @Test
  void aRuleOfACheckpointGoesOnToTheBit(@TempDir Path folder) {
    PairStdpModule first = new PairStdpModule();
    KernelArray ofFirst = kernel();
    for (int step = 0; step < 60; step++) {
      first.step(delays.step(few()).outSpikes(), few(), ofFirst);
    }
    Path file = folder.resolve("rule.safetensors");
    first.checkpoint(file, false);
    PairStdpModule second = PairStdpModule.fromCheckpoint(file);
    KernelArray ofSecond = ofFirst.copy();
    for (int step = 0; step < 60; step++) {
      SpikeArray pre = delays.step(few()).outSpikes();
      SpikeArray post = few();
      first.step(pre, post, ofFirst);
      second.step(pre, post, ofSecond);
    }
    assertThat(ofSecond.toArray()).isEqualTo(ofFirst.toArray());
  }

  private KernelArray kernel() {
    return KernelArray.of(UNITS, UNITS, weights);
  }

  /** Few spikes, sometimes many, and in some times from a part of the units only. */
  private SpikeArray spikes(int step) {
    return spikes(step / 800 * 10, step % 97 == 0 ? 0.7 : 0.05);
  }

  /** Few spikes, so that changes are held back, from any unit. */
  private SpikeArray few() {
    return spikes(0, 0.05);
  }

  private SpikeArray spikes(int first, double activity) {
    SpikeArray spikes = SpikeArray.silent(UNITS);
    for (int unit = first; unit < N; unit++) {
      if (random.nextDouble() < activity) {
        spikes.add(unit);
      }
    }
    return spikes;
  }

  private static void assertSame(KernelArray found, KernelArray expected) {
    for (int synapse = 0; synapse < N * N; synapse++) {
      float one = expected.get(synapse);
      assertThat(found.get(synapse)).as("synapse %d", synapse).isCloseTo(one, within(2e-4f));
    }
  }
}
