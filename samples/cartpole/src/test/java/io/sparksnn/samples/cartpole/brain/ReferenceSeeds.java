package io.sparksnn.samples.cartpole.brain;

import io.sparksnn.samples.cartpole.Golden;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The brain that the reference has run. */
public final class ReferenceSeeds {
  private ReferenceSeeds() {}

  /** The sample's settings with every seed of the reference. */
  public static OpponentBrainConfig config() {
    Map<String, Object> seeds = new LinkedHashMap<>();
    Golden.read("brain_ab_f32")
        .get("seeds")
        .properties()
        .forEach(seed -> {
          String path = seed.getKey().toLowerCase(Locale.ROOT).replace(".", "__");
          seeds.put(path.isEmpty() ? "seed" : path + "__seed", seed.getValue().longValue());
        });
    return OpponentBrainConfigSpec.SPEC.merge(OpponentBrains.config(0), seeds);
  }
}
