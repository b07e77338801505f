package io.sparksnn.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.Arrays;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.AxesChartStyler.TextAlignment;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** What the pictures have in common. */
final class Look {
  static final Font LABELS = new Font(Font.SANS_SERIF, Font.PLAIN, 14);
  static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 18);
  private static final Font HEADING = new Font(Font.SANS_SERIF, Font.BOLD, 14);
  private static final Color GRID = new Color(0xEAEAEA);

  /** Solid: a dash is a shape of its own in a vector picture. */
  private static final BasicStroke GRID_LINE = new BasicStroke(1);

  /** Of Okabe and Ito, which the colour-blind tell apart, too; its yellow is too pale on white. */
  private static final int[] COLORS = {
    0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9, 0x6B4C9A, 0x444444
  };

  private static final float[][] DASHES = {{}, {8, 4}, {2, 3}};

  private Look() {}

  static Color color(int index) {
    return new Color(COLORS[index % COLORS.length]);
  }

  /** Lines beyond the number of colours are dashed. */
  static BasicStroke line(int index, float width) {
    float[] dash = DASHES[index / COLORS.length % DASHES.length];
    return dash.length == 0
        ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
        : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
  }

  static XYChart chart(int width, int height, String title, String x, String y) {
    XYChart chart =
        new XYChartBuilder()
            .width(width)
            .height(height)
            .title(title)
            .xAxisTitle(x)
            .yAxisTitle(y)
            .build();
    XYStyler styler = chart.getStyler();
    styler
        .setAxisTicksLineVisible(false)
        .setYAxisLabelAlignment(TextAlignment.Right)
        .setAxisTitlePadding(8)
        .setAxisTitleFont(LABELS)
        .setAxisTickLabelsFont(LABELS)
        .setPlotGridLinesColor(GRID)
        .setPlotGridLinesStroke(GRID_LINE)
        .setXAxisTickMarkSpacingHint(90)
        .setYAxisTickMarkSpacingHint(50);
    styler
        .setChartTitleFont(HEADING)
        .setChartTitleBoxVisible(false)
        .setChartTitlePadding(4)
        .setChartTitleVisible(!title.isEmpty())
        .setChartBackgroundColor(Color.WHITE)
        .setPlotBackgroundColor(Color.WHITE)
        .setLegendBorderColor(Color.WHITE)
        .setLegendFont(LABELS)
        .setLegendPosition(LegendPosition.OutsideE);
    return chart;
  }

  /**
   * Positions and one more. A chart has its ticks at the data, however odd, where those are evenly
   * spaced; a point that is not drawn makes that uneven, so that ticks stand at round numbers.
   */
  static double[] uneven(double[] x) {
    double[] positions = Arrays.copyOf(x, x.length + 1);
    double last = x[x.length - 1];
    positions[x.length] = last + (last == x[0] ? 1 : (last - x[0]) * 1e-3);
    return positions;
  }

  /** Values, and none for the point that is not drawn. */
  static double[] withGap(double[] y) {
    double[] values = Arrays.copyOf(y, y.length + 1);
    values[y.length] = Double.NaN;
    return values;
  }

  /** Adds a line, or nothing if it has no points, which a chart does not take. */
  static void addLine(XYChart chart, String name, int index, float width, double[] x, double[] y) {
    if (x.length > 0) {
      var series = chart.addSeries(name, uneven(x), withGap(y));
      series.setMarker(x.length == 1 ? SeriesMarkers.CIRCLE : SeriesMarkers.NONE);
      series.setMarkerColor(color(index));
      series.setLineColor(color(index));
      series.setLineStyle(line(index, width));
    }
  }

  /** Says in an empty chart why it is. */
  static void note(XYChart chart, String why) {
    chart.getStyler().setXAxisMin(0.0).setXAxisMax(1.0).setYAxisMin(0.0).setYAxisMax(1.0);
    chart.getStyler().setAxisTicksVisible(false).setPlotGridLinesVisible(false);
    chart.getStyler().setLegendVisible(false).setAnnotationTextFont(LABELS);
    chart.addAnnotation(new AnnotationText(why, 0.5, 0.5, false));
  }
}
