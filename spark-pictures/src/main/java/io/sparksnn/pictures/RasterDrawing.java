package io.sparksnn.pictures;

import io.sparksnn.runtime.record.Span;
import io.sparksnn.runtime.record.SpikeSeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** A dot for each spike, a band for each population, as high as it has units. */
final class RasterDrawing implements Picture.Drawing {
  /** With more a picture shows nothing but colour, and as SVG takes megabytes. */
  private static final int MOST_SPIKES = 40_000;

  private static final int LEAST_BAND = 64;
  private static final int LEAST_DOT = 3;
  private static final int LARGEST_DOT = 6;

  /** What a title takes above a band, and the axis below the last one. */
  private static final int ABOVE = 34;

  private static final int BELOW = 58;

  private final List<SpikeSeries> populations;

  RasterDrawing(List<SpikeSeries> populations) {
    this.populations = List.copyOf(populations);
  }

  @Override
  public List<XYChart> charts(Frame frame) {
    long to = populations.stream().mapToLong(one -> one.span().to()).max().orElse(0);
    long from = from(to);
    if (populations.isEmpty() || to == 0) {
      XYChart none = Look.chart(frame.width(), frame.chartHeight(), "", frame.timeTitle(), "Unit");
      Look.note(none, "no step was recorded");
      return List.of(none);
    }
    int[] heights = heights(frame);
    List<XYChart> charts = new ArrayList<>();
    for (int i = 0; i < heights.length; i++) {
      charts.add(band(frame, i, heights[i], from, to));
    }
    return charts;
  }

  /** The first step that is shown: of too many spikes the last ones. */
  private long from(long to) {
    long from = populations.stream().mapToLong(one -> one.span().from()).max().orElse(0);
    long[] latest =
        populations.stream().flatMapToLong(one -> Arrays.stream(one.steps())).sorted().toArray();
    return latest.length <= MOST_SPIKES
        ? Math.min(from, to)
        : Math.max(from, latest[latest.length - MOST_SPIKES] + 1);
  }

  /** Heights that add up to the frame's, in proportion to units once each band can be read. */
  private int[] heights(Frame frame) {
    int bands = populations.size();
    int rest = frame.chartHeight() - BELOW - bands * (LEAST_BAND + ABOVE);
    long units = populations.stream().mapToLong(RasterDrawing::units).sum();
    int[] heights = new int[bands];
    int left = frame.chartHeight();
    for (int i = 0; i < bands; i++) {
      long share = rest <= 0 ? 0 : rest * (long) units(populations.get(i)) / Math.max(1, units);
      heights[i] = LEAST_BAND + ABOVE + (int) share;
      heights[i] += i == bands - 1 ? BELOW : 0;
      left -= heights[i];
    }
    // What rounding left over, or, of too many bands, what there is for each.
    if (left < 0) {
      Arrays.fill(heights, frame.chartHeight() / bands);
      left = frame.chartHeight() % bands;
    }
    heights[bands - 1] += left;
    return heights;
  }

  private static int units(SpikeSeries population) {
    return population.recorded().length;
  }

  private XYChart band(Frame frame, int index, int height, long from, long to) {
    SpikeSeries population = populations.get(index);
    boolean isLast = index == populations.size() - 1;
    XYChart chart =
        Look.chart(
            frame.width(), height, heading(population), isLast ? x(frame, from) : "", "Unit");
    chart.getStyler().setChartTitleFontColor(Look.color(index));
    int[] recorded = population.recorded();
    chart
        .getStyler()
        .setDefaultSeriesRenderStyle(XYSeriesRenderStyle.Scatter)
        .setXAxisMin(frame.x((double) from))
        .setXAxisMax(frame.x((double) to))
        .setYAxisMin(-0.5)
        .setYAxisMax(recorded.length - 0.5)
        .setXAxisTicksVisible(isLast)
        // The same room for the labels of all bands, so that their steps stand below each other.
        .setYAxisLeftWidthHint(72);
    chart.getStyler().setLegendVisible(false);
    addDots(chart, frame, population, index, from);
    return chart;
  }

  private String x(Frame frame, long from) {
    Span first = populations.get(0).span();
    StringBuilder title = new StringBuilder(frame.timeTitle());
    if (first.stride() > 1) {
      title.append(", spikes of one in ").append(first.stride()).append(" steps");
    }
    if (from > first.from()) {
      title.append(", the last ").append(Frame.count(MOST_SPIKES)).append(" spikes");
    }
    return title.toString();
  }

  private static String heading(SpikeSeries population) {
    int units = units(population);
    return "%s (%s%s units, %s spikes)"
        .formatted(
            population.name(),
            Frame.count(units),
            units == population.population() ? "" : " of " + Frame.count(population.population()),
            Frame.count(population.count()));
  }

  /** How large a dot is of so many on so many pixels: neighbours touch at most, if they can. */
  private static int dot(int pixels, long places) {
    return (int) Math.max(LEAST_DOT, Math.min(LARGEST_DOT, pixels / Math.max(1, places)));
  }

  private static void addDots(
      XYChart chart, Frame frame, SpikeSeries population, int index, long from) {
    int[] recorded = population.recorded();
    int[] line = new int[population.population()];
    for (int i = 0; i < recorded.length; i++) {
      line[recorded[i]] = i;
    }
    int first = 0;
    while (first < population.count() && population.step(first) < from) {
      first++;
    }
    double[] x = new double[population.count() - first];
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      x[i] = frame.x((double) population.step(first + i));
      y[i] = line[population.unit(first + i)];
    }
    long steps = population.span().to() - from;
    chart
        .getStyler()
        .setMarkerSize(
            Math.min(
                dot(chart.getHeight() - ABOVE, recorded.length), dot(chart.getWidth(), steps)));
    // A chart takes no empty series, and draws its axes without any.
    if (x.length > 0) {
      chart
          .addSeries(population.name(), Look.uneven(x), Look.withGap(y))
          .setMarker(SeriesMarkers.CIRCLE)
          .setMarkerColor(Look.color(index));
    }
  }
}
