package io.sparksnn.tests.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.config.Initializer;
import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.payload.PayloadType;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.registry.ModuleIndex;
import io.sparksnn.runtime.registry.ModuleRegistry;
import io.sparksnn.tests.modules.CascadeModule;
import io.sparksnn.tests.modules.Clock;
import io.sparksnn.tests.modules.FragileModule;
import io.sparksnn.tests.modules.Integrator;
import io.sparksnn.tests.modules.IntegratorConfigSpec;
import io.sparksnn.tests.modules.IntegratorModule;
import io.sparksnn.tests.modules.RampInitializer;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegistryTest {
  private final ModuleRegistry installed = ModuleRegistry.installed();

  @Test
  void whatIsOnTheClassPathIsFound() {
    assertThat(installed.modules()).contains(IntegratorModule.TYPE, CascadeModule.TYPE);
    assertThat(installed.configs()).contains(IntegratorConfigSpec.SPEC);
    assertThat(installed.initializer("ramp_initializer").configClass())
        .isEqualTo(RampInitializer.class);
    assertThat(installed.payload("clock")).isSameAs(Clock.TYPE);
    assertThat(installed.payload("spike_array")).isSameAs(SpikeArray.TYPE);
  }

  @Test
  void namesAreComparedInTheirNormalForm() {
    assertThat(installed.module("Integrator")).isSameAs(IntegratorModule.TYPE);
    assertThat(installed.payload("SpikeArray")).isSameAs(SpikeArray.TYPE);
    assertThat(installed.config("integrator config")).isSameAs(IntegratorConfigSpec.SPEC);
  }

  @Test
  void aModuleIsFoundByEitherClass() {
    assertThat(installed.module(Integrator.class)).contains(IntegratorModule.TYPE);
    assertThat(installed.module(IntegratorModule.class)).contains(IntegratorModule.TYPE);
    assertThat(installed.module(String.class)).isEmpty();
  }

  @Test
  void modulesAreFoundByTheirPlaceInTheMenu() {
    assertThat(CascadeModule.TYPE.menu()).isEqualTo("Tests/Composites");
    assertThat(installed.menu("Tests").stream().toList()).containsExactly(CascadeModule.TYPE);
    assertThat(installed.menu("Test")).isEmpty();
    assertThat(installed.menu("")).hasSameSizeAs(installed.modules());
  }

  @Test
  void anUnknownNameIsAnErrorWithTheNearest() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> installed.module("integratr"))
        .withMessage("no module is registered as 'integratr'; did you mean 'integrator'?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> installed.payload(" "))
        .withMessage("a name is empty");
  }

  @Test
  void withoutAnyIndexTheMessageSaysWhatToCheck() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ModuleRegistry.of(List.of()).module("integrator"))
        .withMessageContaining("No index of Spark modules was found at all")
        .withMessageContaining("Since JDK 23")
        .withMessageContaining("'provides'");
  }

  @Test
  void twoModulesOfOneNameAreAnErrorThatNamesBoth() {
    ModuleType<?, ?> impostor =
        ModuleType.of(
                "integrator",
                "Fragile",
                FragileModule.class,
                io.sparksnn.tests.modules.FragileConfigSpec.SPEC,
                FragileModule::new)
            .build();

    assertThatIllegalStateException()
        .isThrownBy(() -> installed.with(impostor))
        .withMessage(
            "two modules are registered as 'integrator': io.sparksnn.tests.modules.IntegratorModule"
                + " and io.sparksnn.tests.modules.FragileModule; give one another name, or leave it"
                + " out");
  }

  @Test
  void oneModuleMayComeByTwoIndexes() {
    ModuleIndex index = index(IntegratorModule.TYPE);

    assertThat(ModuleRegistry.of(List.of(index, index)).modules())
        .containsExactly(IntegratorModule.TYPE);
  }

  @Test
  void addingAModuleMakesAnotherRegistry() {
    ModuleRegistry empty = ModuleRegistry.of(List.of());
    ModuleRegistry one = empty.with(IntegratorModule.TYPE);

    assertThat(empty.modules()).isEmpty();
    assertThat(one.module("integrator")).isSameAs(IntegratorModule.TYPE);
  }

  private static ModuleIndex index(ModuleType<?, ?> type) {
    return new ModuleIndex() {
      @Override
      public List<ModuleType<?, ?>> modules() {
        return List.of(type);
      }

      @Override
      public List<ConfigSpec<?>> configs() {
        return List.of();
      }

      @Override
      public List<ConfigSpec<? extends Initializer>> initializers() {
        return List.of();
      }

      @Override
      public List<PayloadType<?>> payloads() {
        return List.of();
      }
    };
  }
}
