package io.sparksnn.runtime.config;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A specification whose configurations have another layout in files than a field for each of
 * theirs; all else is that of the specification it is for.
 *
 * @param <C> the configuration record
 */
public abstract class ConfigLayout<C> extends ConfigSpec<C> {
  private final ConfigSpec<C> spec;

  /**
   * For subclasses.
   *
   * @param spec the specification that knows the fields
   */
  protected ConfigLayout(ConfigSpec<C> spec) {
    super(spec.name(), spec.configClass(), spec.fields().toArray(ConfigField[]::new));
    this.spec = spec;
  }

  @Override
  public final ConfigBuilder<C> builder() {
    return spec.builder();
  }

  @Override
  public final @Nullable Object[] values(C config) {
    return spec.values(config);
  }

  @Override
  protected final C create(@Nullable Object[] values) {
    return spec.create(values);
  }

  @Override
  public final StepConfig step(C config) {
    return spec.step(config);
  }

  @Override
  public abstract @Nullable C read(ConfigInput in) throws IOException;

  @Override
  protected final @Nullable Object readField(String field, ConfigInput in) {
    throw new IllegalStateException("fields are read in another layout");
  }
}
