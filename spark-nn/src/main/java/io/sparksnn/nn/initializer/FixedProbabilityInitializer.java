package io.sparksnn.nn.initializer;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Range;
import io.sparksnn.annotations.RegisterInitializer;
import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.config.SparseInitializer;
import io.sparksnn.runtime.kernel.Connections;
import io.sparksnn.runtime.random.RngKey;

/**
 * Connects each pair of an input and a unit with the same probability; a kernel of up to one pair
 * in four then holds its synapses alone, so that memory, the build and steps cost as much as there
 * are synapses. Weights are drawn evenly between the scale and a part of it.
 *
 * <p>Such a kernel is not for learning rules, which change whole rows: those take {@link
 * SparseUniformInitializer}.
 *
 * @param scaling the range of the weights drawn, and their precision
 * @param density probability that a pair is connected
 * @param spread from 0, where all weights are the scale, to 1, where they are drawn from 0 to it
 */
@RegisterInitializer
public record FixedProbabilityInitializer(
    @Embedded Scaling scaling,
    @Param(value = "0.02", doc = "Probability that a pair is connected.") @Range(min = 0, max = 1)
        float density,
    @Param(value = "0", doc = "Part of the scale by which the smallest weights are smaller.")
        @Range(min = 0, max = 1)
        float spread)
    implements SparseInitializer {
  /** What an array can hold. */
  private static final int MOST = Integer.MAX_VALUE - 8;

  @Override
  public ConfigSpec<FixedProbabilityInitializer> spec() {
    return FixedProbabilityInitializerSpec.SPEC;
  }

  @Override
  public Connections connections(int units, int inputs, RngKey key) {
    long pairs = (long) units * inputs;
    double expected = (double) density * pairs;
    double most = expected + 6 * Math.sqrt(expected);
    if (most > MOST) {
      throw new IllegalArgumentException(
          "about %.3g synapses from %d inputs to %d units are more than the %d that fit; lower density = %s"
              .formatted(expected, inputs, units, MOST, density));
    }
    RngKey[] keys = key.split(2);
    UniformStream weights = new UniformStream(keys[1]);
    var drawn = new Connections.Builder(units, inputs, (int) most);
    for (Skips skips = new Skips(density, pairs, keys[0]); skips.hasNext(); ) {
      long pair = skips.next();
      float weight = scaling.apply(1 - spread * weights.next());
      drawn.add((int) (pair / units), (int) (pair % units), weight);
    }
    return drawn.build();
  }
}
