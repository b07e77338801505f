package io.sparksnn.nn.initializer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.annotations.Variable;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.random.RngKey;
import io.sparksnn.runtime.tensor.DType;
import io.sparksnn.runtime.tensor.Half;
import io.sparksnn.runtime.tensor.Shape;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a module knows goes before what an initializer says. */
class FixedValuesTest {
  private static final Shape SHAPE = Shape.of(3, 4);

  /** A module that draws a kernel and delays. */
  @RegisterModule
  abstract static class Weights extends SparkModule<WeightsConfig> {
    @Variable protected float[] kernel;
    @Variable protected float[] delays;

    /** What came in. */
    record Out(FloatArray same) implements ModuleOutput {}

    @Override
    protected void build(InputSpecs inputs) {
      kernel = values(config().kernel(), SHAPE, Map.of("norm_axes", List.of(1)));
      delays =
          values(
              config().delays(), SHAPE, Map.of("scale", 5, "min_value", 1, "dtype", DType.INT32));
    }

    @Call
    public Out step(FloatArray x) {
      return new Out(x);
    }
  }

  /** Its parameters. */
  @RegisterConfig
  record WeightsConfig(
      @Embedded StepConfig step,
      @Param(initializer = NormalizedSparseUniformInitializer.class) Init kernel,
      @Param(initializer = UniformInitializer.class) Init delays) {}

  private static FixedValuesTestWeightsModule built(
      Consumer<FixedValuesTestWeightsConfigBuilder> changes) {
    FixedValuesTestWeightsModule module =
        new FixedValuesTestWeightsModule(c -> changes.accept(c.seed(3)));
    module.step(FloatArray.of(Shape.of(1), 1));
    return module;
  }

  @Test
  void theAxesOfTheUnitsTellGroupsApart() {
    float[] kernel = built(c -> c.kernel(k -> k.density(1).scale(2))).kernel;

    for (int j = 0; j < 4; j++) {
      assertThat(kernel[j] + kernel[4 + j] + kernel[8 + j])
          .isCloseTo(2, org.assertj.core.data.Offset.offset(1e-6f));
    }
  }

  @Test
  void scaleBoundAndTypeReplaceThoseOfTheInitializer() {
    float[] delays = built(c -> c.delays(d -> d.scale(100).minValue(50f))).delays;

    assertThat(delays).containsOnly(1, 2, 3, 4).doesNotContain(0);
  }

  @Test
  void whatIsNotFixedIsTheInitializers() {
    assertThat(built(c -> c.delays(d -> d.maxValue(2f))).delays).containsOnly(1, 2);
  }

  @Test
  void theBoundsOfAConstantHold() {
    Init constant = new ConstantInitializerBuilder().scale(9).maxValue(3f).build();

    assertThat(built(c -> c.delays(constant)).delays).containsOnly(3);
  }

  @Test
  void numbersArraysAndInitializersWithoutSuchParametersStayAsTheyAre() {
    float[] array = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};

    assertThat(built(c -> c.delays(7.5)).delays).containsOnly(7.5f);
    assertThat(built(c -> c.delays(Init.of(SHAPE, array))).delays).containsExactly(array);
    assertThat(built(c -> c.delays(new Countdown())).delays).startsWith(12, 11);
  }

  /** An initializer that is not registered. */
  private record Countdown() implements io.sparksnn.runtime.config.Initializer {
    @Override
    public float[] values(Shape shape, RngKey key) {
      float[] values = new float[shape.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = values.length - i;
      }
      return values;
    }
  }

  @Test
  void theModulesPrecisionIsThatOfTheInitializer() {
    float[] half = built(c -> c.dtype(DType.FLOAT16).kernel(k -> k.density(1))).kernel;
    float[] single = built(c -> c.kernel(k -> k.density(1).dtype(DType.FLOAT16))).kernel;

    for (int i = 0; i < half.length; i++) {
      assertThat(half[i]).isEqualTo(Half.round(single[i]));
    }
    assertThat(half).isNotEqualTo(single);
  }

  @Test
  void aFaultNamesTheField() {
    assertThatThrownBy(
            () -> built(c -> c.delays(new NormalizedSparseUniformInitializerBuilder().build())))
        .hasMessage(
            "FixedValuesTest.WeightsConfig.delays: values of type int32 cannot be normalized; use"
                + " float32 or float16");
  }
}
