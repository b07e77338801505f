package io.sparksnn.nn.synapse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.sparksnn.nn.initializer.ConstantInitializerBuilder;
import io.sparksnn.runtime.config.ConfigException;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.module.PortException;
import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.KernelArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import org.junit.jupiter.api.Test;

class SynapsesTest {
  private static final Shape UNITS = Shape.of(2);
  private static final Shape INPUTS = Shape.of(3);
  private static final Init KERNEL = Init.of(Shape.of(2, 3), 1, 2, 3, 4, 5, 6);

  @Test
  void currentsAreSumsOfTheWeightsOfInputsThatSpike() {
    assertThat(linear().call(SpikeArray.of(INPUTS, 0, 2)).currents().toArray())
        .containsExactly(4, 10);
  }

  @Test
  void inhibitorySpikesCountNegative() {
    SpikeArray spikes = SpikeArray.of(INPUTS, 0, 2);
    spikes.setInhibitionMask(BooleanMask.of(false, false, true));

    assertThat(linear().call(spikes).currents().toArray()).containsExactly(-2, -2);
  }

  @Test
  void spikesPerSynapseReachTheirUnitAlone() {
    SpikeArray spikes = SpikeArray.silent(Shape.of(2, 3), null, true);
    spikes.add(1);
    spikes.add(5);

    assertThat(linear().call(spikes).currents().toArray()).containsExactly(2, 6);
  }

  @Test
  void aCurrentDecaysByItsTimeConstant() {
    TracedSynapsesModule synapses =
        new TracedSynapsesModule(
            new TracedSynapsesConfigBuilder().units(UNITS).kernel(KERNEL).tau(4).build());
    synapses.call(SpikeArray.of(INPUTS, 1));
    float[] later = synapses.call(SpikeArray.silent(INPUTS)).currents().toArray();

    assertThat(later[1]).isCloseTo(5 * (float) Math.exp(-0.25), within(1e-6f));
  }

  @Test
  void aKernelThatChangesLeavesTheCurrentThatFlows() {
    TracedSynapsesModule synapses =
        new TracedSynapsesModule(
            new TracedSynapsesConfigBuilder().units(UNITS).kernel(KERNEL).tau(4).build());
    synapses.call(SpikeArray.of(INPUTS, 1));
    synapses.kernel(KernelArray.of(UNITS, INPUTS, new float[6]));
    float[] later = synapses.call(SpikeArray.of(INPUTS, 1)).currents().toArray();

    assertThat(later[1]).isCloseTo(5 * (float) Math.exp(-0.25), within(1e-6f));
  }

  @Test
  void aResetClearsTheCurrentAndLeavesTheKernel() {
    TracedSynapsesModule synapses =
        new TracedSynapsesModule(
            new TracedSynapsesConfigBuilder().units(UNITS).kernel(KERNEL).build());
    synapses.call(SpikeArray.of(INPUTS, 1));
    synapses.kernel(KernelArray.of(UNITS, INPUTS, 9, 9, 9, 9, 9, 9));
    synapses.reset();

    assertThat(synapses.call(SpikeArray.silent(INPUTS)).currents().toArray()).containsOnly(0);
    assertThat(synapses.kernel().toArray()).containsOnly(9);
  }

  @Test
  void usersGetCopiesOfTheKernelAndControllersTheKernelItself() {
    LinearSynapsesModule synapses = linear();
    synapses.call(SpikeArray.silent(INPUTS));
    synapses.kernel().kernel().row(0).data[0] = 100;
    KernelArray lent = (KernelArray) synapses.lend(0);
    lent.kernel().row(0).data[1] = 50;

    assertThat(synapses.kernel().toArray()).containsExactly(1, 2, 3, 50, 5, 6);
  }

  @Test
  void aKernelOfAnotherShapeIsAnErrorOfTheBuild() {
    LinearSynapsesModule synapses = linear();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> synapses.call(SpikeArray.silent(Shape.of(4))))
        .withMessage("LinearSynapsesConfig.kernel: array of shape (2, 4) expected, got (2, 3)");
    assertThat(synapses.isBuilt()).isFalse();
  }

  @Test
  @SuppressWarnings("ArgumentSelectionDefectChecker") // the wrong way round on purpose
  void aKernelSetToAnotherShapeIsAnError() {
    LinearSynapsesModule synapses = linear();
    synapses.call(SpikeArray.silent(INPUTS));

    assertThatThrownBy(
            () -> synapses.kernel(KernelArray.of(Shape.of(3), Shape.of(2), new float[6])))
        .isInstanceOf(PortException.class)
        .hasMessageContaining("property 'kernel'");
  }

  @Test
  void spikesOfAnotherLengthLaterOnAreAnError() {
    LinearSynapsesModule synapses = linear();
    synapses.call(SpikeArray.silent(INPUTS));

    assertThatThrownBy(() -> synapses.step(SpikeArray.silent(Shape.of(4))))
        .isInstanceOf(PortException.class)
        .hasMessageContaining("input 'spikes'");
  }

  @Test
  void spikesPerSynapseOfOtherUnitsAreAnErrorOfTheBuild() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> linear().call(SpikeArray.silent(Shape.of(3, 2), null, true)))
        .withMessage(
            "LinearSynapses, input 'spikes': spikes per synapse have the shape units + inputs, and"
                + " (3, 2) does not begin with units (2,)");
  }

  @Test
  void noUnitsAreAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LinearSynapsesConfigBuilder().units(Shape.of(0)).build())
        .withMessageContaining("every extent must be at least 1");
  }

  @Test
  void aTimeConstantOfZeroFromAnInitializerIsAnErrorOfTheBuild() {
    TracedSynapsesModule synapses =
        new TracedSynapsesModule(
            new TracedSynapsesConfigBuilder()
                .units(UNITS)
                .tau(new ConstantInitializerBuilder().scale(0).build())
                .build());

    assertThatThrownBy(() -> synapses.call(SpikeArray.silent(INPUTS)))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("tau");
    assertThat(synapses.isBuilt()).isFalse();
  }

  private static LinearSynapsesModule linear() {
    return new LinearSynapsesModule(
        new LinearSynapsesConfigBuilder().units(UNITS).kernel(KERNEL).build());
  }
}
