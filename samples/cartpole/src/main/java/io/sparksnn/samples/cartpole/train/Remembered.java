package io.sparksnn.samples.cartpole.train;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What an upkeep remembered at some time.
 *
 * @param numbers by name
 * @param arrays by name
 */
public record Remembered(Map<String, Double> numbers, Map<String, float[]> arrays) {
  /** {@return nothing, as of an upkeep that remembers nothing} */
  public static Remembered nothing() {
    return new Remembered(Map.of(), Map.of());
  }

  static Remembered by(Upkeep upkeep) {
    Remembered taken = new Remembered(new LinkedHashMap<>(), new LinkedHashMap<>());
    upkeep.remember(
        new Memory() {
          @Override
          public double keep(String name, double value) {
            requireNew(name, taken.numbers.put(name, value));
            return value;
          }

          @Override
          public float[] keep(String name, float[] values) {
            requireNew(name, taken.arrays.put(name, values.clone()));
            return values;
          }
        });
    return taken;
  }

  private static void requireNew(String name, @Nullable Object before) {
    if (before != null) {
      throw new IllegalArgumentException("an upkeep remembers two values called '" + name + "'");
    }
  }

  void giveBackTo(Upkeep upkeep) {
    upkeep.remember(
        new Memory() {
          @Override
          public double keep(String name, double value) {
            return require(name, numbers.get(name), () -> "a number");
          }

          @Override
          public float[] keep(String name, float[] values) {
            Supplier<String> expected = () -> values.length + " numbers";
            float[] kept = require(name, arrays.get(name), expected);
            if (kept.length != values.length) {
              throw new IllegalArgumentException(
                  "what the upkeep remembers as '%s' is %d numbers, expected %s"
                      .formatted(name, kept.length, expected.get()));
            }
            return kept.clone();
          }
        });
  }

  private static <T> T require(String name, @Nullable T value, Supplier<String> expected) {
    if (value == null) {
      throw new IllegalArgumentException(
          "what the upkeep remembers lacks '%s', %s".formatted(name, expected.get()));
    }
    return value;
  }
}
