package io.sparksnn.tests.lifecycle;

import static io.sparksnn.tests.lifecycle.Missing.missing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.CurrentArray;
import io.sparksnn.runtime.payload.PotentialArray;
import io.sparksnn.tests.modules.Integrator;
import io.sparksnn.tests.modules.IntegratorModule;
import org.junit.jupiter.api.Test;

class OwnershipTest {
  private final IntegratorModule module = new IntegratorModule();

  @Test
  void whatCallReturnsNeverChanges() {
    BooleanMask silenced = BooleanMask.of(false, true);
    Integrator.Output first = module.call(CurrentArray.of(20, 20), silenced);
    silenced.values()[0] = true;
    module.call(CurrentArray.of(20, 20), silenced);

    assertThat(first.spikes().toBooleans()).containsExactly(true, false);
    assertThat(first.spikes().isInhibitory(0)).isFalse();
    assertThat(first.potentials().toArray()).containsExactly(10, 20);
  }

  @Test
  void changingWhatCallReturnsDoesNotChangeTheModule() {
    module.call(CurrentArray.of(1), null).potentials().values().data[0] = 99;

    assertThat(module.call(CurrentArray.of(1), null).potentials().get(0)).isEqualTo(2);
  }

  @Test
  void whatStepReturnsIsTheModulesOwnBuffer() {
    CurrentArray current = CurrentArray.of(1);

    assertThat(module.step(current, null)).isSameAs(module.step(current, null));
  }

  @Test
  void aPropertyThatWasReadNeverChanges() {
    module.step(CurrentArray.of(1), null);
    PotentialArray read = module.potential();
    module.step(CurrentArray.of(1), null);

    assertThat(read.get(0)).isEqualTo(1);
    assertThat(module.potential().get(0)).isEqualTo(2);
  }

  @Test
  void aWritablePropertyIsSet() {
    module.step(CurrentArray.of(1, 1), null);
    module.potential(PotentialArray.of(3, 4));

    assertThat(module.step(CurrentArray.of(1, 1), null).potentials().toArray())
        .containsExactly(4, 5);
  }

  @Test
  void aPropertyIsNotSetToAnotherShape() {
    module.step(CurrentArray.of(1, 1), null);

    assertThatThrownBy(() -> module.potential(PotentialArray.of(1)))
        .hasMessage(
            "Integrator 'Integrator', property 'potential': expected PotentialArray(2,),"
                + " got PotentialArray(1,)");
    assertThatThrownBy(() -> module.potential(missing()))
        .hasMessageContaining("got nothing (null)");
  }

  @Test
  void aPropertyIsNotThereBeforeTheBuild() {
    assertThatIllegalStateException()
        .isThrownBy(module::potential)
        .withMessage("Integrator 'Integrator' is not built yet; its first step or call builds it");
    assertThatIllegalStateException().isThrownBy(() -> module.potential(PotentialArray.of(1)));
  }
}
