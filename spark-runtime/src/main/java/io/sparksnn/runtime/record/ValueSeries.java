package io.sparksnn.runtime.record;

import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Samples of one path: a number for each element, in each step that was sampled. Immutable. */
public final class ValueSeries {
  private final String name;
  private final String path;
  private final String units;
  private final @Nullable Shape shape;
  private final int @Nullable [] elements;
  private final long[] steps;
  private final float[] data;
  private final int width;

  ValueSeries(
      String name,
      String path,
      String units,
      @Nullable Shape shape,
      int @Nullable [] elements,
      long[] steps,
      float[] data) {
    this.name = name;
    this.path = path;
    this.units = units;
    this.shape = shape;
    this.elements = elements;
    this.steps = steps;
    this.data = data;
    int size = shape == null ? 0 : shape.size();
    width = elements == null ? size : elements.length;
  }

  /** {@return the path as it was given to the recorder} */
  public String name() {
    return name;
  }

  /** {@return the path by the names in files} */
  public String path() {
    return path;
  }

  /** {@return the physical unit, such as {@code mV}; empty if there is none or it is not known} */
  public String units() {
    return units;
  }

  /** {@return the extents of what was recorded; null if there was no step} */
  public @Nullable Shape shape() {
    return shape;
  }

  /** {@return whether all elements were recorded} */
  public boolean isWhole() {
    return elements == null;
  }

  /** {@return how many elements were recorded: the columns} */
  public int width() {
    return width;
  }

  /** {@return the row-major index of each column, as an array of the caller's own} */
  public int[] elements() {
    return elements == null ? IntStream.range(0, width).toArray() : elements.clone();
  }

  /**
   * {@return the row-major index of a column}
   *
   * @param column from 0
   */
  public int element(int column) {
    return elements == null ? column : elements[column];
  }

  /** {@return how many samples there are} */
  public int samples() {
    return steps.length;
  }

  /**
   * {@return the step of a sample, from 0}
   *
   * @param sample from 0, the earliest
   */
  public long step(int sample) {
    return steps[sample];
  }

  /** {@return the step of each sample, as an array of the caller's own} */
  public long[] steps() {
    return steps.clone();
  }

  /**
   * {@return one number}
   *
   * @param sample from 0, the earliest
   * @param column from 0
   */
  public float get(int sample, int column) {
    if (column < 0 || column >= width) {
      throw new IndexOutOfBoundsException(
          "%s: there is no column %d of %d".formatted(name, column, width));
    }
    return data[sample * width + column];
  }

  /**
   * {@return all elements in one step, as an array of the caller's own}
   *
   * @param sample from 0, the earliest
   */
  public float[] sample(int sample) {
    if (sample < 0 || sample >= steps.length) {
      throw new IndexOutOfBoundsException(
          "%s: there is no sample %d of %d".formatted(name, sample, steps.length));
    }
    return Arrays.copyOfRange(data, sample * width, (sample + 1) * width);
  }

  /**
   * {@return one element over time, as an array of the caller's own}
   *
   * @param column from 0
   */
  public float[] column(int column) {
    float[] trace = new float[steps.length];
    for (int sample = 0; sample < trace.length; sample++) {
      trace[sample] = get(sample, column);
    }
    return trace;
  }

  /**
   * {@return the same samples of some elements only}
   *
   * @param wanted row-major indices of elements that were recorded
   * @throws IllegalArgumentException if one of them was not
   */
  public ValueSeries select(int... wanted) {
    int[] columns = Arrays.stream(wanted).map(this::columnOf).toArray();
    float[] chosen = new float[steps.length * columns.length];
    for (int sample = 0; sample < steps.length; sample++) {
      for (int i = 0; i < columns.length; i++) {
        chosen[sample * columns.length + i] = get(sample, columns[i]);
      }
    }
    return new ValueSeries(name, path, units, shape, wanted.clone(), steps, chosen);
  }

  private int columnOf(int element) {
    for (int column = 0; column < width; column++) {
      if (element(column) == element) {
        return column;
      }
    }
    throw new IllegalArgumentException(
        "%s: element %d was not recorded; %d were".formatted(name, element, width));
  }

  /** The data in place, by samples, for export. */
  float[] data() {
    return data;
  }

  /** Path, shape, how many elements of it, and how many samples. */
  @Override
  public String toString() {
    return "%s %s, %d elements, %d samples".formatted(path, shape, width, steps.length);
  }
}
