package io.sparksnn.runtime.controller;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {
  private static final long LONG = 100_000;

  private final Pace pace = new Pace();

  /** A trial in which some rounds are disturbed while several threads step. */
  private void trial(long alone, long together, int disturbed) {
    for (int step = 0; pace.isTrying(); step++) {
      boolean late = step / (2 * Pace.BLOCK) < disturbed;
      pace.took(!pace.isParallel() ? alone : late ? 1000 * together : together);
    }
  }

  private int stepsUntilTheNextTrial() {
    int steps = 0;
    for (; !pace.isTrying(); steps++) {
      pace.passed();
    }
    return steps;
  }

  @Test
  void oneThreadComesFirst() {
    assertThat(pace.isParallel()).isFalse();
    assertThat(pace.isTrying()).isTrue();
  }

  @Test
  void severalThreadsAreKeptIfTheyAreFaster() {
    trial(LONG, LONG / 2, 0);

    assertThat(pace.isParallel()).isTrue();
  }

  @Test
  void theyMustSaveATenth() {
    trial(LONG, LONG * 19 / 20, 0);

    assertThat(pace.isParallel()).isFalse();
  }

  @Test
  void roundsThatWereDisturbedDoNotDecide() {
    trial(LONG, LONG / 2, Pace.ROUNDS / 2 - 1);

    assertThat(pace.isParallel()).isTrue();
  }

  @Test
  void theyMustBeFasterInMostRounds() {
    trial(LONG, LONG / 2, Pace.ROUNDS / 2);

    assertThat(pace.isParallel()).isFalse();
  }

  @Test
  void shortStepsAreNotTriedOnSeveralThreads() {
    for (int step = 0; step < Pace.BLOCK; step++) {
      assertThat(pace.isParallel()).isFalse();
      pace.took(Pace.SMALL_NANOS - 1);
    }

    assertThat(pace.isTrying()).isFalse();
    assertThat(pace.isParallel()).isFalse();
  }

  @Test
  void theFirstStepOfABlockDoesNotCount() {
    for (int step = 0; pace.isTrying(); step++) {
      boolean first = step % Pace.BLOCK == 0;
      pace.took(!pace.isParallel() ? LONG : first ? 100 * LONG : LONG / 2);
    }

    assertThat(pace.isParallel()).isTrue();
  }

  @Test
  void trialsComeAgainLessAndLessOften() {
    trial(LONG, LONG / 2, 0);
    assertThat(stepsUntilTheNextTrial()).isEqualTo(Pace.FIRST);
    trial(LONG, LONG / 2, 0);
    assertThat(stepsUntilTheNextTrial()).isEqualTo(2 * Pace.FIRST);
    for (int i = 0; i < 10; i++) {
      trial(LONG, LONG / 2, 0);
      stepsUntilTheNextTrial();
    }
    trial(LONG, LONG / 2, 0);
    assertThat(stepsUntilTheNextTrial()).isEqualTo(Pace.KEPT);
  }

  @Test
  void anEarlierTrialDoesNotDecideALaterOne() {
    trial(LONG, LONG / 2, 0);
    stepsUntilTheNextTrial();
    trial(LONG, 2 * LONG, 0);

    assertThat(pace.isParallel()).isFalse();
  }
}
