package io.sparksnn.tests.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparksnn.runtime.config.SeedSequence;
import io.sparksnn.runtime.tensor.DType;
import io.sparksnn.runtime.tensor.Shape;
import io.sparksnn.tests.modules.RampInitializer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldsTest {
  private final TissueConfig config = new TissueConfigBuilder().seed(42).build();

  @Test
  void fieldsOfEmbeddedPartsAreAtHand() {
    assertThat(config.seed()).isEqualTo(42);
    assertThat(config.dt()).isEqualTo(1);
    assertThat(config.dtype()).isEqualTo(DType.FLOAT32);
  }

  @Test
  void aBuilderStartsFromTheConfiguration() {
    TissueConfig changed = config.toBuilder().lanes(3).build();

    assertThat(changed.lanes()).isEqualTo(3);
    assertThat(changed.first()).isEqualTo(config.first());
  }

  @Test
  void newSeedsFollowTheRuleOfTheReference() {
    SeedSequence seeds = new SeedSequence(42);
    long own = seeds.next();
    long first = new SeedSequence(seeds.next()).next();
    TissueConfig reseeded = config.withNewSeeds(42);

    assertThat(own).isEqualTo(64467757);
    assertThat(reseeded.seed()).isEqualTo(own);
    assertThat(reseeded.first().step().seed()).isEqualTo(first);
    assertThat(reseeded.lanes()).isEqualTo(config.lanes());
  }

  @Test
  void aConfigurationWithoutASeedGivesSeedsToThoseWithin() {
    GroupConfig group = new GroupConfigBuilder().build();

    assertThat(group.inner().step().seed()).isBetween(0L, 0xFFFFFFFFL);
    assertThat(GroupConfigSpec.SPEC.withNewSeeds(group, 7))
        .isEqualTo(GroupConfigSpec.SPEC.withNewSeeds(group, 7));
  }

  @Test
  void aShapeOrAnArrayThatCannotBeIsNamed() {
    assertThatThrownBy(() -> new TissueConfigBuilder().units(2, 0))
        .hasMessage("TissueConfig.units = [2, 0]: must be extents of at least 1");
    assertThatThrownBy(() -> new TissueConfigBuilder().tau())
        .hasMessage("TissueConfig.tau = []: must have at least one value");
  }

  @Test
  void aListOfTheUsersIsCopied() {
    List<Float> rates = new ArrayList<>(List.of(1f));
    TissueConfig copied = new TissueConfigBuilder().rates(rates).build();
    rates.set(0, 9f);

    assertThat(copied.rates()).containsExactly(1f);
  }

  @Test
  void newSeedsFromNowhereDiffer() {
    assertThat(config.withNewSeeds().seed()).isNotEqualTo(config.withNewSeeds().seed());
  }

  @Test
  void whatOccursAtSeveralLevelsIsSetAtOnce() {
    TissueConfig shared = new TissueConfigBuilder().shareDt(0.5).shareUnits(Shape.of(9)).build();

    assertThat(shared.dt()).isEqualTo(0.5f);
    assertThat(shared.first().step().dt()).isEqualTo(0.5f);
    assertThat(shared.second().cell().dt()).isEqualTo(0.5f);
    assertThat(shared.units()).isEqualTo(Shape.of(9));
    assertThat(shared.second().units()).isEqualTo(Shape.of(9));
  }

  @Test
  void sharingReachesInitializersThatHaveTheField() {
    TissueConfig shared =
        new TissueConfigBuilder().tau(new RampInitializer(3)).shareLast(7).shareSeed(5).build();

    assertThat(shared.tau()).isEqualTo(new RampInitializer(7));
    assertThat(shared.second().cell().last()).isEqualTo(7);
    assertThat(shared.first().step().seed()).isEqualTo(5);
  }
}
