package io.sparksnn.runtime.record;

import io.sparksnn.runtime.tensor.Shape;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The spikes of one path, as events: step and unit, in the order of both. Immutable. */
public final class SpikeSeries {
  private final String name;
  private final String path;
  private final @Nullable Shape shape;
  private final int @Nullable [] recorded;
  private final Span span;
  private final long[] steps;
  private final int[] units;

  SpikeSeries(
      String name,
      String path,
      @Nullable Shape shape,
      int @Nullable [] recorded,
      Span span,
      long[] steps,
      int[] units) {
    this.name = name;
    this.path = path;
    this.shape = shape;
    this.recorded = recorded;
    this.span = span;
    this.steps = steps;
    this.units = units;
  }

  /** {@return the path as it was given to the recorder} */
  public String name() {
    return name;
  }

  /** {@return the path by the names in files} */
  public String path() {
    return path;
  }

  /** {@return the extents of the population; null if there was no step} */
  public @Nullable Shape shape() {
    return shape;
  }

  /** {@return how many units the population has; 0 if there was no step} */
  public int population() {
    return shape == null ? 0 : shape.size();
  }

  /** {@return the row-major indices of the units recorded, as an array of the caller's own} */
  public int[] recorded() {
    return recorded == null ? IntStream.range(0, population()).toArray() : recorded.clone();
  }

  /** {@return the steps of which all spikes are here} */
  public Span span() {
    return span;
  }

  /** {@return how many spikes there are} */
  public int count() {
    return steps.length;
  }

  /**
   * {@return the step of a spike, from 0}
   *
   * @param spike from 0, the earliest
   */
  public long step(int spike) {
    return steps[spike];
  }

  /**
   * {@return the row-major index of the unit of a spike}
   *
   * @param spike from 0, the earliest
   */
  public int unit(int spike) {
    return units[spike];
  }

  /** {@return the step of each spike, as an array of the caller's own} */
  public long[] steps() {
    return steps.clone();
  }

  /** {@return the unit of each spike, as an array of the caller's own} */
  public int[] units() {
    return units.clone();
  }

  /** {@return spikes for each recorded unit and step, on average; 0 if no step was recorded} */
  public double rate() {
    double places = (double) span.steps() * (recorded == null ? population() : recorded.length);
    return places == 0 ? 0 : count() / places;
  }

  /** Path, shape, how many spikes, and of which steps. */
  @Override
  public String toString() {
    return "%s %s, %d spikes in steps %d to %d"
        .formatted(path, shape, count(), span.from(), span.to() - 1);
  }
}
