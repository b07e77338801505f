package io.sparksnn.runtime.config;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A specification whose configurations stand in files as those of a more general kind; all else is
 * that of the specification it is for.
 *
 * @param <C> the configuration record
 * @param <G> the more general kind
 */
public abstract class ConfigLayout<C, G> extends ConfigSpec<C> {
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

  /** {@return the specification of what files hold, under the name of this one} */
  public abstract ConfigSpec<G> generic();

  /**
   * What a configuration of the more general kind has otherwise than those of this kind, and what
   * to do about it.
   *
   * @param found the configuration
   * @return the differences; none if it is one of this kind
   */
  public abstract List<Violation> differences(G found);

  /**
   * The same configuration as one of this kind.
   *
   * @param found a configuration without {@link #differences}
   * @return the configuration, which may break the rules of its own fields
   */
  public abstract C typed(G found);

  /**
   * The same configuration as one of the more general kind.
   *
   * @param config a valid configuration
   * @return what files hold
   */
  protected abstract G untyped(C config);

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
  public final @Nullable C read(ConfigInput in) throws IOException {
    G found = generic().read(in);
    if (found == null) {
      return null;
    }
    List<Violation> faults = differences(found);
    if (faults.isEmpty()) {
      C config = typed(found);
      faults = validate(config);
      if (faults.isEmpty()) {
        return config;
      }
    }
    faults.forEach(in::refuse);
    return null;
  }

  @Override
  public final void write(C config, ConfigOutput out) throws IOException {
    generic().write(untyped(config), out);
  }

  @Override
  protected final @Nullable Object readField(String field, ConfigInput in) {
    throw new IllegalStateException("fields are read in another layout");
  }
}
