package io.sparksnn.runtime.config;

import io.sparksnn.runtime.random.RngKey;
import io.sparksnn.runtime.tensor.Shape;
import io.sparksnn.runtime.text.Tree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything known about a kind of configuration before there is one: its fields, flat through
 * embedded parts, and how to check them. One generated subclass for each configuration record.
 *
 * @param <C> the configuration record
 */
public abstract class ConfigSpec<C> {
  private final String name;
  private final Class<C> configClass;
  private final List<ConfigField> fields;

  /** The class as messages name it: with the classes around it, without the package. */
  private final String label;

  /**
   * For generated code.
   *
   * @param name the registered name
   * @param configClass the record's class
   * @param fields all fields in the order of declaration
   */
  protected ConfigSpec(String name, Class<C> configClass, ConfigField... fields) {
    this.name = name;
    this.configClass = configClass;
    this.fields = List.of(fields);
    this.label =
        configClass
            .getName()
            .substring(configClass.getPackageName().length())
            .replace('$', '.')
            .replaceFirst("^\\.", "");
  }

  /** {@return the registered name, such as {@code leaky_soma_config}} */
  public final String name() {
    return name;
  }

  /** {@return the record's class} */
  public final Class<C> configClass() {
    return configClass;
  }

  /** {@return all fields in the order of declaration, those of embedded parts in their place} */
  public final List<ConfigField> fields() {
    return fields;
  }

  /**
   * {@return a field by its Java name or its name in files}
   *
   * @param fieldName either name
   * @throws IllegalArgumentException if there is none, with the names there are
   */
  public final ConfigField field(String fieldName) {
    for (ConfigField field : fields) {
      if (field.name().equals(fieldName) || field.javaName().equals(fieldName)) {
        return field;
      }
    }
    throw new IllegalArgumentException(
        label
            + " has no field '"
            + fieldName
            + "'; it has "
            + fields.stream().map(ConfigField::name).toList());
  }

  /**
   * {@return a configuration of defaults; a seed that is drawn is drawn anew by every call}
   *
   * @throws ConfigException if the record has required fields, naming them
   */
  public final C defaultConfig() {
    return builder().build();
  }

  /** {@return a new builder, every field at its default} */
  public abstract ConfigBuilder<C> builder();

  /**
   * {@return the values of a configuration, in the order of {@link #fields()}}
   *
   * @param config the configuration
   * @throws ConfigException if an embedded part is null
   */
  public abstract @Nullable Object[] values(C config);

  /**
   * {@return all faults of a configuration, in the order of the fields; empty if it is valid}
   *
   * @param config the configuration
   */
  public final List<Violation> validate(C config) {
    try {
      return violations(values(config));
    } catch (ConfigException incomplete) {
      return incomplete.violations();
    }
  }

  /**
   * Passes on a configuration that is valid.
   *
   * @param config the configuration
   * @return the configuration
   * @throws ConfigException with all its faults, if it is not
   */
  public final C requireValid(C config) {
    if (config == null) {
      throw new IllegalArgumentException(label + ": the configuration is null");
    }
    requireValid(values(config));
    return config;
  }

  /**
   * For generated builders: checks values before there is a record of them.
   *
   * @param builder a builder of this kind
   */
  public final void requireValid(ConfigBuilder<C> builder) {
    requireValid(builder.values());
  }

  private void requireValid(@Nullable Object[] values) {
    List<Violation> violations = violations(values);
    if (!violations.isEmpty()) {
      throw new ConfigException(label, violations);
    }
  }

