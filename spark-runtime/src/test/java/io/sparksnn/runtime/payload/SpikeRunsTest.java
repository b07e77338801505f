package io.sparksnn.runtime.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparksnn.runtime.kernel.SynapseGroups;
import io.sparksnn.runtime.tensor.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SpikeRunsTest {
  private static final Shape UNITS = Shape.of(4);
  private static final Shape INPUTS = Shape.of(3);
  private static final int[] LIST = {0, 2, 3};

  private final SpikeArray spikes = SpikeArray.perSynapse(UNITS, INPUTS, null);
  private final SpikeRuns runs = Objects.requireNonNull(spikes.runs());

  @Test
  void runsAreSeenAsAscendingIndicesOfSynapses() {
    runs.add(2, LIST, 1, 3);
    runs.add(0, LIST, 0, 2);

    assertThat(spikes.count()).isEqualTo(4);
    assertThat(Arrays.copyOf(spikes.indices(), 4)).containsExactly(0, 6, 8, 11);
    assertThat(spikes.get(8)).isTrue();
    assertThat(spikes.get(7)).isFalse();
    assertThat(spikes).hasToString("SpikeArray(4, 3) [0, 6, 8, 11]");
  }

  @Test
  void whatIsAddedLaterIsSeenAsWell() {
    runs.add(0, LIST, 0, 1);
    assertThat(spikes.toBooleans()).contains(true);
    spikes.clear();
    runs.add(1, LIST, 2, 3);

    assertThat(spikes.count()).isEqualTo(1);
    assertThat(spikes.get(0)).isFalse();
    assertThat(spikes.get(10)).isTrue();
  }

  @Test
  void listsAreReferredToAndNotCopied() {
    runs.add(1, LIST, 0, 3);

    assertThat(runs.postsynaptic(0)).isSameAs(LIST);
  }

  @Test
  void spikesByUnitsAreRefusedWhereGroupsWereNamed() {
    runs.setGroups(SynapseGroups.of(UNITS, INPUTS, new int[UNITS.size() * INPUTS.size()], 1));

    assertThatThrownBy(() -> runs.add(2, LIST, 0, 3))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("spikes of input 2")
        .hasMessageContaining("add(group)");
  }

  @Test
  void aCopyHasTheSameSpikesAndNoneOfTheRuns() {
    runs.add(2, LIST, 0, 3);
    SpikeArray copy = spikes.copy();
    spikes.clear();

    assertThat(copy.runs()).isNull();
    assertThat(Arrays.copyOf(copy.indices(), copy.count())).containsExactly(2, 8, 11);
    assertThat(copy.asyncSpikes()).isTrue();
  }

  @Test
  void spikesMadeByHandAreGroupedByPresynapticUnit() {
    SpikeArray byHand = SpikeArray.silent(UNITS.concat(INPUTS), null, true);
    for (int synapse : new int[] {1, 2, 5, 10}) {
      byHand.add(synapse);
    }

    assertThat(listed(new SpikeRuns(UNITS, INPUTS).of(byHand)))
        .containsExactly("1 -> [0, 3]", "2 -> [0, 1]");
  }

  @Test
  void groupsOfAnEarlierStepAreForgotten() {
    SpikeRuns buffer = new SpikeRuns(UNITS, INPUTS);
    SpikeArray byHand = SpikeArray.silent(UNITS.concat(INPUTS), null, true);
    byHand.add(1);
    buffer.of(byHand);
    byHand.clear();
    byHand.add(3);

    assertThat(listed(buffer.of(byHand))).containsExactly("0 -> [1]");
  }

  @Test
  void groupsThereAreAreTakenAsTheyAre() {
    assertThat(new SpikeRuns(UNITS, INPUTS).of(spikes)).isSameAs(runs);
  }

  @Test
  void anArrayOfRunsTakesNoSingleSpikes() {
    assertThatIllegalStateException()
        .isThrownBy(() -> spikes.add(3))
        .withMessage("spikes per synapse are added to the array's runs()");
  }

  private static List<String> listed(SpikeRuns runs) {
    List<String> listed = new ArrayList<>();
    for (int run = 0; run < runs.count(); run++) {
      int[] posts = Arrays.copyOfRange(runs.postsynaptic(run), runs.from(run), runs.to(run));
      listed.add(runs.presynaptic(run) + " -> " + Arrays.toString(posts));
    }
    return listed;
  }
}
