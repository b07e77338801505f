package io.sparksnn.tests.lifecycle;

import static io.sparksnn.tests.lifecycle.Missing.missing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparksnn.runtime.config.ConfigException;
import io.sparksnn.runtime.config.ConfigField;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.config.Initializer;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.payload.CurrentArray;
import io.sparksnn.runtime.tensor.DType;
import io.sparksnn.tests.modules.Integrator;
import io.sparksnn.tests.modules.IntegratorConfigBuilder;
import io.sparksnn.tests.modules.IntegratorConfigSpec;
import io.sparksnn.tests.modules.IntegratorModule;
import org.junit.jupiter.api.Test;

class ConfigurationTest {
  private static final Integrator.Config CONFIG =
      new IntegratorConfigBuilder().seed(1).threshold(30).build();

  @Test
  void withoutAConfigurationThereAreTheDefaults() {
    IntegratorModule module = new IntegratorModule();

    assertThat(module.config().threshold()).isEqualTo(10);
    assertThat(module.config().gain()).isEqualTo(Init.of(1));
    assertThat(module.config().step().dtype()).isEqualTo(DType.FLOAT32);
    assertThat(module.name()).isEqualTo("Integrator");
  }

  @Test
  void defaultSeedsAreDrawnAnew() {
    long seed = IntegratorModule.TYPE.defaultConfig().step().seed();

    assertThat(IntegratorModule.TYPE.defaultConfig().step().seed()).isNotEqualTo(seed);
    assertThat(seed).isBetween(0L, 0xFFFFFFFFL);
  }

  @Test
  void aConfigurationIsTakenAsItIs() {
    assertThat(new IntegratorModule(CONFIG).config()).isSameAs(CONFIG);
  }

  @Test
  void changesWinOverTheConfigurationWhichStaysAsItIs() {
    IntegratorModule module = new IntegratorModule(CONFIG, c -> c.threshold(5), "pool");

    assertThat(module.config()).isEqualTo(IntegratorConfigBuilder.of(CONFIG).threshold(5).build());
    assertThat(module.config().step().seed()).isEqualTo(1);
    assertThat(CONFIG.threshold()).isEqualTo(30);
    assertThat(module.name()).isEqualTo("pool");
  }

  @Test
  void everyWayToMakeAModuleTakesAName() {
    assertThat(new IntegratorModule("a").name()).isEqualTo("a");
    assertThat(new IntegratorModule(CONFIG, "b").name()).isEqualTo("b");
    assertThat(new IntegratorModule(c -> c.kept(0), "c").name()).isEqualTo("c");
    assertThat(IntegratorModule.TYPE.create(CONFIG, "d").name()).isEqualTo("d");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new IntegratorModule(" "))
        .withMessage("Integrator: the name is empty");
  }

  @Test
  void aConfigurationIsCheckedHoweverItWasMade() {
    Integrator.Config bad =
        new Integrator.Config(
            new StepConfig(1, DType.FLOAT32, -1), Init.of(1, 0, -2), Float.NaN, 1.5f);

    assertThatThrownBy(() -> new IntegratorModule(bad))
        .isInstanceOf(ConfigException.class)
        .hasMessage(
            """
            Integrator.Config has 4 faults:
              dt = -1.0: must be above 0
              gain[1] = 0.0: must be above 0 (and 1 more)
              threshold = NaN: must be a finite 32-bit number
              kept = 1.5: must lie between 0 and 1\
            """);
  }

  @Test
  void theBuilderReportsAllFaultsAtOnce() {
    assertThatThrownBy(() -> new IntegratorConfigBuilder().dt(0).threshold(1e39).build())
        .hasMessageContaining("dt = 0.0: must be above 0")
        .hasMessageContaining("threshold = Infinity: must be a finite 32-bit number");
  }

  @Test
  void whatIsMissingInARecordIsNamed() {
    assertThatThrownBy(
            () -> new IntegratorModule(new Integrator.Config(missing(), missing(), 1, 1)))
        .hasMessage("Integrator.Config.step = null: must be a configuration");
    StepConfig step = new StepConfig(1, DType.FLOAT32, 1);
    assertThatThrownBy(() -> new IntegratorModule(new Integrator.Config(step, missing(), 1, 1)))
        .hasMessage("Integrator.Config.gain = null: is required; give it a value");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new IntegratorModule(Missing.<Integrator.Config>missing()))
        .withMessage("Integrator.Config: the configuration is null");
  }

  @Test
  void drawnValuesObeyTheRulesOfTheirField() {
    Initializer zeros = (shape, key) -> new float[shape.size()];
    IntegratorModule module = new IntegratorModule(c -> c.gain(zeros));

    assertThatThrownBy(() -> module.step(CurrentArray.of(1, 2), null))
        .isInstanceOf(ConfigException.class)
        .hasMessage("Integrator.Config.gain[0] = 0.0: must be above 0 (and 1 more)");
  }

  @Test
  void roundedValuesObeyTheRulesToo() {
    IntegratorModule module = new IntegratorModule(c -> c.gain(1e-9).dtype(DType.FLOAT16));

    assertThatThrownBy(() -> module.step(CurrentArray.of(1), null))
        .hasMessage("Integrator.Config.gain[0] = 0.0: must be above 0");
  }

  @Test
  void precisionIsHalfOrSingle() {
    assertThatThrownBy(() -> new IntegratorModule(c -> c.dtype(DType.BOOL)))
        .hasMessage("Integrator.Config.dtype = bool: must be float16 or float32");
  }

  @Test
  void anArrayOfAnotherShapeIsNamed() {
    IntegratorModule module = new IntegratorModule(c -> c.gain(1, 2, 3));

    assertThatThrownBy(() -> module.step(CurrentArray.of(1, 2), null))
        .hasMessage("Integrator.Config.gain: array of shape (2,) expected, got (3,)");
  }

  @Test
  void halfPrecisionRoundsWhatIsGivenOnce() {
    IntegratorModule module = new IntegratorModule(c -> c.gain(0.1).dtype(DType.FLOAT16));

    assertThat(module.step(CurrentArray.of(1), null).potentials().get(0)).isEqualTo(0.099975586f);
  }

  @Test
  void everyFieldIsDescribed() {
    ConfigField gain = IntegratorModule.TYPE.configSpec().field("gain");

    assertThat(gain).hasToString("gain: Init = 1, must be above 0 – Factor on the input.");
    assertThat(IntegratorConfigSpec.SPEC.fields())
        .extracting(ConfigField::name)
        .containsExactly("seed", "dtype", "dt", "gain", "threshold", "kept");
    assertThat(IntegratorConfigSpec.SPEC.field("threshold").units()).isEqualTo("mV");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IntegratorConfigSpec.SPEC.field("tau"))
        .withMessage(
            "Integrator.Config has no field 'tau';"
                + " there are seed, dtype, dt, gain, threshold, kept");
  }

  @Test
  void aBuilderPrintsWhatItHoldsSoFar() {
    assertThat(new IntegratorConfigBuilder().seed(1).kept(2))
        .hasToString(
            "Integrator.Config so far(seed=1, dtype=float32, dt=1.0 ms, gain=1.0,"
                + " threshold=10.0 mV, kept=2.0)");
  }

  @Test
  void aConfigurationPrintsFlatAndWithUnits() {
    assertThat(IntegratorConfigSpec.SPEC.toString(CONFIG))
        .isEqualTo(
            "Integrator.Config(seed=1, dtype=float32, dt=1.0 ms, gain=1.0, threshold=30.0 mV,"
                + " kept=0.5)");
  }
}
