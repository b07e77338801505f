package io.sparksnn.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.sparksnn.runtime.controller.WiredBrain;
import io.sparksnn.runtime.record.Recorder;
import io.sparksnn.runtime.record.Recording;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.w3c.dom.Document;

class PicturesTest {
  private static final Recording RUN = Runs.of(400);
  private static final Recording NONE = Runs.of(0);

  static List<Picture> all() {
    return Stream.of(RUN, NONE)
        .flatMap(run ->
            Stream.of(
                Pictures.raster(run),
                Pictures.rates(run),
                Pictures.traces(run.values("first.soma.potential")),
                Pictures.weights(run.values("first.synapses.kernel"))))
        .toList();
  }

  private static XYChart only(Picture picture) {
    assertThat(picture.charts()).hasSize(1);
    return picture.charts().get(0);
  }

  private static List<String> names(XYChart chart) {
    return chart.getSeriesCollection().stream().map(XYSeries::getName).toList();
  }

  /** What is drawn of a line, without the point that is not. */
  private static double[] y(XYChart chart, String name) {
    return DoubleStream.of(chart.getSeries(name).getYData())
        .filter(y -> !Double.isNaN(y))
        .toArray();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyPictureIsAPngAndAnSvgOfItsSize(Picture picture) throws Exception {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.toPng()));
    assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(900, 600);

