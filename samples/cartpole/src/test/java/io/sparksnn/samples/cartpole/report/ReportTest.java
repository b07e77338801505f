package io.sparksnn.samples.cartpole.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.samples.cartpole.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** The page that a short training leaves, as a reader or a program finds it. */
class ReportTest {
  private static final int MOST_BYTES = 3_000_000;

  @TempDir private static Path folder;

  private static Path file;
  private static Html page;

  @BeforeAll
  static void train() throws IOException {
    Program.run(
        "--episodes",
        "3",
        "--evaluation",
        "1",
        "--out",
        folder.resolve("out").toString(),
        "--report",
        folder.resolve("a <b> & 'c'").toString());
    file = folder.resolve("a <b> & 'c'").resolve("report.html");
    page = Html.parse(Files.readString(file));
  }

  @Test
  void nothingOutsideThePageIsNeeded() {
    assertThat(Stream.of("src", "srcset").flatMap(name -> page.attributes(name).stream()))
        .isNotEmpty()
        .allMatch(address -> address.matches("data:image/(png|svg\\+xml);base64,[A-Za-z0-9+/]+=*"));
    assertThat(page.attributes("href")).allMatch(href -> href.matches("#.+|data:,"));
    assertThat(page.texts("style"))
        .hasSize(1)
        .noneMatch(css -> css.matches("(?s).*(url|@import).*"));
    assertThat(Stream.of("action", "poster", "style", "onload", "onclick"))
        .allMatch(name -> page.attributes(name).isEmpty());
    assertThat(page.all("*").stream().map(Element::getTagName))
        .doesNotContain("script", "iframe", "object", "embed", "form");
    assertThat(page.attributes("content"))
        .contains("default-src 'none'; img-src data:; style-src 'unsafe-inline'");
  }

  @Test
  void picturesAreWellFormedAndNeedNothingEither() {
    assertThat(page.pictures())
        .hasSizeGreaterThan(8)
        .allSatisfy(svg -> {
          Html picture = Html.parse(svg);
          assertThat(picture.all("*").stream().map(Element::getTagName))
              .doesNotContain("script", "image", "use", "style");
          assertThat(picture.attributes("xlink:href")).isEmpty();
          assertThat(svg).doesNotContain("<!DOCTYPE");
        });
  }

  @Test
  void everyLinkLeadsToAPlaceOfThePage() {
    List<String> ids = page.attributes("id");

    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[A-Za-z][\\w-]*"));
    assertThat(page.attributes("href").stream().filter(href -> href.startsWith("#")))
        .hasSizeGreaterThan(4)
        .allMatch(href -> ids.contains(href.substring(1)));
    assertThat(page.attributes("aria-labelledby")).isNotEmpty().allMatch(ids::contains);
  }

  @Test
  void everyPictureIsThereWithACaptionAndWordsForThoseWhoDoNotSeeIt() {
    assertThat(page.all("figure").stream().map(figure -> figure.getAttribute("id")))
        .containsExactly(
            "curve",
            "raster",
            "action",
            "potential-a_excitatory-soma-potential",
            "potential-b_excitatory-soma-potential",
            "potential-a_inhibitory-soma-potential",
            "potential-b_inhibitory-soma-potential",
            "rates",
            "weights-a_excitatory-synapses-kernel",
            "weights-b_excitatory-synapses-kernel",
            "weights-a_inhibitory-synapses-kernel",
            "weights-b_inhibitory-synapses-kernel");
    assertThat(page.all("img"))
        .hasSameSizeAs(page.all("figure"))
        .allMatch(image -> image.getAttribute("alt").length() > 20);
    assertThat(page.texts("figcaption"))
        .hasSameSizeAs(page.all("figure"))
        .allMatch(caption -> caption.length() > 40);
    assertThat(page.all("figure").get(1).getTextContent()).contains("the first ");
    assertThat(page.attributes("alt").get(1))
        .endsWith("spiker, a_excitatory, b_excitatory, a_inhibitory, b_inhibitory.");
  }

  @Test
  void headingsAndTablesCanBeFollowedByEar() {
    assertThat(page.texts("h1")).containsExactly("Learning to balance a pole, seed 1");
    assertThat(page.texts("h2"))
        .containsExactly(
            "The run",
            "How it learned",
            "The brain at work",
            "What the training did to the weights",
            "Settings",
            "Episodes");
    assertThat(page.all("html").get(0).getAttribute("lang")).isEqualTo("en");
    assertThat(page.all("th")).allMatch(cell -> cell.getAttribute("scope").matches("row|col"));
    assertThat(page.all("caption")).hasSameSizeAs(page.all("table"));
  }

  @Test
  void whatWasRunAndWhatCameOfItIsSaid() {
    String text = page.texts("body").get(0);

    assertThat(text)
        .contains("It never balanced for all 500 steps; the last 3 episodes have ")
        .contains("complete")
        .contains("steps of the brain per second")
        .contains("stepsPerObservation")
        .contains("--report '" + folder.resolve("a <b> & '").toString().replace("'", "'\\''"));
    assertThat(page.texts("tr").stream().filter(row -> row.endsWith("pole fell"))).hasSize(3);
  }

  @Test
  void itIsSmallEnoughToBeSentByMail() {
    assertThat(file.toFile().length()).isLessThan(MOST_BYTES);
  }
}
