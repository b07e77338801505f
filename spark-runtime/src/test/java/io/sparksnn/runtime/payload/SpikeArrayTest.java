package io.sparksnn.runtime.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.sparksnn.runtime.tensor.Shape;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SpikeArrayTest {
  private static final Shape SHAPE = Shape.of(2, 3);

  @Test
  void itHoldsTheUnitsThatSpiked() {
    SpikeArray spikes = SpikeArray.of(SHAPE, 1, 4);

    assertThat(spikes.count()).isEqualTo(2);
    assertThat(spikes.get(4)).isTrue();
    assertThat(spikes.get(0)).isFalse();
    assertThat(spikes.toBooleans()).containsExactly(false, true, false, false, true, false);
  }

  @Test
  void itIsMadeOfBooleans() {
    assertThat(SpikeArray.of(true, false, true).toBooleans()).containsExactly(true, false, true);
  }

  @Test
  void whatIsClearedLeavesNoSpike() {
    SpikeArray spikes = SpikeArray.of(SHAPE, 1, 4);
    spikes.clear();
    spikes.add(2);

    assertThat(spikes.toBooleans()).containsExactly(false, false, true, false, false, false);
    assertThat(spikes.get(4)).isFalse();
  }

  @Test
  void indicesThatDoNotAscendAreAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SpikeArray.of(SHAPE, 3, 3))
        .withMessage(
            "SpikeArray of shape (2, 3) takes ascending indices from 0 to 5, found 3 after 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SpikeArray.of(SHAPE, 6))
        .withMessage("SpikeArray of shape (2, 3) takes ascending indices from 0 to 5, found 6");
  }

  @Test
  void aMaskOfTheInnermostAxesServesForAll() {
    SpikeArray spikes = SpikeArray.silent(SHAPE, BooleanMask.of(true, false, false), true);

    assertThat(spikes.isInhibitory(0)).isTrue();
    assertThat(spikes.isInhibitory(3)).isTrue();
    assertThat(spikes.isInhibitory(4)).isFalse();
  }

  @Test
  void aMaskThatDoesNotFitIsAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SpikeArray.silent(SHAPE, BooleanMask.of(true, false, true, true), false))
        .withMessage("SpikeArray of shape (2, 3) cannot have a mask of shape (4,)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SpikeArray.silent(SHAPE, BooleanMask.of(true, false), false))
        .withMessage("SpikeArray of shape (2, 3) cannot have a mask of shape (2,)");
  }

  @Test
  void aCopySharesNothing() {
    BooleanMask mask = BooleanMask.none(SHAPE);
    SpikeArray spikes = SpikeArray.silent(SHAPE, mask, true);
    spikes.add(5);
    SpikeArray copy = spikes.copy();
    spikes.clear();
    mask.values()[5] = true;

    assertThat(copy.get(5)).isTrue();
    assertThat(copy.isInhibitory(5)).isFalse();
    assertThat(copy.asyncSpikes()).isTrue();
  }

  @Test
  void specsAreComparedByContentAndKeepTheirMask() {
    BooleanMask mask = BooleanMask.none(SHAPE);
    SpikeArray spikes = SpikeArray.silent(SHAPE, mask, true);
    PayloadSpec spec = spikes.spec();
    Objects.requireNonNull(spec.inhibitionMask()).values()[0] = true;

    assertThat(spec).isEqualTo(spikes.spec()).hasSameHashCodeAs(spikes.spec());
    mask.values()[0] = true;
    assertThat(spec).isNotEqualTo(spikes.spec());
  }

  @Test
  void zerosOfItsSpecKeepTheMaskAndTheFlag() {
    SpikeArray spikes = SpikeArray.silent(SHAPE, BooleanMask.none(SHAPE), true);
    spikes.add(0);
    SpikeArray zeros = (SpikeArray) spikes.spec().zeros();

    assertThat(zeros.count()).isZero();
    assertThat(zeros.asyncSpikes()).isTrue();
    assertThat(zeros.inhibitionMask()).isNotNull();
  }
}
