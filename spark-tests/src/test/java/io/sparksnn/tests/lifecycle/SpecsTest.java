package io.sparksnn.tests.lifecycle;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.module.PortDeclaration;
import io.sparksnn.runtime.module.PortSpec;
import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.CurrentArray;
import io.sparksnn.runtime.payload.PotentialArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.state.VariableDeclaration;
import io.sparksnn.runtime.tensor.DType;
import io.sparksnn.runtime.tensor.Shape;
import io.sparksnn.tests.modules.FragileModule;
import io.sparksnn.tests.modules.Integrator;
import io.sparksnn.tests.modules.IntegratorModule;
import org.ejml.data.FMatrixRMaj;
import org.junit.jupiter.api.Test;

class SpecsTest {
  private static final ModuleType<IntegratorModule, Integrator.Config> TYPE = IntegratorModule.TYPE;

  private final IntegratorModule module = new IntegratorModule("pool");

  @Test
  void declarationsAreThereWithoutAModule() {
    assertThat(TYPE.name()).isEqualTo("integrator");
    assertThat(TYPE.inputs())
        .containsExactly(
            new PortDeclaration(
                "current", "current", CurrentArray.TYPE, PortDeclaration.Role.INPUT, ""),
            new PortDeclaration(
                "silenced",
                "silenced",
                BooleanMask.TYPE,
                PortDeclaration.Role.OPTIONAL_INPUT,
                "Units that stay silent."));
    assertThat(TYPE.outputs())
        .extracting(PortDeclaration::name, PortDeclaration::javaName, PortDeclaration::doc)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("spikes", "spikes", "Units above threshold."),
            org.assertj.core.groups.Tuple.tuple("v", "potentials", "All potentials."));
    assertThat(TYPE.properties())
        .containsExactly(
            new PortDeclaration(
                "potential",
                "potential",
                PotentialArray.TYPE,
                PortDeclaration.Role.WRITABLE_PROPERTY,
                "What the units have gathered."));
    assertThat(TYPE.variables())
        .containsExactly(
            new VariableDeclaration("sum", FMatrixRMaj.class, "units", "mV", "Sum of the inputs."));
  }

  @Test
  void theBuildTellsShapesAndTypes() {
    module.step(CurrentArray.zeros(Shape.of(2, 3)), null);
    PortSpec current = module.inputSpecs().get("current");
    PortSpec spikes = module.outputSpecs().get("spikes");

    assertThat(current.type()).isSameAs(CurrentArray.TYPE);
    assertThat(current.shape()).isEqualTo(Shape.of(2, 3));
    assertThat(current.dtype()).isEqualTo(DType.FLOAT32);
    assertThat(spikes.shape()).isEqualTo(Shape.of(2, 3));
    assertThat(spikes.doc()).isEqualTo("Units above threshold.");
    assertThat(module.propertySpecs().get("potential").shape()).isEqualTo(Shape.of(2, 3));
  }

  @Test
  void spikesAlsoTellTheirMaskAndWhetherTheyArePerSynapse() {
    FragileModule fragile = new FragileModule();
    fragile.step(SpikeArray.silent(Shape.of(2), BooleanMask.of(true, false), true));
    PortSpec spikes = fragile.inputSpecs().get("spikes");

    assertThat(spikes.asyncSpikes()).isTrue();
    assertThat(requireNonNull(spikes.inhibitionMask()).values()).containsExactly(true, false);
  }

  @Test
  void anAbsentInputHasNoShape() {
    module.step(CurrentArray.of(1), null);
    PortSpec silenced = module.inputSpecs().get("silenced");

    assertThat(silenced.isPresent()).isFalse();
    assertThatIllegalStateException()
        .isThrownBy(silenced::shape)
        .withMessage("input 'silenced' was absent at the build; ask isPresent() first");
  }

  @Test
  void aPortIsFoundByEitherName() {
    module.step(CurrentArray.of(1), null);

    assertThat(module.outputSpecs().get("potentials")).isSameAs(module.outputSpecs().get("v"));
  }

  @Test
  void anUnknownPortIsAnErrorThatNamesThePorts() {
    module.step(CurrentArray.of(1), null);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> module.inputSpecs().get("curent"))
        .withMessage("Integrator 'pool' has no such port: 'curent'; did you mean 'current'?");
  }

  @Test
  void aModulePrintsWhatItIs() {
    assertThat(module)
        .hasToString(
            "Integrator 'pool', not built: integrator(current: CurrentArray,"
                + " silenced: BooleanMask (optional)) -> spikes: SpikeArray, v: PotentialArray");
    module.step(CurrentArray.of(1, 2), null);
    assertThat(module)
        .hasToString(
            "Integrator 'pool', built: (current CurrentArray(2,), silenced (absent))"
                + " -> spikes SpikeArray(2,), v PotentialArray(2,)");
  }
}
