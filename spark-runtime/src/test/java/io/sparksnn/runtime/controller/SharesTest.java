package io.sparksnn.runtime.controller;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharesTest {
  private static Shares measured(int threads, long... nanos) {
    Shares shares = new Shares(nanos.length, threads);
    measure(shares, nanos);
    shares.deal();
    return shares;
  }

  private static void measure(Shares shares, long... nanos) {
    for (int module = 0; module < nanos.length; module++) {
      shares.took(module, nanos[module]);
    }
    shares.endBlock();
  }

  @Test
  void theLongestComeFirstAndThreadsHaveAlikeMuchToDo() {
    Shares shares = measured(2, 10, 11, 12, 13, 14, 60);

    assertThat(shares.of(0)).startsWith(5);
    assertThat(shares.of(1)).startsWith(4, 3, 2, 1, 0);
  }

  @Test
  void aThreadThatIsDoneTakesTheShortestOfOthersFirst() {
    Shares shares = measured(2, 10, 11, 12, 13, 14, 60);

    assertThat(shares.of(0)).containsExactly(5, 0, 1, 2, 3, 4);
  }

  @Test
  void eachThreadSeesEveryModule() {
    Shares shares = measured(3, 5, 1, 4, 1, 5, 9, 2, 6);

    for (int thread = 0; thread < 3; thread++) {
      assertThat(shares.of(thread)).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7);
    }
  }

  @Test
  void modulesAreDealtOutInTurnsBeforeTheyAreMeasured() {
    Shares shares = new Shares(4, 2);

    assertThat(shares.of(0)).containsExactly(0, 2, 3, 1);
    assertThat(shares.of(1)).containsExactly(1, 3, 2, 0);
  }

  @Test
  void aBlockThatWasDisturbedDoesNotCount() {
    Shares shares = new Shares(2, 2);
    measure(shares, 10, 20);
    measure(shares, 1000, 20);
    shares.deal();

    assertThat(shares.of(0)).startsWith(1);
  }

  @Test
  void whatWasMeasuredBeforeTheLastDealIsForgotten() {
    Shares shares = measured(2, 10, 20);
    measure(shares, 40, 30);
    shares.deal();

    assertThat(shares.of(0)).startsWith(0);
  }
}
