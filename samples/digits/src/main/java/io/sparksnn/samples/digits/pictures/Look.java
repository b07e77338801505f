package io.sparksnn.samples.digits.pictures;

import java.awt.Color;
import java.awt.Font;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.AxesChartStyler.TextAlignment;

/** What the pictures have in common. */
final class Look {
  static final Font LABELS = new Font(Font.SANS_SERIF, Font.PLAIN, 16);
  private static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 20);

  private Look() {}

  static void apply(AxesChartStyler styler) {
    styler
        .setAxisTicksLineVisible(false)
        .setYAxisLabelAlignment(TextAlignment.Right)
        .setAxisTitlePadding(12)
        .setAxisTitleFont(LABELS)
        .setAxisTickLabelsFont(LABELS)
        .setChartTitleFont(TITLE)
        .setChartTitleBoxVisible(false)
        .setChartTitlePadding(12)
        .setChartBackgroundColor(Color.WHITE)
        .setPlotBackgroundColor(Color.WHITE)
        .setLegendVisible(false)
        .setChartPadding(16);
  }
}
