package io.sparksnn.runtime.config;

import io.sparksnn.runtime.kernel.Connections;
import io.sparksnn.runtime.random.RngKey;
import io.sparksnn.runtime.tensor.DType;
import io.sparksnn.runtime.tensor.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** For modules: draws the values of a parameter and holds them against the rules of its field. */
public final class Drawing {
  private static final String DTYPE = "dtype";

  private final String label;
  private final Init parameter;

  /** The fields whose value the parameter is, by their paths. */
  private final Map<String, ConfigField> holders = new LinkedHashMap<>();

  Drawing(ConfigSpec<?> spec, Object config, Init parameter) {
    this.label = spec.label();
    this.parameter = parameter;
    addHolders(spec, config, "");
  }

  /**
   * {@return the synapses of a kernel, their weights in the precision of a configuration}
   *
   * @param <C> the configuration
   * @param spec what is known of the configuration
   * @param config the configuration
   * @param parameter a value of it
   * @param units shape of the postsynaptic units
   * @param inputs shape of the inputs
   * @param key the randomness to use
   * @param fixed what the initializer has to go by, as for {@link ConfigSpec#draw}
   * @throws ConfigException if weights break the rules of the field they are for
   * @throws IllegalArgumentException if there are more than an array can hold, or they are of other
   *     numbers of units or inputs
   */
  public static <C> Connections connections(
      ConfigSpec<C> spec,
      C config,
      SparseInitializer parameter,
      Shape units,
      Shape inputs,
      RngKey key,
      Map<String, ?> fixed) {
    return new Drawing(spec, config, parameter)
        .connections(units, inputs, key, with(spec.step(config).dtype(), fixed));
  }

  private String path() {
    return holders.isEmpty() ? "" : "." + String.join(", ", holders.keySet());
  }

  /** The values by the precision and what else is fixed for initializers. */
  float[] values(Shape shape, RngKey key, DType dtype, Map<String, ?> fixed) {
    Map<String, Object> all = with(dtype, fixed);
    float[] drawn;
    try {
      drawn = given(all).values(shape, key);
      if (drawn.length != shape.size()) {
        throw new IllegalArgumentException(
            parameter + " gave " + drawn.length + " values for shape " + shape);
      }
    } catch (IllegalArgumentException misfit) {
      throw new IllegalArgumentException(label + path() + ": " + misfit.getMessage(), misfit);
    }
    return valid(drawn, all);
  }

  /** The synapses of a sparse initializer, likewise. */
  private Connections connections(Shape units, Shape inputs, RngKey key, Map<String, Object> all) {
    Connections drawn;
    try {
      drawn = ((SparseInitializer) given(all)).connections(units.size(), inputs.size(), key);
      if (drawn.unitCount() != units.size() || drawn.inputCount() != inputs.size()) {
        throw new IllegalArgumentException(
            "%s gave synapses from %d inputs to %d units, not from %d to %d"
                .formatted(
                    parameter, drawn.inputCount(), drawn.unitCount(), inputs.size(), units.size()));
      }
    } catch (IllegalArgumentException misfit) {
      throw new IllegalArgumentException(label + path() + ": " + misfit.getMessage(), misfit);
    }
    return drawn.withWeights(valid(drawn.toWeights(), all));
  }

  private static Map<String, Object> with(DType dtype, Map<String, ?> fixed) {
    Map<String, Object> all = new LinkedHashMap<>(Map.of(DTYPE, dtype));
    all.putAll(fixed);
    return all;
  }

  /** Rounds to half precision, and looks whether the rules hold. */
  private float[] valid(float[] drawn, Map<String, Object> all) {
    if (all.get(DTYPE) == DType.FLOAT16) {
      for (int i = 0; i < drawn.length; i++) {
        drawn[i] = DType.FLOAT16.cast(drawn[i]);
      }
    }
    List<Violation> found = new ArrayList<>();
    holders.forEach((name, field) -> new FieldValidator(field, name, found).checkAll(drawn));
    if (!found.isEmpty()) {
      throw new ConfigException(label, found);
    }
    return drawn;
  }

  /** The parameter with those of the values that its initializer has fields for. */
  private Init given(Map<String, ?> values) {
    if (!(parameter instanceof Initializer initializer) || initializer.spec() == null) {
      return parameter;
    }
    ConfigSpec<?> spec = initializer.spec();
    Map<String, Object> known = new LinkedHashMap<>(values);
    known.keySet().retainAll(spec.fields().stream().map(ConfigField::name).toList());
    return (Init) spec.mergeAny(initializer, known);
  }

  /**
   * Looks for this very object, here and within: the parameter knows no name, and the rules of its
   * field hold for what it draws.
   */
  @SuppressWarnings("ReferenceEquality") // an equal object may be another field's
  private void addHolders(ConfigSpec<?> spec, Object config, String path) {
    @Nullable Object[] values = spec.valuesOfAny(config);
    for (int i = 0; i < values.length; i++) {
      ConfigField field = spec.fields().get(i);
      if (values[i] == parameter) {
        holders.put(path + field.name(), field);
      } else if (field.nested() != null && values[i] != null) {
        addHolders(field.nested(), values[i], path + field.name() + ".");
      }
    }
  }
}
