package io.sparksnn.samples.digits.pictures;

import io.sparksnn.samples.digits.readout.ConfusionMatrix;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.HeatMapChart;
import org.knowm.xchart.HeatMapChartBuilder;

/** A confusion matrix as a heat map with its counts. */
public final class ConfusionPicture {
  private ConfusionPicture() {}

  public static BufferedImage of(ConfusionMatrix matrix) {
    HeatMapChart chart =
        new HeatMapChartBuilder()
            .width(900)
            .height(900)
            .title(
                String.format(
                    Locale.ROOT,
                    "%d of %d test images right (%.1f %%)",
                    matrix.correct(),
                    matrix.total(),
                    100 * matrix.accuracy()))
            .xAxisTitle("Answer")
            .yAxisTitle("Digit")
            .build();
    Look.apply(chart.getStyler());
    chart.getStyler().setPlotGridLinesVisible(false);
    chart
        .getStyler()
        // White is none at all; the darkest colour still lets black figures be read.
        .setRangeColors(new Color[] {new Color(0xE3EEF9), new Color(0x6BAED6)})
        .setMin(1)
        .setShowValue(true)
        .setValueFont(Look.LABELS)
        .setValueFontColor(Color.BLACK)
        .setDrawBorder(true)
        .setLegendVisible(false)
        .setPlotContentSize(1);
    List<Integer> answers = IntStream.range(0, matrix.classes()).boxed().toList();
    // The chart counts upwards; a matrix is read downwards.
    List<Integer> digits = new ArrayList<>(answers);
    Collections.reverse(digits);
    chart.addSeries("images", answers, digits, cells(matrix));
    return BitmapEncoder.getBufferedImage(chart);
  }

  /** Returns column, line from below, count; nothing for what never happened. */
  private static List<Number[]> cells(ConfusionMatrix matrix) {
    int last = matrix.classes() - 1;
    List<Number[]> cells = new ArrayList<>();
    for (int answer = 0; answer <= last; answer++) {
      for (int digit = last; digit >= 0; digit--) {
        int count = matrix.count(digit, answer);
        if (count > 0) {
          cells.add(new Number[] {answer, last - digit, count});
        }
      }
    }
    return cells;
  }
}
