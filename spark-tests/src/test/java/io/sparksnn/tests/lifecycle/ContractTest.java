package io.sparksnn.tests.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.sparksnn.runtime.payload.CurrentArray;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.PayloadSpec;
import io.sparksnn.runtime.payload.PotentialArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import io.sparksnn.tests.modules.IntegratorModule;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContractTest {
  private static final PayloadSpec SPIKES = SpikeArray.silent(Shape.of(3)).spec();
  private static final PayloadSpec POTENTIALS = PotentialArray.zeros(Shape.of(3)).spec();

  private final IntegratorModule module = new IntegratorModule("pool");

  @Test
  void aModuleWithAContractMayStandInACycle() {
    assertThat(module.allowsCycles()).isFalse();
    module.setContractOutputSpecs(Map.of("spikes", SPIKES, "v", POTENTIALS));

    assertThat(module.allowsCycles()).isTrue();
    assertThat(module.getContractOutputSpecs().get("v").shape()).isEqualTo(Shape.of(3));
  }

  @Test
  void withoutAContractReadingItSaysWhatToDo() {
    assertThatIllegalStateException()
        .isThrownBy(module::getContractOutputSpecs)
        .withMessage(
            "Integrator 'pool' has no contract for its outputs; call setContractOutputSpecs before"
                + " it is wired into a cycle");
  }

  @Test
  void everyOutputIsCovered() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> module.setContractOutputSpecs(Map.of("spikes", SPIKES)))
        .withMessage("Integrator 'pool': the contract promises nothing for output 'v'");
    assertThat(module.allowsCycles()).isFalse();
  }

  @Test
  void nullPromisesNothing() {
    Map<String, PayloadSpec> promised = new HashMap<>(Map.of("spikes", SPIKES));
    promised.put("v", null);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> module.setContractOutputSpecs(promised))
        .withMessage("Integrator 'pool': the contract promises nothing for output 'v'");
  }

  @Test
  void aContractIsKept() {
    module.setContractOutputSpecs(Map.of("spikes", SPIKES, "v", POTENTIALS));

    assertThatIllegalStateException()
        .isThrownBy(() -> module.step(CurrentArray.of(1, 2), null))
        .withMessage(
            "Integrator 'pool', output 'spikes': the contract promises SpikeArray(3,), and it is"
                + " SpikeArray(2,)");
    assertThat(module.isBuilt()).isFalse();
  }

  @Test
  void aBuiltModulePromisesWhatItDoes() {
    module.step(CurrentArray.of(1, 2), null);

    assertThatIllegalStateException()
        .isThrownBy(() -> module.setContractOutputSpecs(Map.of("spikes", SPIKES, "v", POTENTIALS)))
        .withMessageContaining("the contract promises SpikeArray(3,)");
    assertThat(module.allowsCycles()).isFalse();
  }

  @Test
  void anUnknownOutputIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            module.setContractOutputSpecs(
                Map.of("spikes", SPIKES, "v", POTENTIALS, "spike", SPIKES)))
        .withMessage(
            "Integrator 'pool': the contract names 'spike', which is no output;"
                + " did you mean 'spikes'?");
  }

  @Test
  void aPromiseOfAnotherPayloadIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            module.setContractOutputSpecs(
                Map.of("spikes", SPIKES, "v", FloatArray.zeros(Shape.of(3)).spec())))
        .withMessage(
            "Integrator 'pool': the contract promises FloatArray(3,) for output 'v', which carries"
                + " PotentialArray");
  }
}
