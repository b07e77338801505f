package io.sparksnn.tests.config;

import static io.sparksnn.tests.config.AssemblySpec.SPEC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparksnn.runtime.config.ConfigDiff;
import io.sparksnn.runtime.config.ConfigException;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.config.SeedSequence;
import io.sparksnn.tests.config.AssemblySpec.Assembly;
import io.sparksnn.tests.config.AssemblySpec.Part;
import io.sparksnn.tests.config.TissueConfig.LayerConfig;
import io.sparksnn.tests.modules.RampInitializer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Configurations in the elements of a list are reached by the elements' names. */
class HeldConfigsTest {
  private final LayerConfig layer =
      new TissueConfigLayerConfigBuilder().seed(1).kernel(new RampInitializer(2)).build();
  private final Assembly assembly =
      new Assembly(List.of(new Part("input", layer), new Part("output", layer)), 5, 1);

  private static LayerConfig part(Assembly assembly, int index) {
    return assembly.parts().get(index).config();
  }

  @Test
  void theirFieldsAreChangedByName() {
    Assembly merged =
        SPEC.merge(assembly, Map.of("output__cell__rest", -7, "output__kernel__last", 9, "dt", 2));

    assertThat(part(merged, 1).cell().rest()).isEqualTo(-7);
    assertThat(part(merged, 1).kernel()).isEqualTo(new RampInitializer(9));
    assertThat(part(merged, 0)).isEqualTo(layer);
    assertThat(merged.dt()).isEqualTo(2);
  }

  @Test
  void oneIsReplacedWhole() {
    LayerConfig other = new TissueConfigLayerConfigBuilder().units(7).build();

    Assembly merged = SPEC.merge(assembly, Map.of("input", other, "input__cell__rest", -7));

    assertThat(part(merged, 0).units()).isEqualTo(other.units());
    assertThat(part(merged, 0).cell().rest()).isEqualTo(-7);
    assertThat(part(merged, 1)).isEqualTo(layer);
  }

  @Test
  void sharedValuesReachThem() {
    Assembly merged = SPEC.merge(assembly, Map.of("_s_dt", 0.5, "_s_last", 3));

    assertThat(merged.dt()).isEqualTo(0.5f);
    assertThat(part(merged, 1).step().dt()).isEqualTo(0.5f);
    assertThat(part(merged, 1).cell().dt()).isEqualTo(0.5f);
    assertThat(part(merged, 0).kernel()).isEqualTo(new RampInitializer(3));
  }

  @Test
  void theListMayBeGivenByName() {
    Assembly made =
        SPEC.from(Map.of("parts", List.of(new Part("only", layer)), "only__cell__rest", 1));

    assertThat(part(made, 0).cell().rest()).isEqualTo(1);
  }

  @Test
  void faultsAreNamedByTheirPathInFiles() {
    assertThatThrownBy(() ->
            SPEC.merge(
                assembly,
                Map.of(
                    "output__kernel__lst",
                    1,
                    "input__cell__dt",
                    0,
                    "inptu__dt",
                    1,
                    "inptu",
                    1,
                    "output",
                    "x")))
        .satisfies(thrown ->
            assertThat(((ConfigException) thrown).violations())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                    "parts[1].config.kernel.lst = 1: is no field; did you mean 'last'?",
                    "parts[0].config.cell.dt = 0.0: must be above 0",
                    "inptu = …: is no field; did you mean 'input'?",
                    "inptu = 1: is no field; did you mean 'input'?",
                    "parts[1].config = String x: must be a TissueConfig.LayerConfig"));
  }

  @Test
  void theyAreValidatedWithTheList() {
    LayerConfig broken = new LayerConfig(layer.step(), layer.units(), Init.of(-1), layer.cell());

    assertThat(SPEC.validate(new Assembly(List.of(new Part("input", broken)), 1, 0)))
        .extracting(Object::toString)
        .containsExactly(
            "parts[0].config.kernel = -1.0: must be above 0", "dt = 0.0: must be above 0");
  }

  @Test
  void eachTakesASeedInTheOrderOfDeclaration() {
    SeedSequence seeds = new SeedSequence(42);
    LayerConfig first = TissueConfigLayerConfigSpec.SPEC.withNewSeeds(layer, seeds.next());
    LayerConfig second = TissueConfigLayerConfigSpec.SPEC.withNewSeeds(layer, seeds.next());

    Assembly reseeded = SPEC.withNewSeeds(assembly, 42);

    assertThat(part(reseeded, 0)).isEqualTo(first);
    assertThat(part(reseeded, 1)).isEqualTo(second);
    assertThat(reseeded.seed()).isEqualTo(seeds.next());
  }

  @Test
  void differencesAreNamedByTheirPathAndMergeByName() {
    Assembly other = SPEC.merge(assembly, Map.of("output__kernel__last", 9, "dt", 3));

    ConfigDiff diff = SPEC.diff(other, assembly);

    assertThat(diff).hasToString("parts[1].config.kernel.last: 9.0 / 2.0\ndt: 3.0 / 1.0");
    assertThat(diff.changes()).isEqualTo(Map.of("output__kernel__last", 9f, "dt", 3f));
    assertThat(SPEC.merge(assembly, diff.changes())).isEqualTo(other);
  }

  @Test
  void otherElementsDifferAsAList() {
    Assembly other = new Assembly(List.of(new Part("input", layer)), 5, 1);

    ConfigDiff diff = SPEC.diff(other, assembly);

    assertThat(diff).hasSize(1);
    assertThat(SPEC.merge(assembly, diff.changes())).isEqualTo(other);
  }

  @Test
  void theTreeShowsThemBelowTheirNames() {
    Assembly one = new Assembly(List.of(new Part("input", layer)), 5, 1);

    assertThat(SPEC.tree("assembly", one, List.of("seed")))
        .hasToString(
            """
            assembly
            ├─ parts
            │  └─ input: TissueConfig.LayerConfig
            │     ├─ seed = 1
            │     ├─ dtype = float32
            │     ├─ dt = 1.0 ms
            │     ├─ units = (4,)
            │     ├─ kernel = RampInitializer[last=2.0]
            │     └─ cell
            │        ├─ dt = 1.0 ms
            │        ├─ rest = -60.0
            │        └─ last = 1.0
            └─ dt = 1.0\
            """);
  }

  @Test
  void anIsolatedCopyHasAListOfItsOwn() {
    List<Part> parts = new java.util.ArrayList<>(assembly.parts());
    Assembly isolated = SPEC.isolated(new Assembly(parts, 5, 1));
    parts.clear();

    assertThat(isolated).isEqualTo(assembly);
  }
}
