package io.sparksnn.samples.digits.readout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ejml.data.FMatrixRMaj;
import org.junit.jupiter.api.Test;

public class RidgeReadoutTest {
  private static final int[] LABELS = {0, 0, 1, 1};

  /** One feature that tells two classes apart: standardised −1, −1, 1, 1. */
  private final FMatrixRMaj features = column(10, 10, 14, 14);

  @Test
  public void theScoresAreTheClosedSolution() {
    float lambda = 4;
    RidgeReadout readout = RidgeReadout.fit(features, LABELS, 2, lambda);

    // w = xᵀt / (xᵀx + λ) = 4 · 0.5 / (4 + 4) = 0.25 for class 1, around the share 0.5.
    FMatrixRMaj scores = readout.scores(column(10, 12, 14));

    assertThat(scores.data)
        .containsExactly(new float[] {0.75f, 0.25f, 0.5f, 0.5f, 0.25f, 0.75f}, within(1e-6f));
  }

  @Test
  public void withNextToNoRegularisationTheTargetsAreHit() {
    RidgeReadout readout = RidgeReadout.fit(features, LABELS, 2, 1e-6f);

    assertThat(readout.scores(features).data)
        .containsExactly(new float[] {1, 0, 1, 0, 0, 1, 0, 1}, within(1e-5f));
    assertThat(readout.predict(features)).containsExactly(LABELS);
  }

  @Test
  public void aFeatureThatNeverChangesIsHarmless() {
    FMatrixRMaj constant = new FMatrixRMaj(new float[][] {{10, 3}, {10, 3}, {14, 3}, {14, 3}});

    RidgeReadout readout = RidgeReadout.fit(constant, LABELS, 2, 1);

    assertThat(readout.predict(constant)).containsExactly(LABELS);
  }

  @Test
  public void withoutAnyInformationTheCommonestClassWins() {
    RidgeReadout readout = RidgeReadout.fit(column(0, 0, 0), new int[] {1, 2, 1}, 3, 1);

    assertThat(readout.predict(column(0, 5))).containsExactly(1, 1);
  }

  private static FMatrixRMaj column(float... values) {
    return new FMatrixRMaj(values.length, 1, true, values);
  }
}
