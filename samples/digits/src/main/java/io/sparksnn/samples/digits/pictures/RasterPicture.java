package io.sparksnn.samples.digits.pictures;

import io.sparksnn.samples.digits.data.DigitData;
import io.sparksnn.samples.digits.network.Recording;
import io.sparksnn.samples.digits.network.Spikes;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The spikes of one image: a dot for each, the pixels above, the hidden units below. */
public final class RasterPicture {
  private static final int WIDTH = 1100;

  /** With more, the dots run into one another. */
  private static final int MAX_UNITS = 400;

  private static final int MAX_STEPS = 120;

  private RasterPicture() {}

  public static BufferedImage of(Recording recording, int digit) {
    int shownUnits = Math.min(MAX_UNITS, recording.units());
    List<Spikes> steps =
        recording.steps().subList(0, Math.min(MAX_STEPS, recording.steps().size()));
    Band pixels = new Band("Pixel", DigitData.PIXELS, new Color(0xD95F02), 360);
    Band hidden =
        new Band(
            "Hidden unit" + first(shownUnits, recording.units()),
            shownUnits,
            new Color(0x1F78B4),
            640);

    XYChart above = pixels.chart(steps.stream().map(Spikes::inputs).toList());
    above.setTitle("Spikes for the first test image, a " + digit);
    XYChart below = hidden.chart(steps.stream().map(Spikes::hidden).toList());
    below.setXAxisTitle("Step (1 ms)" + first(steps.size(), recording.steps().size()));

    BufferedImage picture =
        new BufferedImage(WIDTH, pixels.height() + hidden.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    above.paint(graphics, WIDTH, pixels.height());
    graphics.translate(0, pixels.height());
    below.paint(graphics, WIDTH, hidden.height());
    graphics.dispose();
    return picture;
  }

  private static String first(int shown, int all) {
    return shown == all ? "" : ", the first %d of %d".formatted(shown, all);
  }

  /** One population: its first units, in its colour. */
  private record Band(String name, int units, Color color, int height) {

    XYChart chart(List<int[]> spikes) {
      XYChart chart = new XYChartBuilder().width(WIDTH).height(height).yAxisTitle(name).build();
      Look.apply(chart.getStyler());
      chart
          .getStyler()
          .setDefaultSeriesRenderStyle(XYSeriesRenderStyle.Scatter)
          .setXAxisMin(0.0)
          .setXAxisMax((double) spikes.size())
          .setYAxisMin(0.0)
          .setYAxisMax((double) units)
          .setYAxisTickMarkSpacingHint(60)
          // The same room for the labels of both bands, so that their steps stand below each other.
          .setYAxisLeftWidthHint(100)
          .setMarkerSize(4);
      addDots(chart, spikes);
      return chart;
    }

    private void addDots(XYChart chart, List<int[]> spikes) {
      List<Integer> x = new ArrayList<>();
      List<Integer> y = new ArrayList<>();
      for (int step = 0; step < spikes.size(); step++) {
        for (int unit : spikes.get(step)) {
          if (unit < units) {
            x.add(step);
            y.add(unit);
          }
        }
      }
      // A chart takes no empty series.
      if (!x.isEmpty()) {
        chart.addSeries(name, x, y).setMarker(SeriesMarkers.CIRCLE).setMarkerColor(color);
      }
    }
  }
}
