package io.sparksnn.nn.initializer;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Range;
import io.sparksnn.annotations.RegisterInitializer;
import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.config.Initializer;
import io.sparksnn.runtime.random.RngKey;
import io.sparksnn.runtime.tensor.Shape;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values drawn for some elements, 0 for the others, that add up to the scale: for a kernel, all
 * that one unit receives.
 *
 * <p>Elements that agree in their positions on the axes given make a group; the values of a group
 * are divided by their sum, then scaled and held within the bounds. A group of zeros stays one.
 *
 * @param scaling the sum of a group, the bounds of the values drawn, and their precision, which is
 *     no type of whole numbers
 * @param density part of the elements that is drawn
 * @param normAxes axes that tell groups apart, each once; null for none: all elements are one group
 */
@RegisterInitializer
public record NormalizedSparseUniformInitializer(
    @Embedded Scaling scaling,
    @Param(value = "0.2", doc = "Part of the elements that is drawn; the others are 0.")
        @Range(min = 0, max = 1)
        float density,
    @Param(
            value = "0",
            optional = true,
            doc =
                "Axes that tell apart what adds up to the scale; a module sets those of its units.")
        @Range(min = 0)
        @Nullable List<Integer> normAxes)
    implements Initializer {
  @Override
  public ConfigSpec<NormalizedSparseUniformInitializer> spec() {
    return NormalizedSparseUniformInitializerSpec.SPEC;
  }

  /**
   * Draws values that add up to the scale within each group.
   *
   * @param shape shape of the array
   * @param key the randomness to use
   * @return {@code shape.size()} values in row-major order
   * @throws IllegalArgumentException if there are fewer than two axes, an axis is given twice or is
   *     none of the shape, or the precision is a type of whole numbers
   */
  @Override
  public float[] values(Shape shape, RngKey key) {
    List<Integer> axes = normAxes == null ? List.of() : normAxes;
    requireNormalizable(shape, axes);
    RngKey[] keys = key.split(2);
    float[] values = keys[0].uniform(shape.size());
    boolean[] drawn = Sparsity.drawn(values.length, density, keys[1]);
    int[] groups = groups(shape, axes);
    double[] sums = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      sums[groups[i]] += drawn[i] ? values[i] : 0;
    }
    for (int i = 0; i < values.length; i++) {
      float sum = (float) sums[groups[i]];
      float factor = 1 / (sum == 0 ? 1 : sum);
      values[i] = drawn[i] ? scaling.apply(values[i] * factor) : 0;
    }
    return values;
  }

  private void requireNormalizable(Shape shape, List<Integer> axes) {
    if (shape.rank() < 2) {
      throw new IllegalArgumentException(
          "values are normalized over two axes or more, and there are %d in the shape %s"
              .formatted(shape.rank(), shape));
    }
    if (scaling.dtype().isInteger()) {
      throw new IllegalArgumentException(
          "values of type %s cannot be normalized; use float32 or float16"
              .formatted(scaling.dtype()));
    }
    for (int axis : axes) {
      if (axis < 0 || axis >= shape.rank()) {
        throw new IllegalArgumentException(
            "norm_axes = %s: the shape %s has axes 0 to %d, and no axis %d"
                .formatted(axes, shape, shape.rank() - 1, axis));
      }
    }
    if (new HashSet<>(axes).size() < axes.size()) {
      throw new IllegalArgumentException("norm_axes = %s: an axis is given twice".formatted(axes));
    }
  }

  /** The number of each element's group. */
  private static int[] groups(Shape shape, List<Integer> axes) {
    int[] groups = new int[shape.size()];
    int stride = 1;
    int size = 1;
    for (int axis = shape.rank() - 1; axis >= 0; axis--) {
      int extent = shape.extent(axis);
      if (axes.contains(axis)) {
        for (int i = 0; i < groups.length; i++) {
          groups[i] += i / stride % extent * size;
        }
        size *= extent;
      }
      stride *= extent;
    }
    return groups;
  }
}
