package io.sparksnn.tests.config;

import io.sparksnn.runtime.config.Checks;
import io.sparksnn.runtime.config.ConfigBuilder;
import io.sparksnn.runtime.config.ConfigField;
import io.sparksnn.runtime.config.ConfigHolder;
import io.sparksnn.runtime.config.ConfigInput;
import io.sparksnn.runtime.config.ConfigSpec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of an assembly of named layers: a specification written by hand. */
final class AssemblySpec extends ConfigSpec<AssemblySpec.Assembly> {
  static final AssemblySpec SPEC = new AssemblySpec();

  private AssemblySpec() {
    super(
        "assembly",
        Assembly.class,
        ConfigField.of("parts", "parts", List.class).withElements(Part.class),
        ConfigField.of("seed", "seed", long.class).withDefault("random"),
        ConfigField.of("dt", "dt", float.class).withDefault("1").withChecks(Checks.positive()));
  }

  /** A configuration that holds others by name. */
  record Assembly(List<Part> parts, long seed, float dt) {}

  /** One of them. */
  record Part(String name, TissueConfig.LayerConfig config) implements ConfigHolder {
    @Override
    public ConfigSpec<?> configSpec() {
      return TissueConfigLayerConfigSpec.SPEC;
    }

    @Override
    public Part withConfig(Object other) {
      return new Part(name, (TissueConfig.LayerConfig) other);
    }
  }

  @Override
  public ConfigBuilder<Assembly> builder() {
    return new ConfigBuilder<>() {
      @Override
      public Assembly build() {
        return SPEC.build(this);
      }

      @Override
      public @Nullable Object[] values() {
        return new Object[] {null, null, 1f};
      }
    };
  }

  @Override
  public @Nullable Object[] values(Assembly config) {
    return new Object[] {config.parts(), config.seed(), config.dt()};
  }

  @Override
  @SuppressWarnings({"unchecked", "NullAway"}) // the fields vouch for the values
  protected Assembly create(@Nullable Object[] values) {
    return new Assembly(List.copyOf((List<Part>) values[0]), (long) values[1], (float) values[2]);
  }

  @Override
  protected @Nullable Object readField(String field, ConfigInput in) {
    throw new UnsupportedOperationException();
  }
}