    String svg = picture.withTitle("a < b & c").withSize(700, 400).toSvg();
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
    assertThat(document.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 700 400");
    assertThat(document.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("a < b & c");
  }

  @ParameterizedTest
  @MethodSource("all")
  void theSameDataGiveTheSameBytes(Picture picture) {
    assertThat(picture.toPng()).isEqualTo(picture.toPng());
    assertThat(picture.toSvg()).isEqualTo(picture.toSvg());
  }

  @Test
  void aRasterHasABandForEachPopulationAndADotForEachSpike() {
    List<XYChart> bands = Pictures.raster(RUN).charts();

    assertThat(bands).hasSize(2);
    assertThat(bands.stream().mapToInt(XYChart::getHeight).sum()).isEqualTo(600 - Frame.TITLE);
    assertThat(bands.get(0).getHeight()).isGreaterThan(bands.get(1).getHeight());
    int spikes = RUN.spikes("first").count();
    assertThat(bands.get(0).getTitle())
        .isEqualTo("first (80 units, %s spikes)".formatted(Frame.count(spikes)));
    assertThat(y(bands.get(0), "first")).hasSize(spikes);
    assertThat(bands.get(1).getXAxisTitle()).isEqualTo("Step");
    assertThat(Pictures.raster(RUN).withStep(0.5).charts().get(1).getXAxisTitle())
        .isEqualTo("Time (ms)");
    assertThat(Pictures.raster(RUN).withStep(0.5).charts().get(1).getStyler().getXAxisMax())
        .isEqualTo(200);
  }

  @Test
  void manyBandsShareTheHeight() {
    var first = RUN.spikes("first");
    List<XYChart> bands =
        Pictures.raster(Collections.nCopies(13, first)).withSize(900, 600).charts();

    assertThat(bands.stream().mapToInt(XYChart::getHeight).sum()).isEqualTo(600 - Frame.TITLE);
    assertThat(bands).allMatch(band -> band.getHeight() > 0);
  }

  @Test
  void ofTooManySpikesTheLastOnesAreDrawnWhichTheAxisSays() {
    Recording run = Runs.of(3000);
    List<XYChart> bands = Pictures.raster(run).charts();

    assertThat(run.spikes("first").count() + run.spikes("second").count()).isGreaterThan(50_000);
    int drawn = y(bands.get(0), "first").length + y(bands.get(1), "second").length;
    assertThat(drawn).isBetween(39_000, 40_000);
    assertThat(bands.get(1).getXAxisTitle()).isEqualTo("Step, the last 40,000 spikes");
    assertThat(bands.get(1).getStyler().getXAxisMax()).isEqualTo(3000);
  }

  @Test
  void chosenUnitsAreNumberedWithinTheirBand() {
    WiredBrain brain = Runs.brain();
    Recorder recorder = Recorder.of(brain).spikes("first", 70, 20).build();
    Runs.run(brain, recorder, 200);
    XYChart band = only(Pictures.raster(recorder.recording()));

    assertThat(band.getTitle()).startsWith("first (2 of 80 units, ");
    assertThat(DoubleStream.of(y(band, "first")).distinct().toArray())
        .containsExactlyInAnyOrder(0, 1);
  }

  @Test
  void tracesAreLinesOfTheElementsInTheirUnit() {
    XYChart chart = only(Pictures.traces(RUN.values("first.soma.potential")).withStep(1));

    assertThat(names(chart)).containsExactly("unit 0", "unit 3", "unit 7");
    assertThat(chart.getYAxisTitle()).isEqualTo("Potential (mV)");
    assertThat(chart.getXAxisTitle()).isEqualTo("Time (ms)");
    assertThat(y(chart, "unit 3")).hasSize(400);
  }

  @Test
  void ofTooManyElementsTheFirstAreDrawnWhichIsSaid() {
    XYChart chart = only(Pictures.traces(RUN.values("first.synapses.kernel")));

    assertThat(names(chart)).hasSize(12).startsWith("[0, 0]", "[0, 1]");
    assertThat(chart.getTitle()).isEqualTo("the first 12 of 4800");
  }

  @Test
  void ofTooManySamplesTheExtremesAreDrawn() {
    WiredBrain brain = Runs.brain();
    Recorder recorder = Recorder.of(brain).values("first.soma.potential", 0).build();
    Runs.run(brain, recorder, 9000);
    var series = recorder.recording().values().get(0);
    double[] y = y(only(Pictures.traces(series)), "unit 0");
    float highest = Float.NEGATIVE_INFINITY;
    for (float value : series.column(0)) {
      highest = Math.max(highest, value);
    }

    assertThat(y).hasSizeLessThan(4000);
    assertThat(DoubleStream.of(y).max()).hasValue(highest);
  }

  @Test
  void ratesAreSpikesForEachUnitAndTime() {
    XYChart steps = only(Pictures.rates(RUN));
    XYChart hertz = only(Pictures.rates(RUN).withStep(0.5));

    assertThat(names(steps)).containsExactly("first", "second");
    assertThat(steps.getYAxisTitle()).isEqualTo("Spikes per unit and step");
    assertThat(hertz.getYAxisTitle()).isEqualTo("Firing rate (Hz)");
    // 58 bins, of seven steps but for the last.
    double sum = 7 * DoubleStream.of(y(steps, "first")).limit(57).sum();
    sum += y(steps, "first")[57];
    assertThat(sum).isCloseTo(400 * RUN.spikes("first").rate(), within(1e-9));
    assertThat(y(hertz, "first")[10]).isCloseTo(2000 * y(steps, "first")[10], within(1e-9));
  }

  @Test
  void aHistogramCountsEachWeightOnceAndSaysWhatItLeavesOut() {
    XYChart chart =
        only(Pictures.weights(new float[] {0, 0, 1, 1, 2, 5}, new float[] {0, 3, 1, 1, 2, 6}));

    assertThat(names(chart)).containsExactly("before", "after");
    // Each bar has two corners.
    assertThat(DoubleStream.of(y(chart, "before")).sum()).isEqualTo(2 * 5);
    assertThat(DoubleStream.of(y(chart, "after")).sum()).isEqualTo(2 * 5);
    assertThat(chart.getXAxisTitle()).isEqualTo("Weight, without 1 that are 0 before and after");
  }

  @Test
  void aBarThatHidesAllOthersIsCutWhichTheAxisSays() {
    float[] weights = new float[1000];
    Arrays.fill(weights, 1);
    weights[0] = 2;
    XYChart chart = only(Pictures.weights(weights, weights));

    assertThat(chart.getYAxisTitle()).isEqualTo("Synapses (the highest bar, cut, has 999)");
    assertThat(chart.getStyler().getYAxisMax()).isEqualTo(1.25);
  }

  @Test
  void weightsOfASampleAreInTheirUnit() {
    assertThat(only(Pictures.weights(RUN.values("first.synapses.kernel"))).getXAxisTitle())
        .startsWith("Weight (pA)");
  }

  @Test
  void oneWeightOfAllSynapsesAndNumbersThatAreNoneAreDrawn() {
    assertThat(Pictures.weights(new float[] {3, 3}, new float[] {3, Float.NaN}).toPng())
        .isNotEmpty();
    assertThat(
            Pictures.weights(new float[] {Float.NaN}, new float[] {Float.POSITIVE_INFINITY})
                .toPng())
        .isNotEmpty();
    assertThat(Pictures.weights(new float[] {0}, new float[] {0}).toPng()).isNotEmpty();
  }

  @Test
  void aDensePngHasMorePixelsOfTheSamePicture() throws IOException {
    Picture picture = Pictures.rates(RUN);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.toPng(2)));

    assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(1800, 1200);
    assertThat(picture.toPng(1)).isEqualTo(picture.toPng());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> picture.toPng(5))
        .withMessage("a density is from 1 to 4, not 5");
  }

  @Test
  void aSpikeIsAPlaceOfAPathInSvg() {
    int spikes = RUN.spikes("first").count() + RUN.spikes("second").count();

    assertThat(Pictures.raster(RUN).toSvg().split("h0", -1)).hasSize(spikes + 1);
  }

  @Test
  void aLineIsOnePathInSvg() {
    String svg = Pictures.traces(RUN.values("first.soma.potential")).toSvg();

    assertThat(svg.split("stroke:rgb\\(0,114,178\\)", -1))
        .as("the line itself, and the one in the legend")
        .hasSize(3);
  }

  @Test
  void aChartOfOnesOwnIsDrawnInTheSizeThatIsWanted() {
    Picture own =
        Pictures.of(
            "Mine",
            (width, height) -> {
              XYChart chart = Look.chart(width, height, "", "x", "y");
              chart.addSeries("line", new double[] {1, 2, 3});
              return chart;
            });

    assertThat(only(own.withSize(300, 240)).getWidth()).isEqualTo(300);
    assertThat(only(own.withSize(300, 240)).getHeight()).isEqualTo(240 - Frame.TITLE);
    assertThat(own.toSvg()).contains("<title>Mine</title>");
  }

  @Test
  void nothingRecordedIsAPictureThatSaysSo() {
    for (Picture picture :
        List.of(
            Pictures.raster(NONE),
            Pictures.raster(List.of()),
            Pictures.rates(List.of()),
            Pictures.traces(NONE.values("first.soma.potential")))) {
      assertThat(names(only(picture))).isEmpty();
      assertThat(picture.toPng())
          .isNotEqualTo(Pictures.weights(new float[0], new float[0]).toPng());
    }
  }

  @Test
  void aSingleStepIsDrawn() {
    Recording one = Runs.of(1);

    assertThat(Pictures.raster(one).toPng()).isNotEmpty();
    assertThat(Pictures.rates(one).toPng()).isNotEmpty();
    assertThat(Pictures.traces(one.values("first.soma.potential")).toPng()).isNotEmpty();
    assertThat(Pictures.weights(one.values("first.synapses.kernel")).toPng()).isNotEmpty();
  }

  @Test
  void weightsOfOtherSynapsesAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pictures.weights(new float[2], new float[3]))
        .withMessage("2 weights before and 3 after are not of the same synapses");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void aStepWithoutDurationIsRefused(double ms) {
    assertThatIllegalArgumentException().isThrownBy(() -> Pictures.raster(RUN).withStep(ms));
  }

  @Test
  void aSizeThatNobodyCanReadIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pictures.raster(RUN).withSize(900, 10))
        .withMessage("a picture has 200 to 10000 pixels a side, not 900 × 10");
  }

  @Test
  void filesAreWrittenAsAWhole(@TempDir Path folder) throws IOException {
    Picture picture = Pictures.raster(RUN);
    picture.writePng(folder.resolve("a.png"));
    picture.writeSvg(folder.resolve("a.svg"));
    assertThat(folder.resolve("a.png")).hasBinaryContent(picture.toPng());
    assertThat(folder.resolve("a.svg")).hasContent(picture.toSvg());

    Path missing = folder.resolve("none/a.png");
    assertThatThrownBy(() -> picture.writePng(missing))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage(missing + ": cannot be written (no such file or folder)");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }
}
