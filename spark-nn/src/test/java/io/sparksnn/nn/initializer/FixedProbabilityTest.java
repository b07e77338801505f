package io.sparksnn.nn.initializer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.sparksnn.nn.synapse.LinearSynapsesConfig;
import io.sparksnn.nn.synapse.LinearSynapsesConfigBuilder;
import io.sparksnn.nn.synapse.LinearSynapsesConfigSpec;
import io.sparksnn.runtime.config.Drawing;
import io.sparksnn.runtime.kernel.Connections;
import io.sparksnn.runtime.kernel.Kernel;
import io.sparksnn.runtime.random.RngKey;
import io.sparksnn.runtime.tensor.DType;
import io.sparksnn.runtime.tensor.Shape;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FixedProbabilityTest {
  private static final int UNITS = 700;
  private static final int INPUTS = 900;
  private static final RngKey KEY = RngKey.ofSeed(4);

  private static FixedProbabilityInitializer of(double density, double spread) {
    return new FixedProbabilityInitializerBuilder()
        .scale(2)
        .density(density)
        .spread(spread)
        .build();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.0001, 0.02, 0.2, 0.9})
  void asManyPairsAreConnectedAsIsLikely(double density) {
    double pairs = (double) UNITS * INPUTS;
    double deviation = Math.sqrt(pairs * density * (1 - density));

    assertThat((double) of(density, 0).connections(UNITS, INPUTS, KEY).count())
        .isCloseTo(pairs * density, within(4 * deviation));
  }

  /** By the variance of their number within inputs, which is that of independent draws. */
  @Test
  void pairsAreConnectedIndependently() {
    Kernel kernel = kernel(of(0.1, 0).connections(UNITS, INPUTS, KEY));
    double squares = 0;
    for (int pre = 0; pre < INPUTS; pre++) {
      double count = -0.1 * UNITS;
      for (int post = 0; post < UNITS; post++) {
        count += kernel.get(pre, post) == 0 ? 0 : 1;
      }
      squares += count * count;
    }
    double variance = UNITS * 0.1 * 0.9;
    assertThat(squares / INPUTS)
        .isCloseTo(variance, within(4 * variance * Math.sqrt(2.0 / INPUTS)));
  }

  private static Kernel kernel(Connections connections) {
    return Kernel.of(Shape.of(UNITS), Shape.of(INPUTS), connections);
  }

  @Test
  void nobodyOrEverybodyIsConnectedAtTheEnds() {
    assertThat(of(0, 0).connections(UNITS, INPUTS, KEY).count()).isZero();
    assertThat(of(1, 0).connections(UNITS, INPUTS, KEY).count()).isEqualTo(UNITS * INPUTS);
  }

  @Test
  void weightsAreTheScaleUnlessTheyAreSpread() {
    assertThat(of(0.02, 0).connections(UNITS, INPUTS, KEY).toWeights()).containsOnly(2f);

    float sum = 0;
    float[] spread = of(0.02, 0.5).connections(UNITS, INPUTS, KEY).toWeights();
    for (float weight : spread) {
      assertThat(weight).isGreaterThan(1).isLessThanOrEqualTo(2);
      sum += weight;
    }
    assertThat(sum / spread.length).isCloseTo(1.5f, within(0.02f));
  }

  @Test
  void aModuleMayFixWhatItKnowsBetter() {
    LinearSynapsesConfig config =
        new LinearSynapsesConfigBuilder()
            .units(Shape.of(UNITS))
            .dtype(DType.FLOAT16)
            .kernel(of(0.02, 0))
            .build();
    Connections drawn =
        Drawing.connections(
            LinearSynapsesConfigSpec.SPEC,
            config,
            (FixedProbabilityInitializer) config.kernel(),
            Shape.of(UNITS),
            Shape.of(INPUTS),
            KEY,
            Map.of("scale", 0.1f, "norm_axes", List.of(0)));

    assertThat(drawn.toWeights()).containsOnly(DType.FLOAT16.cast(0.1f));
  }

  @Test
  void theSameKeyDrawsTheSame() {
    float[] once = of(0.02, 1).connections(UNITS, INPUTS, KEY).toWeights();

    assertThat(of(0.02, 1).connections(UNITS, INPUTS, KEY).toWeights()).isEqualTo(once);
    assertThat(of(0.02, 1).connections(UNITS, INPUTS, RngKey.ofSeed(5)).toWeights())
        .isNotEqualTo(once);
  }

  @Test
  void anArrayIsDrawnAsTheUnitsOfOneInput() {
    float[] values = of(0.3, 0).values(Shape.of(20, 30), KEY);
    Kernel kernel = Kernel.of(Shape.of(600), Shape.of(1), of(0.3, 0).connections(600, 1, KEY));

    assertThat(values).isEqualTo(kernel.toMatrix().data).contains(0f, 2f);
  }

  @Test
  void moreSynapsesThanFitAreRefusedBeforeTheyAreDrawn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(0.25, 0).connections(1 << 20, 1 << 20, KEY))
        .withMessageContaining("about 2.75e+11 synapses from 1048576 inputs to 1048576 units")
        .withMessageContaining("lower density = 0.25");
  }
}
