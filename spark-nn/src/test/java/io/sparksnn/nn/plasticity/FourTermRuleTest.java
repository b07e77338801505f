package io.sparksnn.nn.plasticity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.KernelArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Learning by events beside the formula over all synapses, at low and high activity. */
class FourTermRuleTest {
  private static final int UNITS = 40;
  private static final int INPUTS = 30;
  private static final Shape KERNEL = Shape.of(UNITS, INPUTS);
  private static final int STEPS = 300;

  private final Random random = new Random(7);
  private final float[] weights = drawn(0, 1);

  @ParameterizedTest
  @CsvSource({"false, 0.01", "false, 0.3", "true, 0.01", "true, 0.3"})
  void theHebbianRuleLearnsAsItsFormulaSays(boolean perSynapse, double activity) {
    HebbianRuleModule rule =
        new HebbianRuleModule(
            new HebbianRuleConfigBuilder().preTau(12).postTau(25).eta(0.02).build());
    DenseRule dense = dense(12, 25, all(0), all(0.02), all(0), all(0.02));

    compare(dense, rule::step, perSynapse, activity, 1);
  }

  @ParameterizedTest
  @CsvSource({"false, 0.02", "true, 0.02", "true, 0.3"})
  void aHebbianRuleThatUnlearnsStopsAtZero(boolean perSynapse, double activity) {
    HebbianRuleModule rule =
        new HebbianRuleModule(new HebbianRuleConfigBuilder().eta(-0.5).build());
    DenseRule dense = dense(20, 20, all(0), all(-0.5), all(0), all(-0.5));

    compare(dense, rule::step, perSynapse, activity, 1);
  }

  @ParameterizedTest
  @CsvSource({"false, 0.02, 1", "false, 0.3, -0.6", "true, 0.02, -0.6", "true, 0.3, 1"})
  void theThreeFactorRuleLearnsByItsReward(boolean perSynapse, double activity, float reward) {
    float[] gamma = drawn(0, 0.2f);
    ThreeFactorHebbianRuleModule rule =
        new ThreeFactorHebbianRuleModule(
            new ThreeFactorHebbianRuleConfigBuilder().gamma(Init.of(KERNEL, gamma)).build());
    DenseRule dense = dense(10, 10, all(0), doubles(gamma), all(0), doubles(gamma));
    FloatArray given = FloatArray.of(reward);

    compare(
        dense, (pre, post, k) -> rule.step(given, pre, post, k), perSynapse, activity, reward + .1);
  }

  @ParameterizedTest
  @CsvSource({"false, 0.02", "false, 0.3", "true, 0.02", "true, 0.3"})
  void theQuadrupletRuleHasFourTermsOfBothSigns(boolean perSynapse, double activity) {
    float[] alpha = drawn(-1, 1);
    QuadrupletRuleModule rule =
        new QuadrupletRuleModule(
            new QuadrupletRuleConfigBuilder()
                .qAlpha(Init.of(KERNEL, alpha))
                .qBeta(-2)
                .qGamma(0.7)
                .qDelta(-3)
                .eta(0.2)
                .build());
    double[] scaled = Arrays.stream(doubles(alpha)).map(value -> 0.2 * value).toArray();
    DenseRule dense = dense(10, 10, scaled, all(-0.4), all(0.14), all(-0.6));
    FloatArray modulation = FloatArray.of(0.4f);

    compare(
        dense, (pre, post, k) -> rule.step(modulation, pre, post, k), perSynapse, activity, 0.5);
  }

  @ParameterizedTest
  @CsvSource({"0.02", "0.3"})
  void timeConstantsMayDifferAmongSynapses(double activity) {
    float[] taus = drawn(2, 40);
    HebbianRuleModule rule =
        new HebbianRuleModule(
            new HebbianRuleConfigBuilder().preTau(Init.of(KERNEL, taus)).eta(0.02).build());
    double[] twenty = new double[UNITS];
    Arrays.fill(twenty, 20);
    DenseRule dense =
        new DenseRule(UNITS, weights, doubles(taus), twenty, all(0), all(0.02), all(0), all(0.02));

    compare(dense, rule::step, true, activity, 1);
  }

  private void compare(
      DenseRule dense, Pairing.Rule rule, boolean perSynapse, double activity, double factor) {
    KernelArray kernel = KernelArray.of(Shape.of(UNITS), Shape.of(INPUTS), weights);
    for (int step = 0; step < STEPS; step++) {
      SpikeArray pre =
          perSynapse ? spikes(KERNEL, true, activity) : spikes(Shape.of(INPUTS), false, activity);
      SpikeArray post = spikes(Shape.of(UNITS), false, activity);
      double[] expected = dense.step(pre, post, factor);
      KernelArray found = rule.step(pre, post, kernel).kernel();
      assertThat(found).isSameAs(kernel);
      for (int synapse = 0; synapse < expected.length; synapse++) {
        assertThat((double) found.get(synapse))
            .as("step %d, synapse %d", step, synapse)
            .isCloseTo(expected[synapse], within(2e-5 * (1 + expected[synapse])));
      }
    }
  }

  private DenseRule dense(double preTau, double postTau, double[]... terms) {
    double[] post = new double[UNITS];
    Arrays.fill(post, postTau);
    return new DenseRule(UNITS, weights, all(preTau), post, terms);
  }

  private SpikeArray spikes(Shape shape, boolean perSynapse, double activity) {
    SpikeArray spikes = SpikeArray.silent(shape, null, perSynapse);
    for (int unit = 0; unit < shape.size(); unit++) {
      if (random.nextDouble() < activity) {
        spikes.add(unit);
      }
    }
    return spikes;
  }

  private float[] drawn(float from, float to) {
    float[] values = new float[UNITS * INPUTS];
    for (int i = 0; i < values.length; i++) {
      values[i] = from + (to - from) * random.nextFloat();
    }
    return values;
  }

  private static double[] all(double value) {
    double[] values = new double[UNITS * INPUTS];
    Arrays.fill(values, value);
    return values;
  }

  private static double[] doubles(float[] values) {
    double[] doubles = new double[values.length];
    for (int i = 0; i < doubles.length; i++) {
      doubles[i] = values[i];
    }
    return doubles;
  }
}
