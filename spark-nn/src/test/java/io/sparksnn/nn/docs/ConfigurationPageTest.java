package io.sparksnn.nn.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparksnn.nn.initializer.NormalizedSparseUniformInitializerBuilder;
import io.sparksnn.nn.initializer.SparseUniformInitializer;
import io.sparksnn.runtime.config.ConfigDiff;
import io.sparksnn.runtime.config.ConfigField;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.model.ConfigFile;
import io.sparksnn.runtime.registry.ModuleRegistry;
import io.sparksnn.runtime.tensor.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page on configurations shows stands here, or beside, and holds. */
class ConfigurationPageTest {
  private static final Path HERE = Path.of("src/test/java/io/sparksnn/nn/docs");
  private static final Path PAGE = Path.of("../docs/configuration.md");
  private static final Pattern BLOCK = Pattern.compile("(?s)```(java|text)\n(.*?)```");

  private static PopulationConfig population() {
    PopulationConfig config =
        new PopulationConfigBuilder()
            .units(10, 10)
            .inhibitoryRate(0.25)
            .synapses(s -> s.kernel(k -> k.scale(200).density(0.1)))
            .soma(s -> s.potentialTau(15).threshold(-40, -41))
            .build();
    return config;
  }

  @Test
  void allThatThePageShowsIsInTheTests() throws IOException {
    StringBuilder code = new StringBuilder();
    for (String file : List.of("FiberConfig", "PopulationConfig", "ConfigurationPageTest")) {
      code.append(Files.readString(HERE.resolve(file + ".java")));
    }
    List<String> shown =
        BLOCK.matcher(Files.readString(PAGE)).results().map(match -> match.group(2)).toList();

    assertThat(shown)
        .hasSizeGreaterThan(9)
        .allSatisfy(block -> assertThat(oneLine(code.toString())).contains(oneLine(block)));
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  @Test
  void building() {
    PopulationConfig config = population();

    assertThat(config.soma().potentialTau()).isEqualTo(Init.of(15));
    assertThat(config.soma().threshold()).isEqualTo(Init.of(-40, -41));
    assertThat(((SparseUniformInitializer) config.synapses().kernel()).density()).isEqualTo(0.1f);
    assertThat(config.soma().resistance()).isEqualTo(Init.of(0.1));
  }

  @Test
  void changing() {
    PopulationConfig config = population();
    PopulationConfig slower = config.toBuilder().soma(s -> s.potentialTau(30)).build();

    assertThat(slower.soma().potentialTau()).isEqualTo(Init.of(30));
    assertThat(slower.synapses()).isEqualTo(config.synapses());
  }

  @Test
  void sharing() {
    PopulationConfig config =
        new PopulationConfigBuilder().shareUnits(Shape.of(10, 10)).shareDt(0.5).build();

    assertThat(config.synapses().units()).isEqualTo(config.units());
    assertThat(config.soma().step().dt()).isEqualTo(0.5f);
  }

  @Test
  void byName() {
    PopulationConfig config =
        PopulationConfigSpec.SPEC.from(
            Map.of("_s_units", List.of(10, 10), "synapses__kernel__scale", 200));
    PopulationConfig finer =
        PopulationConfigSpec.SPEC.merge(config, Map.of("_s_dt", 0.5, "soma__threshold", -45));

    assertThat(finer.synapses().dt()).isEqualTo(0.5f);
    assertThat(finer.soma().threshold()).isEqualTo(Init.of(-45));
    assertThat(finer.synapses().kernel()).isEqualTo(config.synapses().kernel());
  }

  @Test
  void aMisspeltName() {
    PopulationConfig config = population();

    assertThatThrownBy(
            () -> PopulationConfigSpec.SPEC.merge(config, Map.of("soma__treshold", -45, "dt", 0)))
        .hasMessage(
            """
            PopulationConfig has 2 faults:
              soma.treshold = -45: is no field; did you mean 'threshold'?
              dt = 0.0: must be above 0\
            """);
  }

  @Test
  void validating() {
    assertThatThrownBy(
            () -> {
              new PopulationConfigBuilder().inhibitoryRate(1.5).synapses(s -> s.tau(0)).build();
            })
        .hasMessage(
            """
            PopulationConfig has 4 faults:
              units = null: is required; give it a value
              inhibitory_rate = 1.5: must lie between 0 and 1
              synapses.units = null: is required; give it a value
              synapses.tau = 0.0: must be above 0\
            """);
  }

  @Test
  void inspecting() {
    FiberConfig fiber = new FiberConfigBuilder().seed(7).units(4).build();

    assertThat(fiber.inspect())
        .isEqualTo(
            """
            FiberConfig
            ├─ seed: long = 7
            ├─ dtype: DType = float32
            ├─ dt: float = 1.0 ms
            ├─ units: Shape = (4,)
            ├─ kernel: Init = sparse_uniform_initializer pA
            │  ├─ dtype: DType = float32
            │  ├─ scale: float = 1.0
            │  ├─ min_value: Float = null
            │  ├─ max_value: Float = null
            │  └─ density: float = 0.2
            └─ tau: Init = 5.0 ms\
            """);
  }

  @Test
  void fields() {
    ConfigField tau = FiberConfigSpec.SPEC.field("tau");

    assertThat(tau.units()).isEqualTo("ms");
    assertThat(tau.takesInitializers()).isTrue();
    assertThat(tau)
        .hasToString("tau: Init [ms] = 5, must be above 0 – Time constant of the current.");
  }

  @Test
  void comparing() {
    FiberConfig one = new FiberConfigBuilder().seed(7).units(4).build();
    FiberConfig other = one.toBuilder().kernel(k -> k.density(0.5)).tau(6).build();
    ConfigDiff diff = FiberConfigSpec.SPEC.diff(one, other);

    assertThat(diff).hasToString("kernel.density: 0.2 / 0.5\ntau: 5.0 / 6.0");
    assertThat(FiberConfigSpec.SPEC.merge(other, diff.changes())).isEqualTo(one);
  }

  @Test
  void seeding() {
    PopulationConfig config = population();
    PopulationConfig reseeded = config.withNewSeeds(42);

    assertThat(reseeded.seed()).isEqualTo(64467757);
    assertThat(reseeded.soma().step().seed()).isNotEqualTo(config.soma().step().seed());
    assertThat(config.withNewSeeds(42)).isEqualTo(reseeded);
  }

  @Test
  void initializers() {
    FiberConfig fiber =
        new FiberConfigBuilder()
            .units(4)
            .kernel(new NormalizedSparseUniformInitializerBuilder().scale(10).build())
            .build();

    assertThat(FiberConfigSpec.SPEC.merge(fiber, Map.of("kernel__density", 0.5)).kernel())
        .hasToString(
            "NormalizedSparseUniformInitializer[scaling=Scaling[dtype=float32, scale=10.0,"
                + " minValue=null, maxValue=null], density=0.5, normAxes=[0]]");
  }

  @Test
  void savingAndLoading(@TempDir Path folder) {
    PopulationConfig config = population();
    Path path = folder.resolve("model.scfg");
    ConfigFile.of(PopulationConfigSpec.SPEC, config).write(path);
    PopulationConfig same =
        ConfigFile.read(path, PopulationConfigSpec.SPEC, ModuleRegistry.installed()).config();

    assertThat(same).isEqualTo(config);
  }

  @Test
  void faultsOfAFile(@TempDir Path folder) throws IOException {
    Path path = folder.resolve("model.scfg");
    ConfigFile.of(PopulationConfigSpec.SPEC, population()).writePlain(path);
    String faulty =
        Files.readString(path)
            .replace("\"inhibitory_rate\": 0.25", "\"inhibitory_rate\": 2.0")
            .replace("\"potential_tau\": 15.0", "\"potential_tua\": 15.0");
    Files.writeString(path, faulty);

    assertThatThrownBy(
            () -> ConfigFile.read(path, PopulationConfigSpec.SPEC, ModuleRegistry.installed()))
        .satisfies(refused ->
            assertThat(String.valueOf(refused.getMessage()).replace(path.toString(), "model.scfg"))
                .isEqualTo(
                    """
                    model.scfg has 2 faults:
                      inhibitory_rate (line 18, column 28) = 2.0: must lie between 0 and 1
                      soma.potential_tua (line 72, column 34) = 15.0: is no field; did you mean 'potential_tau'?\
                    """));
  }
}
