package io.sparksnn.tests.lifecycle;

import static io.sparksnn.tests.lifecycle.Missing.missing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparksnn.runtime.module.PortException;
import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.CurrentArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import io.sparksnn.tests.modules.FragileModule;
import io.sparksnn.tests.modules.IntegratorModule;
import org.junit.jupiter.api.Test;

class InputsTest {
  private final IntegratorModule module = new IntegratorModule("pool");

  @Test
  void anotherShapeThanAtTheBuildIsAnError() {
    module.step(CurrentArray.of(1, 2, 3), null);

    assertThatThrownBy(() -> module.step(CurrentArray.of(1, 2), null))
        .isInstanceOf(PortException.class)
        .hasMessage(
            "Integrator 'pool', input 'current': expected CurrentArray(3,), as at the build,"
                + " got CurrentArray(2,)");
  }

  @Test
  void asManyElementsInAnotherShapeIsAnError() {
    module.step(CurrentArray.zeros(Shape.of(2, 3)), null);

    assertThatThrownBy(() -> module.step(CurrentArray.zeros(Shape.of(3, 2)), null))
        .hasMessageContaining(
            "expected CurrentArray(2, 3), as at the build, got CurrentArray(3, 2)");
  }

  @Test
  void anEqualShapeIsWelcome() {
    module.step(CurrentArray.of(1, 2, 3), null);

    assertThat(module.step(CurrentArray.of(1, 1, 1), null).potentials().toArray())
        .containsExactly(2, 3, 4);
  }

  @Test
  void aMissingInputIsAnError() {
    module.step(CurrentArray.of(1), null);

    assertThatThrownBy(() -> module.call(missing(), null))
        .hasMessage(
            "Integrator 'pool', input 'current': expected CurrentArray, got nothing (null)");
  }

  @Test
  void anOptionalInputThatWasAbsentAtTheBuildIsAnError() {
    module.step(CurrentArray.of(1), null);

    assertThatThrownBy(() -> module.step(CurrentArray.of(1), BooleanMask.of(true)))
        .hasMessage(
            "Integrator 'pool', input 'silenced': expected nothing, as at the build,"
                + " got BooleanMask(1,)");
  }

  @Test
  void anOptionalInputThatWasThereMayBeLeftOut() {
    module.step(CurrentArray.of(20), BooleanMask.of(true));

    assertThat(module.step(CurrentArray.of(0), null).spikes().count()).isEqualTo(1);
  }

  @Test
  void aRefusedInputLeavesTheStateAlone() {
    module.step(CurrentArray.of(1, 2), null);
    assertThatThrownBy(() -> module.step(CurrentArray.of(5, 5), BooleanMask.of(true, false)));

    assertThat(module.potential().toArray()).containsExactly(1, 2);
  }

  @Test
  void spikesPerSynapseAreNotSpikesPerUnit() {
    FragileModule fragile = new FragileModule();
    fragile.step(SpikeArray.silent(Shape.of(4)));

    assertThatThrownBy(() -> fragile.step(SpikeArray.silent(Shape.of(4), null, true)))
        .hasMessage(
            "Fragile 'Fragile', input 'spikes': expected SpikeArray(4,), as at the build,"
                + " got SpikeArray(4,) per synapse");
  }
}
