package io.sparksnn.runtime.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SynapseGroupsTest {
  private static final Shape UNITS = Shape.of(4);
  private static final Shape INPUTS = Shape.of(2);

  /** Of input 0: units 1 and 3 with label 0, 0 and 2 with label 2; of input 1 all with label 1. */
  private static final SynapseGroups GROUPS =
      SynapseGroups.of(UNITS, INPUTS, new int[] {2, 1, 0, 1, 2, 1, 0, 1}, 3);

  @Test
  void synapsesOfALabelAreAGroup() {
    assertThat(GROUPS.count()).isEqualTo(3);
    assertThat(units(0)).containsExactly(1, 3);
    assertThat(units(1)).containsExactly(0, 2);
    assertThat(units(2)).containsExactly(0, 1, 2, 3);
  }

  @Test
  void groupsAreFoundByInputAndLabel() {
    assertThat(GROUPS.find(0, 0)).isZero();
    assertThat(GROUPS.find(0, 1)).isEqualTo(-1);
    assertThat(GROUPS.find(0, 2)).isEqualTo(1);
    assertThat(GROUPS.find(1, 1)).isEqualTo(2);
    assertThat(GROUPS.input(1)).isZero();
    assertThat(GROUPS.input(2)).isEqualTo(1);
  }

  @Test
  void eachSynapseKnowsItsGroup() {
    assertThat(GROUPS.first(0)).isZero();
    assertThat(GROUPS.first(1)).isEqualTo(2);
    assertThat(GROUPS.first(2)).isEqualTo(3);
    assertThat(GROUPS.places(0)).containsExactly((char) 1, (char) 0, (char) 1, (char) 0);
    assertThat(GROUPS.places(1)).containsOnly((char) 0);
  }

  @Test
  void sumsByGroupsAreTheSameToTheLastBitHoweverOftenTheyAreMade() {
    Random random = new Random(3);
    Shape shape = Shape.of(20);
    SynapseGroups groups = SynapseGroups.of(shape, shape, random.ints(400, 0, 4).toArray(), 4);
    float[] weights = new float[400];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = random.nextInt(5) == 0 ? random.nextFloat() : 0;
    }
    Kernel kernel = Kernel.of(shape, shape, weights);
    float[] first = sum(kernel, groups);
    assertThat(sum(kernel, groups)).isEqualTo(first);

    kernel.borrowRow(3).data[5] = 9;
    weights[5 * 20 + 3] = 9;
    assertThat(sum(kernel, groups)).isEqualTo(sum(Kernel.of(shape, shape, weights), groups));
  }

  private static float[] sum(Kernel kernel, SynapseGroups groups) {
    float[] sum = new float[20];
    for (int group = 0; group < groups.count(); group++) {
      if (group % 3 == 0) {
        kernel.subtractGroup(groups, group, sum);
      } else {
        kernel.addGroup(groups, group, sum);
      }
    }
    return sum;
  }

  private static int[] units(int group) {
    return Arrays.copyOfRange(GROUPS.units(group), GROUPS.from(group), GROUPS.to(group));
  }
}
