package io.sparksnn.tests.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.runtime.config.ConfigDiff.Difference;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.model.ConfigFile;
import io.sparksnn.runtime.registry.ModuleRegistry;
import io.sparksnn.tests.modules.RampInitializer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.jspecify.annotations.Nullable;

/** What holds for every configuration. */
@Domain(Colonies.class)
@Domain(DomainContext.Global.class)
class ConfigPropertiesTest {
  private static final ColonyConfigSpec SPEC = ColonyConfigSpec.SPEC;
  private static final ModuleRegistry REGISTRY = ModuleRegistry.installed();

  @Property
  void theDifferenceMergedIntoOneGivesTheOther(@ForAll ColonyConfig c, @ForAll ColonyConfig d) {
    assertThat(SPEC.merge(c, SPEC.diff(d, c).changes())).isEqualTo(d);
  }

  @Property
  void theDifferenceOfAFewFieldsMergedGivesTheOther(
      @ForAll ColonyConfig c, @ForAll ColonyConfig d, @ForAll int choice) {
    @Nullable Object[] mixed = SPEC.values(c);
    Map<String, @Nullable Object> some = new HashMap<>();
    for (int i = 0; i < mixed.length; i++) {
      if ((choice >>> i & 1) == 1) {
        some.put(SPEC.fields().get(i).name(), SPEC.values(d)[i]);
      }
    }
    ColonyConfig near = SPEC.merge(c, some);

    assertThat(SPEC.merge(c, SPEC.diff(near, c).changes())).isEqualTo(near);
    assertThat(SPEC.diff(near, c).changes().keySet())
        .allMatch(name -> some.containsKey(name.replaceFirst("__.*", "")));
  }

  @Property
  void thereIsADifferenceExactlyWhereTwoAreNotEqual(
      @ForAll ColonyConfig c, @ForAll ColonyConfig d) {
    assertThat(SPEC.diff(c, d).isEmpty()).isEqualTo(c.equals(d));
    assertThat(SPEC.diff(c, SPEC.merge(c, Map.of()))).isEmpty();
  }

  @Property
  void bothDirectionsDifferAtTheSamePaths(@ForAll ColonyConfig c, @ForAll ColonyConfig d) {
    assertThat(paths(c, d)).isEqualTo(paths(d, c));
  }

  private static List<String> paths(ColonyConfig left, ColonyConfig right) {
    return StreamSupport.stream(SPEC.diff(left, right).spliterator(), false)
        .map(Difference::path)
        .toList();
  }

  @Property
  void aBuilderGivesBackWhatItStartedFrom(@ForAll ColonyConfig c) {
    assertThat(c.toBuilder().build()).isEqualTo(c).hasSameHashCodeAs(c);
  }

  @Property
  void allValuesByNameGiveTheConfiguration(@ForAll ColonyConfig c) {
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < SPEC.fields().size(); i++) {
      values.put(SPEC.fields().get(i).name(), SPEC.values(c)[i]);
    }
    assertThat(SPEC.from(values)).isEqualTo(c);
  }

  @Property
  void sharingByTheBuilderIsSharingByName(
      @ForAll ColonyConfig c, @ForAll @FloatRange(min = 0.01f, max = 100f) float value) {
    ColonyConfig shared = c.toBuilder().shareDt(value).shareLast(value).build();

    assertThat(shared).isEqualTo(SPEC.merge(c, Map.of("_s_dt", value, "_s_last", value)));
    assertThat(shared.nest().cell().dt()).isEqualTo(value);
  }

  @Property
  void changesOfAnInitializerStartFromItOrFromItsDefaults(@ForAll ColonyConfig c) {
    Init before = c.nest().kernel();
    Init after = c.toBuilder().nest(n -> n.kernel(k -> {})).build().nest().kernel();

    assertThat(after)
        .isEqualTo(before instanceof RampInitializer ? before : new RampInitializer(1));
  }

  @Property
  void newSeedsChangeSeedsOnly(@ForAll ColonyConfig c, @ForAll long seed) {
    ColonyConfig reseeded = c.withNewSeeds(seed);

    assertThat(paths(c, reseeded)).isSubsetOf("seed", "nest.seed");
    assertThat(c.withNewSeeds(seed)).isEqualTo(reseeded);
  }

  @Property
  void whatIsWrittenIsReadAsItWas(@ForAll ColonyConfig c) {
    byte[] document = ConfigFile.of(SPEC, c).toBytes();
    assertThat(ConfigFile.parse(document, SPEC, REGISTRY).config()).isEqualTo(c);
  }
}