  /**
   * {@return the configuration in one line, flat and with units: {@code GainConfig(dt=1.0 ms, …)}}
   *
   * @param config the configuration
   */
  public final String toString(C config) {
    @Nullable Object[] values = values(config);
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      ConfigField field = fields.get(i);
      ConfigSpec<?> nested = field.nested();
      String value = nested == null ? String.valueOf(values[i]) : nested.anyToString(values[i]);
      String units = field.units().isEmpty() ? "" : " " + field.units();
      parts.add(field.name() + "=" + value + units);
    }
    return label + "(" + String.join(", ", parts) + ")";
  }

  /**
   * {@return the configuration as a tree: a line for each field, configurations below their field}
   *
   * @param title the label of the root
   * @param config the configuration
   * @param without names of fields to leave out
   */
  public final Tree tree(String title, C config, Collection<String> without) {
    Tree tree = new Tree(title);
    @Nullable Object[] values = values(config);
    for (int i = 0; i < values.length; i++) {
      ConfigField field = fields.get(i);
      ConfigSpec<?> nested = field.nested();
      if (without.contains(field.name())) {
        continue;
      }
      if (nested != null && values[i] != null) {
        tree.add(nested.anyTree(field.name(), values[i]));
      } else {
        String units = field.units().isEmpty() ? "" : " " + field.units();
        tree.add(field.name() + " = " + values[i] + units);
      }
    }
    return tree;
  }

  private Tree anyTree(String title, Object config) {
    return tree(title, configClass.cast(config), List.of());
  }

  /** {@return the record's class as messages name it: {@code Gain.Config}} */
  public final String label() {
    return label;
  }

  /** Name, then one line for each field. */
  @Override
  public final String toString() {
    StringBuilder text = new StringBuilder(name);
    fields.forEach(field -> text.append("\n  ").append(field));
    return text.toString();
  }

  /**
   * {@return the seed, precision and time step of a configuration of a module}
   *
   * @param config the configuration
   * @throws UnsupportedOperationException if the record embeds no {@link StepConfig}
   */
  public StepConfig step(C config) {
    throw new UnsupportedOperationException(
        label + " embeds no StepConfig, so it is no module's configuration");
  }

  /**
   * {@return the values of a parameter of a configuration}
   *
   * @param config the configuration
   * @param parameter one of its parameters
   * @param shape extents of the array to fill
   * @param key what random values are drawn from
   * @throws ConfigException if drawn values break the rules of the field they are for
   * @throws IllegalArgumentException if they have another shape
   */
  public final float[] draw(C config, Init parameter, Shape shape, RngKey key) {
    List<ConfigField> holders = holders(config, parameter);
    float[] drawn;
    try {
      drawn = parameter.values(shape, key);
      if (drawn.length != shape.size()) {
        throw new IllegalArgumentException(
            parameter + " gave " + drawn.length + " values for shape " + shape);
      }
    } catch (IllegalArgumentException misfit) {
      String names = String.join(", ", holders.stream().map(ConfigField::name).toList());
      throw new IllegalArgumentException(label + "." + names + ": " + misfit.getMessage(), misfit);
    }
    if (parameter instanceof Initializer) {
      List<Violation> found = new ArrayList<>();
      holders.forEach(field -> new FieldValidator(field, found).checkAll(drawn));
      if (!found.isEmpty()) {
        throw new ConfigException(label, found);
      }
    }
    return drawn;
  }

  /**
   * The fields whose value is this very object: the parameter knows no name, and its field's rules
   * hold for what it draws.
   */
  @SuppressWarnings("ReferenceEquality") // an equal object may be another field's
  private List<ConfigField> holders(C config, Init parameter) {
    @Nullable Object[] values = values(config);
    List<ConfigField> holders = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      if (values[i] == parameter) {
        holders.add(fields.get(i));
      }
    }
    return holders;
  }

  /**
   * For generated code: an embedded part, which must be there.
   *
   * @param <T> the part's type
   * @param part the part, or null
   * @param component the name of its component
   * @return the part
   */
  protected final <T> T part(@Nullable T part, String component) {
    if (part == null) {
      throw new ConfigException(
          label, List.of(new Violation(component, "null", "must be a configuration")));
    }
    return part;
  }

  final List<Violation> violations(@Nullable Object[] values) {
    List<Violation> found = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      new FieldValidator(fields.get(i), found).validate(values[i]);
    }
    return found;
  }

  /** Faults of a value that a field of this kind holds; the field's type vouches for the cast. */
  final List<Violation> validateAny(Object config) {
    return validate(configClass.cast(config));
  }

  private String anyToString(@Nullable Object config) {
    return config == null ? "null" : toString(configClass.cast(config));
  }
}
