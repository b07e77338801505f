package io.sparksnn.samples.cartpole.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.samples.cartpole.env.Ending;
import io.sparksnn.samples.cartpole.experiment.Result;
import io.sparksnn.samples.cartpole.train.Episode;
import io.sparksnn.samples.cartpole.train.Recipe;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pages of results that are made up; nothing was watched. */
class PageTest {
  private static Result result(String seed, int episodes, int evaluated) {
    return new Result(seed, episodes(episodes, 20), episodes(evaluated, 30), 123_456, 432.1);
  }

  /** Each fifth reaches the end. */
  private static List<Episode> episodes(int count, int steps) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i ->
            i % 5 == 0 ? new Episode(i, 500, Ending.CAP) : new Episode(i, steps, Ending.POLE_FELL))
        .toList();
  }

  private static Run run(String brain, int episodes, String... seeds) {
    return new Run(
        List.of("--brain", brain),
        brain,
        List.of(seeds),
        Collections.nCopies(seeds.length, 0),
        episodes,
        2,
        Recipe.reference());
  }

  private static Html page(Run run, Result... results) {
    return Html.parse(Page.of(run, List.of(results), null));
  }

  @Test
  void whatIsPutInIsTextWhateverItLooksLike() {
    String name = "</title><script>alert(1)</script> & \"quotes' {{title}}";

    Html page = page(run(name, 3, "1 <i>"), result("1 <i>", 3, 2));

    assertThat(page.all("script")).isEmpty();
    assertThat(page.all("i")).isEmpty();
    assertThat(page.texts("td")).contains(name);
    assertThat(page.texts("title")).containsExactly("Learning to balance a pole, seed 1 <i>");
  }

  @Test
  void ofOneBrainTheResultIsALine() {
    Html page = page(run("own", 10, "1"), result("1", 10, 2));

    assertThat(page.texts("p").get(0))
        .isEqualTo(
            "It balanced for all 500 steps first in episode 5; the last 10 episodes have 116.0"
                + " steps on average; without learning 30.0.");
    assertThat(page.texts("dd")).contains("complete", "episode 5", "7 min 12 s", "123,456");
    assertThat(page.texts("h2")).doesNotContain("All seeds", "The brain at work");
  }

  @Test
  void severalBrainsAreATable() {
    Html page =
        page(
            run("own", 10, "1", "2", "3"),
            result("1", 10, 2),
            result("2", 10, 2),
            result("3", 10, 2));

    assertThat(page.texts("h2")).contains("All seeds");
    assertThat(page.texts("tr")).contains("2105116.0no30.030");
    assertThat(page.texts("dd")).contains("286 steps per second", "21 min 36 s", "370,368");
    assertThat(page.texts("p").get(0))
        .isEqualTo("0 of 3 hold (last 20 episodes 475 or more), 3 reached 500.");
  }

  @Test
  void aRunThatWasStoppedSaysSo() {
    assertThat(page(run("own", 10, "1"), result("1", 4, 0)).texts("body").get(0))
        .contains("This run was stopped before it was over.")
        .contains("stopped after 4 of 10 episodes");
    assertThat(page(run("own", 4, "1"), result("1", 4, 0)).texts("dd"))
        .contains("stopped during the evaluation");
    assertThat(page(run("own", 4, "1", "2"), result("2", 4, 2)).texts("dd"))
        .contains("stopped after 4 of 8 episodes");
  }

  @Test
  void ofALongTrainingTheLastEpisodesAreInTheTable() {
    String html = Page.of(run("own", 20_000, "1"), List.of(result("1", 20_000, 2)), null);

    assertThat(html.length()).isLessThan(3_000_000);
    assertThat(Html.parse(html).texts("caption").get(1))
        .endsWith("The last 1,000 of 20,000; all are in episodes.csv.");
    assertThat(Html.parse(html).texts("th")).contains("19001", "20000").doesNotContain("19000");
  }
}
