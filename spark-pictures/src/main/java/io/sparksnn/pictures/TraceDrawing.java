package io.sparksnn.pictures;

import io.sparksnn.runtime.record.ValueSeries;
import io.sparksnn.runtime.tensor.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.XYChart;

/** A line for each element over time. */
final class TraceDrawing implements Picture.Drawing {
  /** More lines are not told apart. */
  private static final int MOST_LINES = 12;

  private final ValueSeries series;

  TraceDrawing(ValueSeries series) {
    this.series = series;
  }

  @Override
  public List<XYChart> charts(Frame frame) {
    int lines = Math.min(MOST_LINES, series.width());
    String name = series.path().substring(series.path().lastIndexOf('.') + 1).replace('_', ' ');
    String axis =
        Character.toUpperCase(name.charAt(0))
            + name.substring(1)
            + (series.units().isEmpty() ? "" : " (" + series.units() + ")");
    String heading =
        lines == series.width() ? "" : "the first %d of %d".formatted(lines, series.width());
    XYChart chart =
        Look.chart(frame.width(), frame.chartHeight(), heading, frame.timeTitle(), axis);
    for (int column = 0; column < lines; column++) {
      addLine(chart, frame, column);
    }
    if (chart.getSeriesCollection().isEmpty()) {
      Look.note(
          chart, series.samples() == 0 ? "no step was recorded" : "there are no finite numbers");
    } else {
      long last = series.step(series.samples() - 1);
      long first = series.step(0);
      chart.getStyler().setXAxisMin(frame.x((double) first));
      chart.getStyler().setXAxisMax(frame.x((double) Math.max(last, first + 1)));
    }
    return List.of(chart);
  }

  /** A unit, or the indices of a weight: {@code [3, 14]}. */
  private static String label(@Nullable Shape shape, int element) {
    if (shape == null || shape.rank() < 2) {
      return "unit " + element;
    }
    int[] indices = new int[shape.rank()];
    int rest = element;
    for (int axis = indices.length - 1; axis >= 0; axis--) {
      indices[axis] = rest % shape.extent(axis);
      rest /= shape.extent(axis);
    }
    return Arrays.toString(indices);
  }

  private void addLine(XYChart chart, Frame frame, int column) {
    List<Integer> samples = Envelope.of(series, column, 2 * frame.width());
    double[] x = new double[samples.size()];
    double[] y = new double[samples.size()];
    boolean any = false;
    for (int i = 0; i < x.length; i++) {
      float value = series.get(samples.get(i), column);
      x[i] = frame.x((double) series.step(samples.get(i)));
      // A chart leaves a gap where there is no number.
      y[i] = Float.isFinite(value) ? value : Double.NaN;
      any |= Float.isFinite(value);
    }
    if (any) {
      Look.addLine(chart, label(series.shape(), series.element(column)), column, 1.6f, x, y);
    }
  }

  /** Which samples are drawn of too many: the lowest and the highest of each short time. */
  private static final class Envelope {
    static List<Integer> of(ValueSeries series, int column, int most) {
      List<Integer> chosen = new ArrayList<>();
      int each = Math.max(1, (series.samples() + most - 1) / most);
      for (int from = 0; from < series.samples(); from += each) {
        int to = Math.min(series.samples(), from + each);
        int low = from;
        int high = from;
        for (int sample = from + 1; sample < to; sample++) {
          float value = series.get(sample, column);
          low = value < series.get(low, column) ? sample : low;
          high = value > series.get(high, column) ? sample : high;
        }
        chosen.add(Math.min(low, high));
        if (low != high) {
          chosen.add(Math.max(low, high));
        }
      }
      return chosen;
    }
  }
}
