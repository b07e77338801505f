package io.sparksnn.pictures;

import io.sparksnn.runtime.record.Span;
import io.sparksnn.runtime.record.SpikeSeries;
import java.util.Arrays;
import java.util.List;
import org.knowm.xchart.XYChart;

/** Spikes for each unit and time, a line for each population. */
final class RateDrawing implements Picture.Drawing {
  private static final int BINS = 60;
  private static final double MS_PER_SECOND = 1000;

  private final List<SpikeSeries> populations;

  RateDrawing(List<SpikeSeries> populations) {
    this.populations = List.copyOf(populations);
  }

  @Override
  public List<XYChart> charts(Frame frame) {
    String axis = frame.hasTime() ? "Firing rate (Hz)" : "Spikes per unit and step";
    XYChart chart = Look.chart(frame.width(), frame.chartHeight(), "", frame.timeTitle(), axis);
    for (int i = 0; i < populations.size(); i++) {
      addLine(chart, frame, i);
    }
    if (chart.getSeriesCollection().isEmpty()) {
      Look.note(chart, "no step was recorded");
    } else {
      chart.getStyler().setYAxisMin(0.0);
      boolean silent = populations.stream().allMatch(one -> one.count() == 0);
      if (silent) {
        chart.getStyler().setYAxisMax(1.0);
      }
    }
    return List.of(chart);
  }

  private void addLine(XYChart chart, Frame frame, int index) {
    SpikeSeries population = populations.get(index);
    Span span = population.span();
    long steps = span.steps();
    int units = population.recorded().length;
    if (steps == 0 || units == 0) {
      return;
    }
    long each = (steps + BINS - 1) / BINS;
    int bins = (int) ((steps + each - 1) / each);
    long first = (span.from() + span.stride() - 1) / span.stride();
    double[] counts = new double[bins];
    for (int spike = 0; spike < population.count(); spike++) {
      counts[(int) ((population.step(spike) / span.stride() - first) / each)]++;
    }
    double[] x = new double[bins];
    for (int bin = 0; bin < bins; bin++) {
      long there = Math.min(each, steps - bin * each);
      counts[bin] /= there * (double) units;
      x[bin] = frame.x((first + bin * each + there / 2.0) * span.stride());
    }
    double scale = frame.hasTime() ? MS_PER_SECOND / frame.stepMs() : 1;
    double[] y = Arrays.stream(counts).map(rate -> rate * scale).toArray();
    Look.addLine(chart, population.name(), index, 2.2f, x, y);
  }
}
