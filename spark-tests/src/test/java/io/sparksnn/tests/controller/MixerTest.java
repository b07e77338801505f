package io.sparksnn.tests.controller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparksnn.runtime.module.PortException;
import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.CurrentArray;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.tensor.Shape;
import io.sparksnn.tests.controller.classes.MixerModule;
import org.junit.jupiter.api.Test;

/** Ports of a neuron class: several sources, and one that may be left out. */
class MixerTest {
  private static final FloatArray A = FloatArray.of(1, 2);
  private static final FloatArray B = FloatArray.of(3);
  private static final CurrentArray CURRENT = CurrentArray.of(50, 50);

  private final MixerModule mixer = new MixerModule(changes -> changes.units(2));

  @Test
  void sourcesAreJoinedInTheOrderOfTheWire() {
    assertThat(mixer.call(A, B, CURRENT, null).slotsOut())
        .hasToString("FloatArray(4,) [3.0, 1.0, 2.0, 3.0]");
  }

  @Test
  void anInputMayBeLeftOut() {
    assertThat(mixer.call(A, B, CURRENT, null).step()).hasToString("SpikeArray(2,) [0, 1]");
  }

  @Test
  void itIsReadWhereItIsGiven() {
    BooleanMask first = BooleanMask.none(Shape.of(2));
    first.values()[0] = true;

    assertThat(mixer.call(A, B, CURRENT, first).step()).hasToString("SpikeArray(2,) [1]");
  }

  @Test
  void itIsLeftOutForGood() {
    mixer.step(A, B, CURRENT, null);

    assertThatThrownBy(() -> mixer.step(A, B, CURRENT, BooleanMask.none(Shape.of(2))))
        .isInstanceOf(PortException.class)
        .hasMessageContaining("input 'mask'");
  }

  @Test
  void theRecordOfAStepIsKeptAsLongAsItHoldsTheSame() {
    assertThat(mixer.step(A, B, CURRENT, null)).isSameAs(mixer.step(A, B, CURRENT, null));
  }
}
