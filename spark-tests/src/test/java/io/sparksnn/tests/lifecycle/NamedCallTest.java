package io.sparksnn.tests.lifecycle;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.CurrentArray;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.Payload;
import io.sparksnn.runtime.payload.PotentialArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import io.sparksnn.tests.modules.FragileModule;
import io.sparksnn.tests.modules.IntegratorModule;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamedCallTest {
  private final IntegratorModule module = new IntegratorModule("pool");

  @Test
  void portsAreGivenAndReturnedByName() {
    Map<String, Payload> outputs =
        module.call(Map.of("current", CurrentArray.of(20), "silenced", BooleanMask.of(false)));

    assertThat(outputs).containsOnlyKeys("spikes", "v");
    assertThat(((PotentialArray) requireNonNull(outputs.get("v"))).get(0)).isEqualTo(10);
  }

  @Test
  void whatIsReturnedNeverChanges() {
    PotentialArray first =
        (PotentialArray)
            requireNonNull(module.call(Map.of("current", CurrentArray.of(1))).get("v"));
    module.call(Map.of("current", CurrentArray.of(1)));

    assertThat(first.get(0)).isEqualTo(1);
  }

  @Test
  void aMissingPortIsNamed() {
    assertThatThrownBy(() -> module.call(Map.of("silenced", BooleanMask.of(true))))
        .hasMessage(
            "Integrator 'pool', input 'current': expected CurrentArray, got nothing (null)");
  }

  @Test
  void anUnknownPortIsNamedWithTheNearest() {
    assertThatThrownBy(() -> module.call(Map.of("curent", CurrentArray.of(1))))
        .hasMessage("Integrator 'pool' has no input 'curent'; did you mean 'current'?");
  }

  @Test
  void anotherPayloadIsRefused() {
    assertThatThrownBy(() -> module.call(Map.of("current", FloatArray.of(1))))
        .hasMessage(
            "Integrator 'pool', input 'current': expected CurrentArray, got FloatArray(1,)");
    assertThat(module.isBuilt()).isFalse();
  }

  @Test
  void anotherShapeIsRefusedBeforeAnyStateIsTouched() {
    module.call(Map.of("current", CurrentArray.of(1, 2)));
    assertThatThrownBy(() -> module.call(Map.of("current", CurrentArray.of(1))))
        .hasMessageContaining("expected CurrentArray(2,), as at the build, got CurrentArray(1,)");

    assertThat(module.potential().toArray()).containsExactly(1, 2);
  }

  @Test
  void spikesPerSynapseAreNotSpikesPerUnit() {
    FragileModule fragile = new FragileModule();
    Shape shape = Shape.of(4);
    fragile.call(Map.of("spikes", SpikeArray.silent(shape, null, false)));

    assertThatThrownBy(() -> fragile.call(Map.of("spikes", SpikeArray.silent(shape, null, true))))
        .hasMessageContaining("expected SpikeArray(4,), as at the build, got SpikeArray(4,) per");
  }

  @Test
  void slotsAreAsManyAsPorts() {
    assertThatThrownBy(() -> module.stepSlots(new Payload[1], new Payload[2]))
        .hasMessage("Integrator 'pool': expected 2 input and 2 output slots, got 1 and 2");
  }

  @Test
  void slotsCarryTheModulesOwnBuffers() {
    Payload[] outputs = new Payload[2];
    module.stepSlots(new Payload[] {CurrentArray.of(1), null}, outputs);

    assertThat(outputs[1]).isSameAs(module.step(CurrentArray.of(1), null).potentials());
  }
}
