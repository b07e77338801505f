package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.config.ConfigBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a {@link BrainConfig} field by field. */
public final class BrainConfigBuilder implements ConfigBuilder<BrainConfig> {
  private final BrainConfigSpec spec;
  private final @Nullable Object[] values;

  BrainConfigBuilder(BrainConfigSpec spec, @Nullable BrainConfig start) {
    this.spec = spec;
    values = start == null ? new @Nullable Object[] {null, null, 1f, true} : spec.values(start);
    values[1] = null;
  }

  /** Starts from the defaults, without modules. */
  public BrainConfigBuilder() {
    this(BrainConfigSpec.SPEC, null);
  }

  /**
   * {@return a builder that starts from a configuration, its seed included}
   *
   * @param config the configuration
   */
  public static BrainConfigBuilder of(BrainConfig config) {
    return new BrainConfigBuilder(BrainConfigSpec.SPEC, config).seed(config.seed());
  }

  /**
   * Sets the modules and their wiring.
   *
   * @param modules one for each module
   * @return this builder
   */
  public BrainConfigBuilder modulesSpecs(List<ModuleSpecs> modules) {
    values[0] = modules;
    return this;
  }

  /**
   * Sets the seed; drawn anew unless given.
   *
   * @param seed of which the low 32 bits count
   * @return this builder
   */
  public BrainConfigBuilder seed(long seed) {
    values[1] = seed;
    return this;
  }

  /**
   * Sets the duration of a step, for every module.
   *
   * @param dt in ms, above 0
   * @return this builder
   */
  public BrainConfigBuilder dt(double dt) {
    values[2] = (float) dt;
    return this;
  }

  /**
   * Sets whether modules see at the build which of their inputs are inhibitory.
   *
   * @param propagate whether they do
   * @return this builder
   */
  public BrainConfigBuilder propagateInhibition(boolean propagate) {
    values[3] = propagate;
    return this;
  }

  @Override
  public BrainConfig build() {
    return spec.build(this);
  }

  @Override
  public @Nullable Object[] values() {
    return values.clone();
  }

  @Override
  public String toString() {
    return spec.toString(this);
  }
}
