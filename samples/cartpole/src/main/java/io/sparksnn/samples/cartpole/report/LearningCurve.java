package io.sparksnn.samples.cartpole.report;

import io.sparksnn.pictures.Picture;
import io.sparksnn.pictures.Pictures;
import io.sparksnn.samples.cartpole.env.CartPole;
import io.sparksnn.samples.cartpole.env.Ending;
import io.sparksnn.samples.cartpole.experiment.Result;
import io.sparksnn.samples.cartpole.train.Episode;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.AxesChartStyler.TextAlignment;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** How many steps episodes lasted. */
public final class LearningCurve {
  private static final Font LABELS = new Font(Font.SANS_SERIF, Font.PLAIN, 14);

  /** Below this width, in pixels, the legend stands below. */
  private static final int NARROW = 700;

  private static final Color GRID = new Color(0xEAEAEA);
  private static final Color MEAN = new Color(0x08519C);
  private static final Color EACH = new Color(0x9ECAE1);
  private static final Map<Ending, Color> ENDINGS =
      Map.of(
          Ending.POLE_FELL,
          new Color(0xD95F02),
          Ending.LEFT_TRACK,
          new Color(0x7570B3),
          Ending.CAP,
          new Color(0x1B9E77));

  private LearningCurve() {}

  /**
   * {@return a dot for every episode of one brain with its running mean; of several brains, the
   * running mean of each and their median}
   *
   * @param results what became of the brains, at least one
   */
  public static Picture of(List<Result> results) {
    return Pictures.of(title(results), (width, height) -> chart(results, width, height))
        .withSize(1100, 600);
  }

  private static XYChart chart(List<Result> results, int width, int height) {
    XYChart chart =
        new XYChartBuilder()
            .width(width)
            .height(height)
            .xAxisTitle("Episode")
            .yAxisTitle("Steps")
            .build();
    int episodes = results.stream().mapToInt(each -> each.training().size()).max().orElseThrow();
    style(chart.getStyler(), episodes);
    if (width < NARROW) {
      chart.getStyler().setLegendPosition(LegendPosition.OutsideS);
    }
    if (results.size() == 1) {
      drawOne(chart, results.get(0).training());
    } else {
      drawMany(chart, results, episodes);
    }
    return chart;
  }

  private static String title(List<Result> results) {
    return results.size() == 1
        ? "Learning to balance the pole, seed " + results.get(0).seed()
        : "Learning to balance the pole, %d of %d seeds hold"
            .formatted(results.stream().filter(Result::holds).count(), results.size());
  }

  private static void style(XYStyler styler, int episodes) {
    styler
        .setDefaultSeriesRenderStyle(XYSeriesRenderStyle.Line)
        .setAxisTicksLineVisible(false)
        .setYAxisLabelAlignment(TextAlignment.Right)
        .setAxisTitlePadding(12)
        .setXAxisMin(0.0)
        .setXAxisMax((double) Math.max(10, episodes))
        .setYAxisMin(0.0)
        .setYAxisMax(CartPole.MAX_STEPS + 20.0)
        .setXAxisDecimalPattern("0")
        .setAxisTitleFont(LABELS)
        .setAxisTickLabelsFont(LABELS)
        .setPlotGridLinesColor(GRID)
        .setPlotGridLinesStroke(new BasicStroke(1))
        .setLegendFont(LABELS)
        .setLegendPadding(12)
        .setLegendPosition(LegendPosition.OutsideE)
        .setLegendBorderColor(Color.WHITE)
        .setChartTitleVisible(false)
        .setChartBackgroundColor(Color.WHITE)
        .setPlotBackgroundColor(Color.WHITE)
        .setChartPadding(16);
  }

  private static void drawOne(XYChart chart, List<Episode> episodes) {
    for (Ending ending : Ending.values()) {
      List<Episode> these = episodes.stream().filter(each -> each.ending() == ending).toList();
      // A chart takes no empty series.
      if (!these.isEmpty()) {
        chart
            .addSeries(
                ending.words(),
                these.stream().map(Episode::number).toList(),
                these.stream().map(Episode::steps).toList())
            .setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter)
            .setMarker(SeriesMarkers.CIRCLE)
            .setMarkerColor(ENDINGS.get(ending));
      }
    }
    line(chart, "mean of the last " + Result.LAST, means(episodes), MEAN, 3);
  }

  private static void drawMany(XYChart chart, List<Result> results, int episodes) {
    List<List<Double>> all = results.stream().map(each -> means(each.training())).toList();
    for (int i = 0; i < all.size(); i++) {
      line(chart, "seed " + results.get(i).seed(), all.get(i), EACH, 1.5f)
          .setShowInLegend(i == 0)
          .setLabel("mean of the last %d of each seed".formatted(Result.LAST));
    }
    List<Double> medians =
        IntStream.range(0, episodes)
            .mapToObj(episode ->
                median(
                    all.stream()
                        .filter(means -> means.size() > episode)
                        .map(means -> means.get(episode))
                        .toList()))
            .toList();
    line(chart, "median of them", medians, MEAN, 4);
  }

  private static XYSeries line(
      XYChart chart, String name, List<Double> values, Color color, float width) {
    XYSeries series =
        chart.addSeries(name, IntStream.rangeClosed(1, values.size()).boxed().toList(), values);
    series
        .setMarker(SeriesMarkers.NONE)
        .setLineColor(color)
        .setLineStyle(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    return series;
  }

  /** Of each episode and those before it, as many as count. */
  private static List<Double> means(List<Episode> episodes) {
    List<Double> means = new ArrayList<>();
    double sum = 0;
    for (int i = 0; i < episodes.size(); i++) {
      sum += episodes.get(i).steps();
      if (i >= Result.LAST) {
        sum -= episodes.get(i - Result.LAST).steps();
      }
      means.add(sum / Math.min(i + 1, Result.LAST));
    }
    return means;
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
