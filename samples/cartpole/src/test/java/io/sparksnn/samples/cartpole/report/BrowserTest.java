package io.sparksnn.samples.cartpole.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.sparksnn.samples.cartpole.Program;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in Chromium, where there is one. */
class BrowserTest {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /** The line of the learning curve. */
  private static final int BLUE = 0x08519C;

  @TempDir Path folder;

  private Path browser = Path.of("");

  private record Visit(String dom, String log) {}

  @BeforeEach
  void findBrowser() {
    Optional<Path> found =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .flatMap(place -> NAMES.stream().map(name -> Path.of(place, name)))
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(found.isPresent(), () -> "no Chromium on the PATH: looked for " + NAMES);
    browser = found.get();
  }

  private Visit visit(Path page, String... options) throws IOException, InterruptedException {
    Path dom = folder.resolve("dom");
    Path log = folder.resolve("log");
    List<String> command =
        new ArrayList<>(
            List.of(
                browser.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"),
                "--enable-logging=stderr",
                "--v=0"));
    command.addAll(List.of(options));
    command.add(page.toUri().toString());
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(dom.toFile())
            .redirectError(log.toFile())
            .start();
    try {
      assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return new Visit(Files.readString(dom), Files.readString(log));
  }

  @Test
  void thePageIsShownWithoutAComplaint() throws Exception {
    Path report = folder.resolve("report");
    Program.run(
        "--episodes",
        "3",
        "--evaluation",
        "0",
        "--out",
        folder.resolve("out").toString(),
        "--report",
        report.toString());
    Path page = report.resolve("report.html");

    Visit visit = visit(page, "--dump-dom");
    assertThat(visit.log()).doesNotContain("CONSOLE");
    assertThat(visit.dom())
        .contains("<h1>Learning to balance a pole, seed 1</h1>", "The brain at work")
        .contains("<figure id=\"raster\">", "pole fell")
        .endsWith("</html>\n");

    Path screen = folder.resolve("screen.png");
    visit(page, "--screenshot=" + screen, "--window-size=1000,1600", "--hide-scrollbars");
    assertThat(pixels(ImageIO.read(screen.toFile()))).isGreaterThan(100);
  }

  @Test
  void aPageWithAFaultWouldBeFoundOut() throws Exception {
    Path page = Files.writeString(folder.resolve("bad.html"), "<script>nothing.there()</script>");

    assertThat(visit(page, "--dump-dom").log()).contains("CONSOLE");
  }

  private static int pixels(BufferedImage image) {
    int count = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        count += (image.getRGB(x, y) & 0xFFFFFF) == BLUE ? 1 : 0;
      }
    }
    return count;
  }
}
