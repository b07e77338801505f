package io.sparksnn.runtime.config;

import io.sparksnn.runtime.random.RngKey;
import io.sparksnn.runtime.tensor.Shape;
import io.sparksnn.runtime.text.Names;
import io.sparksnn.runtime.text.Tree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
        "%s has no field '%s'; %s"
            .formatted(
                label,
                fieldName,
                Names.suggest(fieldName, fields.stream().map(ConfigField::name).toList())));
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
   * For generated code: a configuration of values in the order of {@link #fields()}.
   *
   * @param values values in the order of the fields
   * @return the configuration
   */
  protected abstract C create(@Nullable Object[] values);

  /**
   * For generated code: reads the value of a field in the field's type.
   *
   * @param field the field's name in files
   * @param in stands at the value
   * @return the value; null if it is of another type, which has been noted then
   * @throws IOException if the document breaks off or is malformed
   */
  protected abstract @Nullable Object readField(String field, ConfigInput in) throws IOException;

  /**
   * Reads a configuration, which is checked on the way. For readers of documents.
   *
   * @param in stands at the start of the object that holds the fields
   * @return the configuration; null if there are faults, which have been noted then
   * @throws IOException if the document breaks off or is malformed
   */
  public @Nullable C read(ConfigInput in) throws IOException {
    ConfigReading<C> reading = new ConfigReading<>(this, in);
    @Nullable Object[] values = reading.read();
    if (in.hasFaults()) {
      return null;
    }
    return reading.isComplete() ? create(values) : Assembly.make(this, values, Seeds.random());
  }

  /**
   * {@return what a document means that leaves fields out, in the order of {@link #fields()}: their
   * defaults, unless documents of others mean something else}
   */
  protected @Nullable Object[] absent() {
    return builder().values();
  }

  /**
   * Writes the fields of a configuration in their order. For writers of documents.
   *
   * @param config the configuration
   * @param out takes the fields
   * @throws IOException if the document cannot be written
   */
  public void write(C config, ConfigOutput out) throws IOException {
    @Nullable Object[] values = values(config);
    for (int i = 0; i < values.length; i++) {
      String field = fields.get(i).name();
      ConfigSpec<?> nested = fields.get(i).nested();
      Object value = values[i];
      if (nested != null && value != null) {
        nested.writeAny(field, value, out);
      } else {
        out.write(field, value);
      }
    }
  }

  private void writeAny(String field, Object config, ConfigOutput out) throws IOException {
    out.write(field, this, configClass.cast(config));
  }

  /** Position of a field by its name in files, or -1; files have the fields in order, mostly. */
  final int indexOf(String fieldName, int likely) {
    if (likely < fields.size() && fields.get(likely).name().equals(fieldName)) {
      return likely;
    }
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).name().equals(fieldName)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * A configuration changed by name, for files, command lines and sweeps. {@code synapses__tau}
   * names field {@code tau} of the configuration in field {@code synapses}, or in the module of
   * that name in a list; {@code _s_dt} sets {@code dt} here and wherever it occurs within, and wins
   * over all else. A {@code float} takes any number, a {@code Shape} a list of whole numbers, an
   * {@code Init} a number, a {@code float[]} or an {@code int[]}, an enum the name of a constant;
   * nothing else is converted.
   *
   * @param changes values by the names of fields
   * @param config the configuration
   * @return the changed configuration; the given one stays as it is
   * @throws ConfigException with every unknown name, value of another type and broken rule
   */
  public final C merge(C config, Map<String, ?> changes) {
    return Merge.apply(this, new Draft<>(this, values(config)), changes);
  }

  /**
   * A configuration of defaults and of values by name, required fields among them. Names and values
   * mean what they mean to {@link #merge}; seeds that are not given are drawn.
   *
   * @param values values by the names of fields
   * @return the configuration
   * @throws ConfigException with every unknown name, value of another type, missing field and
   *     broken rule
   */
  public final C from(Map<String, ?> values) {
    return Merge.apply(this, builder(), values);
  }

  /**
   * What differs between two configurations, those within them included.
   *
   * @param left the first configuration
   * @param right the second configuration
   * @return the differences
   */
  public final ConfigDiff diff(C left, C right) {
    return ConfigDiff.of(this, left, right);
  }

  /**
   * The same configuration with other seeds, here and within, by the rule of the reference.
   *
   * @param seed what they are derived from
   * @param config the configuration
   * @return a changed copy
   */
  public final C withNewSeeds(C config, long seed) {
    SeedSequence seeds = new SeedSequence(seed);
    @Nullable Object[] values = values(config);
    for (int i = 0; i < values.length; i++) {
      ConfigSpec<?> nested = fields.get(i).nested();
      if (nested != null && values[i] != null) {
        values[i] = nested.withNewSeedsOfAny(values[i], seeds.next());
      } else if (fields.get(i).isSeed()) {
        values[i] = seeds.next();
      } else if (!Holders.of(values[i]).isEmpty()) {
        values[i] =
            Holders.changed(
                Holders.of(values[i]),
                holder -> holder.configSpec().withNewSeedsOfAny(holder.config(), seeds.next()));
      }
    }
    return create(values);
  }

  /**
   * The same with seeds from the system's entropy.
   *
   * @param config the configuration
   * @return a changed copy
   */
  public final C withNewSeeds(C config) {
    return withNewSeeds(config, Seeds.random());
  }

  /**
   * For generated code: sets a field of an initializer that has it; other values stay.
   *
   * @param value what the field holds
   * @param field the name of the field in files
   * @param shared the value to set
   * @return the value, changed or not
   */
  public static Init share(Init value, String field, Object shared) {
    return value instanceof Initializer initializer && initializer.spec() != null
        ? initializer.spec().shareIn(initializer, field, shared)
        : value;
  }

  private Init shareIn(Initializer initializer, String field, Object shared) {
    boolean has = fields.stream().anyMatch(own -> own.name().equals(field));
    return has ? (Init) mergeAny(initializer, Map.of("_s_" + field, shared)) : initializer;
  }

  /**
   * The configuration of a module that is held, by its name: that of the field, or of the element
   * of a list.
   *
   * @param config the configuration around it
   * @param name the module's name
   * @return the module's configuration
   * @throws IllegalArgumentException if there is none of that name
   */
  public final Object held(C config, String name) {
    @Nullable Object[] values = values(config);
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value != null && fields.get(i).nested() != null && fields.get(i).name().equals(name)) {
        return value;
      }
      for (ConfigHolder holder : Holders.of(value)) {
        if (holder.name().equals(name)) {
          return holder.config();
        }
      }
    }
    throw new IllegalArgumentException(label + " has no configuration of a module '" + name + "'");
  }

  private C withNewSeedsOfAny(Object config, long seed) {
    return withNewSeeds(configClass.cast(config), seed);
  }

  final @Nullable Object[] valuesOfAny(Object config) {
    return values(configClass.cast(config));
  }

  /**
   * All faults of a configuration, in the order of the fields; empty if it is valid.
   *
   * @param config the configuration
   * @return the faults
   */
  public final List<Violation> validate(C config) {
    if (config == null) {
      return List.of(new Violation("", "null", "must be a " + label));
    }
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
   * For generated builders: a configuration of what a builder holds. A field within that is
   * required and was not given takes the value of the field of that name and type around it, such
   * as the units of a population.
   *
   * @param builder the builder
   * @return the configuration
   * @throws ConfigException with all faults at once, missing fields included
   */
  public final C build(ConfigBuilder<C> builder) {
    return build(builder, Seeds.random(), Map.of());
  }

  /**
   * The same within another configuration: seeds that are not given are derived from one by the
   * rule of the reference, and fields without a value take those that are shared.
   *
   * @param builder the builder
   * @param seed what seeds are derived from
   * @param shared values by the names of fields; names that are no field's are passed over
   * @return the configuration
   * @throws ConfigException with all faults at once, missing fields included
   */
  public final C build(ConfigBuilder<C> builder, long seed, Map<String, ?> shared) {
    return Assembly.of(this, builder, seed, shared);
  }

  /**
   * The same configuration, sharing nothing that its maker could change: lists are copied.
   *
   * @param config the configuration
   * @return the configuration, or a copy of it
   */
  public final C isolated(C config) {
    @Nullable Object[] values = values(config);
    boolean changed = false;
    for (int i = 0; i < values.length; i++) {
      Object before = values[i];
      ConfigSpec<?> nested = fields.get(i).nested();
      if (nested != null && before != null && nested.holdsLists()) {
        values[i] = nested.isolatedAny(before);
        changed = true;
      } else if (!Holders.of(before).isEmpty()) {
        values[i] =
            Holders.changed(
                Holders.of(before), holder -> holder.configSpec().isolatedAny(holder.config()));
      }
      changed |= before instanceof List<?>;
    }
    return changed ? create(values) : config;
  }

  private boolean holdsLists() {
    return fields.stream()
        .anyMatch(field ->
            field.type() == List.class || (field.nested() != null && field.nested().holdsLists()));
  }

  private C isolatedAny(Object config) {
    return isolated(configClass.cast(config));
  }

  /**
   * For generated builders: a shape that is given by its extents.
   *
   * @param field the field's name in files
   * @param extents the extents, outermost first
   * @return the shape
   * @throws ConfigException naming the field, if there is no such shape
   */
  public final Shape shape(String field, int... extents) {
    try {
      return Shape.of(extents);
    } catch (IllegalArgumentException noShape) {
      throw misfit(field, Arrays.toString(extents), "must be extents of at least 1");
    }
  }

  /**
   * For generated builders: a parameter that is given by its values.
   *
   * @param field the field's name in files
   * @param values the values
   * @return the parameter
   * @throws ConfigException naming the field, if there are none
   */
  public final Init array(String field, float... values) {
    if (values.length == 0) {
      throw misfit(field, "[]", "must have at least one value");
    }
    return Init.of(values);
  }

  private ConfigException misfit(String field, String value, String rule) {
    return new ConfigException(label, List.of(new Violation(field, value, rule)));
  }

  /**
   * For generated code: a copy of a list that may be missing.
   *
   * @param <T> type of the elements
   * @param list the list, or null
   * @return a copy, or null
   */
  protected static <T> @Nullable List<T> copyOrNull(@Nullable List<T> list) {
    return list == null ? null : List.copyOf(list);
  }

  void requireValid(@Nullable Object[] values) {
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
    return label + describe(values(config));
  }

  /**
   * What a builder holds so far, in the same form.
   *
   * @param builder the builder
   * @return one line
   */
  public final String toString(ConfigBuilder<C> builder) {
    return label + " so far" + describe(builder.values());
  }

  private String describe(@Nullable Object[] values) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      ConfigField field = fields.get(i);
      ConfigSpec<?> nested = field.nested();
      String value = nested == null ? String.valueOf(values[i]) : nested.anyToString(values[i]);
      String units = field.units().isEmpty() ? "" : " " + field.units();
      parts.add(field.name() + "=" + value + units);
    }
    return "(" + String.join(", ", parts) + ")";
  }

  /**
   * {@return the configuration as a tree: a line for each field, configurations below their field}
   *
   * @param title the label of the root
   * @param config the configuration
   * @param without names of fields to leave out
   */
  public final Tree tree(String title, C config, Collection<String> without) {
    return new ConfigTree(without, false).of(title, this, config);
  }

  /**
   * {@return the configuration as a tree with the type, the value and the unit of each field; what
   * a field holds stands below it, initializers by their registered names, long arrays are cut}
   *
   * @param config the configuration
   */
  public final String inspect(C config) {
    return new ConfigTree(List.of(), true).of(label, this, config).toString();
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
   * The values of a parameter of a configuration, rounded to half precision where it says so.
   *
   * @param config the configuration
   * @param parameter a value of the configuration
   * @param shape shape of the array
   * @param key the randomness to use
   * @param fixed what an initializer has to go by, whatever its own parameters say, as far as it
   *     has such parameters: values by name. Unless {@code dtype} is among them, it is the
   *     configuration's. Numbers and arrays stay as they are.
   * @return {@code shape.size()} values in row-major order
   * @throws ConfigException if the values break the rules of the field they are for
   * @throws IllegalArgumentException if they have another shape
   */
  public final float[] draw(
      C config, Init parameter, Shape shape, RngKey key, Map<String, ?> fixed) {
    return new Drawing(this, config, parameter).values(shape, key, step(config).dtype(), fixed);
  }

  final C mergeAny(Object config, Map<String, ?> changes) {
    return merge(configClass.cast(config), changes);
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
    if (config == null || config instanceof ConfigBuilder<?>) {
      return String.valueOf(config);
    }
    return toString(configClass.cast(config));
  }
}
