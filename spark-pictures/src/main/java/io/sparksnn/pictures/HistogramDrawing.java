package io.sparksnn.pictures;

import java.util.List;
import org.knowm.xchart.XYChart;

/** How many weights there are of each size, before and after. */
final class HistogramDrawing implements Picture.Drawing {
  private static final int LEAST_BINS = 10;
  private static final int MOST_BINS = 50;

  /** How many times as high as all others a bar is cut. */
  private static final int CUT = 4;

  private static final String[] NAMES = {"before", "after"};

  private final float[][] weights;

  private final String axis;
  private final int bins;

  HistogramDrawing(String units, float[] before, float[] after) {
    axis = units.isEmpty() ? "Weight" : "Weight (" + units + ")";
    weights = new float[][] {before.clone(), after.clone()};
    // So many that a bar of the few weights of a small model is more than chance.
    double root = Math.sqrt(before.length - (double) absent());
    bins = (int) Math.max(LEAST_BINS, Math.min(MOST_BINS, root));
  }

  @Override
  public List<XYChart> charts(Frame frame) {
    int absent = absent();
    String x =
        absent == 0
            ? axis
            : "%s, without %s that are 0 before and after".formatted(axis, Frame.count(absent));
    XYChart chart = Look.chart(frame.width(), frame.chartHeight(), "", x, "Synapses");
    double[] range = range();
    if (range[0] > range[1]) {
      Look.note(chart, weights[0].length == 0 ? "no weight was recorded" : "there are no weights");
      return List.of(chart);
    }
    // One weight of all synapses is a bar, too.
    double width = Math.max(range[1] - range[0], Math.max(1e-6, Math.abs(range[0]) * 1e-3));
    double low = (range[0] + range[1] - width) / 2;
    long[][] counts = {counts(weights[0], low, width), counts(weights[1], low, width)};
    // What is after is drawn over what was before, which stays visible below.
    outline(chart, 0, counts[0], low, width, 4);
    outline(chart, 1, counts[1], low, width, 1.8f);
    chart.getStyler().setYAxisMin(0.0).setYAxisDecimalPattern("#,##0");
    cut(chart, counts);
    return List.of(chart);
  }

  /** Cuts a bar that hides all others, such as that of weights at a bound. */
  private void cut(XYChart chart, long[][] counts) {
    long highest = 0;
    long second = 0;
    for (int bin = 0; bin < bins; bin++) {
      long count = Math.max(counts[0][bin], counts[1][bin]);
      second = Math.max(second, Math.min(highest, count));
      highest = Math.max(highest, count);
    }
    if (second > 0 && highest > CUT * second) {
      chart.getStyler().setYAxisMax(second * 1.25);
      chart.setYAxisTitle("Synapses (the highest bar, cut, has " + Frame.count(highest) + ")");
    }
  }

  private boolean isAbsent(int synapse) {
    return weights[0][synapse] == 0 && weights[1][synapse] == 0;
  }

  private int absent() {
    int absent = 0;
    for (int i = 0; i < weights[0].length; i++) {
      absent += isAbsent(i) ? 1 : 0;
    }
    return absent;
  }

  private double[] range() {
    double[] range = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
    for (float[] all : weights) {
      for (int i = 0; i < all.length; i++) {
        if (Float.isFinite(all[i]) && !isAbsent(i)) {
          range[0] = Math.min(range[0], all[i]);
          range[1] = Math.max(range[1], all[i]);
        }
      }
    }
    return range;
  }

  private long[] counts(float[] all, double low, double width) {
    long[] counts = new long[bins];
    for (int i = 0; i < all.length; i++) {
      if (Float.isFinite(all[i]) && !isAbsent(i)) {
        counts[Math.min(bins - 1, Math.max(0, (int) ((all[i] - low) / width * bins)))]++;
      }
    }
    return counts;
  }

  /** The upper edge of the bars as a line, so that two histograms can share a picture. */
  private void outline(
      XYChart chart, int index, long[] counts, double low, double width, float thickness) {
    double[] x = new double[2 * bins + 2];
    double[] y = new double[x.length];
    for (int bin = 0; bin <= bins; bin++) {
      x[2 * bin] = low + bin * width / bins;
      x[2 * bin + 1] = x[2 * bin];
      y[2 * bin] = bin == 0 ? 0 : counts[bin - 1];
      y[2 * bin + 1] = bin == bins ? 0 : counts[bin];
    }
    Look.addLine(chart, NAMES[index], index, thickness, x, y);
  }
}
