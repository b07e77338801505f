package io.sparksnn.runtime.record;

import io.sparksnn.runtime.file.AtomicFile;
import io.sparksnn.runtime.text.Names;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * What was recorded, as a copy that never changes; to be read, drawn, and written into files. A
 * file is replaced as a whole: whatever happens, it is the old one or the new one.
 */
public final class Recording {
  private final long steps;
  private final List<ValueSeries> values;
  private final List<SpikeSeries> spikes;

  Recording(long steps, List<ValueSeries> values, List<SpikeSeries> spikes) {
    this.steps = steps;
    this.values = values;
    this.spikes = spikes;
  }

  /** {@return how many steps the recorder was told of} */
  public long steps() {
    return steps;
  }

  /** {@return the values, in the order in which they were named} */
  public List<ValueSeries> values() {
    return values;
  }

  /** {@return the spikes, in the order in which they were named} */
  public List<SpikeSeries> spikes() {
    return spikes;
  }

  /**
   * {@return the values of a path}
   *
   * @param name the path as it was given to the recorder, or by the names in files
   * @throws IllegalArgumentException if there are none, with the nearest one
   */
  public ValueSeries values(String name) {
    return find("values", name, values, ValueSeries::name, ValueSeries::path);
  }

  /**
   * {@return the spikes of a path}
   *
   * @param name the path as it was given to the recorder, or by the names in files
   * @throws IllegalArgumentException if there are none, with the nearest one
   */
  public SpikeSeries spikes(String name) {
    return find("spikes", name, spikes, SpikeSeries::name, SpikeSeries::path);
  }

  private static <S> S find(
      String kind,
      String name,
      List<S> series,
      Function<S, String> nameOf,
      Function<S, String> pathOf) {
    return series.stream()
        .filter(one -> nameOf.apply(one).equals(name) || pathOf.apply(one).equals(name))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no %s of '%s' were recorded; %s"
                    .formatted(
                        kind, name, Names.suggest(name, series.stream().map(nameOf).toList()))));
  }

  /**
   * Writes everything as a table of {@code step,name,element,value}: a line for each number and for
   * each spike, whose value is 1. Numbers read back as the same floats, of which some are a digit
   * longer on a JDK below 19; lines end in CRLF and names with commas, quotes or line breaks stand
   * in quotes, as RFC 4180 says.
   *
   * @param path the file
   * @throws UncheckedIOException if it cannot be written; a file that was there is as it was
   */
  public void writeCsv(Path path) {
    write(path, out -> Csv.writeLong(this, out));
  }

  /**
   * Writes the values, without spikes, as a table of a line for each sampled step and a column for
   * each element: {@code step,first.soma.potential[0],first.soma.potential[3]}; else as {@link
   * #writeCsv}.
   *
   * @param path the file
   * @throws UncheckedIOException if it cannot be written; a file that was there is as it was
   */
  public void writeWideCsv(Path path) {
    write(path, out -> Csv.writeWide(this, out));
  }

  /**
   * Writes arrays as {@code numpy.load} reads them. Of values: {@code NAME/values} (float32,
   * samples × elements, or samples × extents if all elements were recorded), {@code NAME/steps}
   * (int64) and {@code NAME/elements} (int32). Of spikes: {@code NAME/spike_steps} (int64) and
   * {@code NAME/spike_units} (int32), one for each spike, and {@code NAME/span} (int64: first step,
   * step after the last, stride). {@code NAME} is the path by the names in files.
   *
   * @param path the file
   * @throws UncheckedIOException if it cannot be written; a file that was there is as it was
   */
  public void writeNpz(Path path) {
    write(path, out -> Npz.write(this, out));
  }

  private static void write(Path path, AtomicFile.Content content) {
    try {
      AtomicFile.write(path, content);
    } catch (IOException failed) {
      throw new UncheckedIOException(
          path + ": cannot be written (" + AtomicFile.reason(failed) + ")", failed);
    }
  }

  /** What there is. */
  @Override
  public String toString() {
    return "Recording of " + steps + " steps: values " + values + ", spikes " + spikes;
  }
}
