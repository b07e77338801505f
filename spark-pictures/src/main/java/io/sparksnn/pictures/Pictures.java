package io.sparksnn.pictures;

import io.sparksnn.runtime.record.Recording;
import io.sparksnn.runtime.record.SpikeSeries;
import io.sparksnn.runtime.record.ValueSeries;
import java.util.List;
import org.knowm.xchart.XYChart;

/**
 * Pictures of recordings, each in a line:
 *
 * <pre>{@code
 * Pictures.raster(recording).withStep(1).writePng(Path.of("spikes.png"));
 * }</pre>
 *
 * <p>Where nothing was recorded, the picture says so.
 */
public final class Pictures {
  private Pictures() {}

  /**
   * {@return the spikes of all populations that were recorded: a band for each, a dot for each
   * spike}
   *
   * @param recording what was recorded
   */
  public static Picture raster(Recording recording) {
    return raster(recording.spikes());
  }

  /**
   * {@return the spikes of populations: a band for each, in the order given, a dot for each spike;
   * of more than 40,000 spikes the last ones, which the axis says}
   *
   * @param populations their spikes
   */
  public static Picture raster(List<SpikeSeries> populations) {
    return new Picture(Frame.titled("Spikes"), new RasterDrawing(populations));
  }

  /**
   * {@return values over time, such as potentials: a line for each element, at most 12, which the
   * title says}
   *
   * @param series the values
   */
  public static Picture traces(ValueSeries series) {
    return new Picture(Frame.titled(series.name()), new TraceDrawing(series));
  }

  /**
   * {@return the firing rates of all populations that were recorded, over time}
   *
   * @param recording what was recorded
   */
  public static Picture rates(Recording recording) {
    return rates(recording.spikes());
  }

  /**
   * {@return the firing rates of populations, over time: spikes for each unit and step on average,
   * or, once the duration of a step is told, in hertz}
   *
   * @param populations their spikes
   */
  public static Picture rates(List<SpikeSeries> populations) {
    return new Picture(Frame.titled("Firing rates"), new RateDrawing(populations));
  }

  /**
   * {@return how many weights there are of each size in the first sample and in the last}
   *
   * @param weights the samples of a kernel
   */
  public static Picture weights(ValueSeries weights) {
    int samples = weights.samples();
    float[] before = samples == 0 ? new float[0] : weights.sample(0);
    float[] after = samples == 0 ? new float[0] : weights.sample(samples - 1);
    return new Picture(
        Frame.titled(weights.name()), new HistogramDrawing(weights.units(), before, after));
  }

  /**
   * {@return how many weights there are of each size before and after}
   *
   * <p>Weights that are 0 before and after are synapses that are not there, and are left out, which
   * the axis says.
   *
   * @param before the weights before
   * @param after the same synapses' weights after
   * @throws IllegalArgumentException if they are not as many
   */
  public static Picture weights(float[] before, float[] after) {
    if (before.length != after.length) {
      throw new IllegalArgumentException(
          "%d weights before and %d after are not of the same synapses"
              .formatted(before.length, after.length));
    }
    return new Picture(Frame.titled("Weights"), new HistogramDrawing("", before, after));
  }

  /** Makes a chart of a program's own, for {@link Pictures#of}. */
  @FunctionalInterface
  public interface ChartMaker {
    /**
     * {@return the chart, made anew}
     *
     * @param width in pixels, as the chart is to have it
     * @param height in pixels, likewise
     */
    XYChart chart(int width, int height);
  }

  /**
   * {@return a picture of a program's own chart, which is made whenever the picture is written, in
   * the size that is wanted}
   *
   * @param title one line, above the chart
   * @param maker makes the chart, without the title
   */
  public static Picture of(String title, ChartMaker maker) {
    return new Picture(
        Frame.titled(title), frame -> List.of(maker.chart(frame.width(), frame.chartHeight())));
  }
}
