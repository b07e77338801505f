package io.sparksnn.nn.plasticity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.sparksnn.runtime.module.PortException;
import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.KernelArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlasticityRuleTest {
  private static final Shape UNITS = Shape.of(2);
  private static final Shape INPUTS = Shape.of(3);

  private final HebbianRuleModule hebbian = new HebbianRuleModule();
  private final KernelArray kernel = KernelArray.of(UNITS, INPUTS, 1, 2, 3, 4, 5, 6);

  @Test
  void aUserGetsACopyOfTheKernelThatAStepChanges() {
    SpikeArray pre = SpikeArray.of(INPUTS, 0);
    SpikeArray post = SpikeArray.of(UNITS, 0);
    KernelArray copy = hebbian.call(pre, post, kernel).kernel();

    assertThat(copy).isNotSameAs(kernel);
    assertThat(hebbian.step(pre, post, kernel).kernel()).isSameAs(kernel);
  }

  @Test
  void weightsBelowZeroAreRaisedEvenWhereNothingHappens() {
    kernel.kernel().row(2).data[1] = -1;
    hebbian.step(SpikeArray.silent(INPUTS), SpikeArray.silent(UNITS), kernel);

    assertThat(kernel.toArray()).containsExactly(1, 2, 3, 4, 5, 0);
  }

  @Test
  void weightsThatAreSetBelowZeroLaterAreRaisedAsWell() {
    hebbian.step(SpikeArray.silent(INPUTS), SpikeArray.silent(UNITS), kernel);
    kernel.kernel().setTo(KernelArray.of(UNITS, INPUTS, 1, 1, 1, 1, 1, -1).kernel());
    hebbian.step(SpikeArray.silent(INPUTS), SpikeArray.silent(UNITS), kernel);

    assertThat(kernel.get(5)).isZero();
  }

  @Test
  void aResetForgetsEarlierSpikes() {
    hebbian.step(SpikeArray.of(INPUTS, 0), SpikeArray.of(UNITS, 0), kernel);
    hebbian.reset();
    float[] before = kernel.toArray();
    hebbian.step(SpikeArray.of(INPUTS, 1), SpikeArray.silent(UNITS), kernel);

    assertThat(kernel.toArray()).isEqualTo(before);
  }

  @Test
  void tracesOfSynapsesAreRestoredAsTheyAreShown() {
    SpikeArray pre = SpikeArray.silent(Shape.of(2, 3), null, true);
    pre.add(4);
    hebbian.step(pre, SpikeArray.silent(UNITS), kernel);
    float[] shown = (float[]) hebbian.state("pre_trace.trace").get();
    hebbian.reset();
    hebbian.state("pre_trace.trace").set(shown);

    assertThat(shown).containsExactly(0, 0, 0, 0, 0.05f, 0);
    assertThat((float[]) hebbian.state("pre_trace.trace").get()).isEqualTo(shown);
  }

  @Test
  void withoutModulationWeightsStayAndSpikesAreRemembered() {
    QuadrupletRuleTensorModule rule = new QuadrupletRuleTensorModule();
    float[] before = kernel.toArray();
    rule.step(FloatArray.of(0), SpikeArray.of(INPUTS, 0), SpikeArray.of(UNITS, 0), kernel);
    assertThat(kernel.toArray()).isEqualTo(before);
    assertThat(((float[]) rule.state("pre_trace.trace").get())[0]).isPositive();
  }

  @Test
  void ojasRuleKeepsAWeightBelowTheBoundOfItsFormula() {
    OjaRuleModule oja = new OjaRuleModule(new OjaRuleConfigBuilder().eta(1).build());
    Pairing pairing = new Pairing(oja::step, 0.5f);
    float weight = 0;
    for (int step = 0; step < 5000; step++) {
      weight = pairing.step(true, true);
    }

    // Spiking at every step, y tends to (1/20)/(1 − e^(−1/20)), and the weight to 1/y.
    double y = 0.05 / (1 - Math.exp(-0.05));
    assertThat(weight).isCloseTo((float) (1 / y), within(1e-4f));
  }

  @Test
  void quadrupletsByTypeTakeTheParametersOfBothUnits() {
    QuadrupletRuleTensorModule rule =
        new QuadrupletRuleTensorModule(
            new QuadrupletRuleTensorConfigBuilder()
                .qAlpha(List.of(1f, 2f, 3f, 4f))
                .qBeta(List.of(0f, 0f, 0f, 0f))
                .eta(1)
                .build());
    SpikeArray pre = SpikeArray.of(INPUTS, 0, 1, 2);
    pre.setInhibitionMask(BooleanMask.of(false, true, false));
    SpikeArray post = SpikeArray.silent(UNITS, BooleanMask.of(false, true), false);
    KernelArray zeros = KernelArray.of(UNITS, INPUTS, new float[6]);
    rule.step(FloatArray.of(1), pre, post, zeros);

    assertThat(zeros.toArray()).containsExactly(1, 2, 1, 3, 4, 3);
  }

  @Test
  void quadrupletsByTypeTakeUnitsAndInputsOfAnyShape() {
    QuadrupletRuleTensorModule rule =
        new QuadrupletRuleTensorModule(
            new QuadrupletRuleTensorConfigBuilder()
                .qAlpha(List.of(1f, 2f, 3f, 4f))
                .qBeta(List.of(0f, 0f, 0f, 0f))
                .eta(1)
                .build());
    Shape units = Shape.of(1, 2);
    Shape inputs = Shape.of(2, 2);
    BooleanMask mask = BooleanMask.of(inputs, false, true, false, false);
    SpikeArray pre = SpikeArray.silent(inputs, mask, false);
    pre.add(1);
    pre.add(2);
    KernelArray zeros = KernelArray.of(units, inputs, new float[8]);
    rule.step(FloatArray.of(1), pre, SpikeArray.silent(units), zeros);

    assertThat(zeros.toArray()).containsExactly(0, 2, 1, 0, 0, 2, 1, 0);
  }

  @Test
  void aTableOfOtherThanFourNumbersIsAnErrorOfTheBuild() {
    QuadrupletRuleTensorModule rule =
        new QuadrupletRuleTensorModule(
            new QuadrupletRuleTensorConfigBuilder().qGamma(List.of(1f)).build());

    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            rule.step(
                FloatArray.of(1), SpikeArray.silent(INPUTS), SpikeArray.silent(UNITS), kernel))
        .withMessage(
            "QuadrupletRuleTensor.q_gamma: four numbers expected, one for each type of synapse,"
                + " got 1");
  }

  @Test
  void aKernelOfOtherShapesIsAnErrorOfTheBuild() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> hebbian.step(SpikeArray.silent(Shape.of(4)), SpikeArray.silent(UNITS), kernel))
        .withMessageContaining("HebbianRule, input 'kernel': expected KernelArray(2, 4)")
        .withMessageContaining("got KernelArray(2, 3)");
    assertThat(hebbian.isBuilt()).isFalse();
  }

  @Test
  void aKernelWithOtherAxesForTheUnitsIsAnErrorLaterOn() {
    Shape two = Shape.of(2);
    Shape four = Shape.of(2, 2);
    SpikeArray pre = SpikeArray.silent(four);
    SpikeArray post = SpikeArray.silent(two);
    hebbian.step(pre, post, KernelArray.of(two, four, new float[8]));

    assertThatThrownBy(() -> hebbian.step(pre, post, KernelArray.of(four, two, new float[8])))
        .isInstanceOf(PortException.class)
        .hasMessageContaining("units first: 1 of its axes")
        .hasMessageContaining("units first: 2 of its axes");
  }

  @Test
  void postsynapticSpikesPerSynapseAreAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            hebbian.step(SpikeArray.silent(INPUTS), SpikeArray.silent(UNITS, null, true), kernel))
        .withMessageContaining("input 'post_spikes': expected spikes of units");
  }

  @Test
  void aRewardOfSeveralNumbersIsAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new ThreeFactorHebbianRuleModule()
                .step(
                    FloatArray.of(1, 2),
                    SpikeArray.silent(INPUTS),
                    SpikeArray.silent(UNITS),
                    kernel))
        .withMessageContaining("input 'reward': expected a single number");
  }
}
