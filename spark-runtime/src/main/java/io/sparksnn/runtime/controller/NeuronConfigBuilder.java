package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.config.ConfigBuilder;
import io.sparksnn.runtime.tensor.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a {@link NeuronConfig} field by field. */
public final class NeuronConfigBuilder implements ConfigBuilder<NeuronConfig> {
  private final NeuronConfigSpec spec;
  private final @Nullable Object[] values;

  NeuronConfigBuilder(NeuronConfigSpec spec, @Nullable NeuronConfig start) {
    this.spec = spec;
    values =
        start == null
            ? new @Nullable Object[] {null, null, 1f, null, 0.2f, true}
            : spec.values(start);
    values[1] = null;
  }

  /** Starts from the defaults, without modules and units. */
  public NeuronConfigBuilder() {
    this(NeuronConfigSpec.SPEC, null);
  }

  /**
   * {@return a builder that starts from a configuration, its seed included}
   *
   * @param config the configuration
   */
  public static NeuronConfigBuilder of(NeuronConfig config) {
    return new NeuronConfigBuilder(NeuronConfigSpec.SPEC, config).seed(config.seed());
  }

  /**
   * Sets the modules and their wiring.
   *
   * @param modules one for each module
   * @return this builder
   */
  public NeuronConfigBuilder modulesSpecs(List<ModuleSpecs> modules) {
    values[0] = modules;
    return this;
  }

  /**
   * Sets the seed, which also draws who is inhibitory; drawn anew unless given.
   *
   * @param seed of which the low 32 bits count
   * @return this builder
   */
  public NeuronConfigBuilder seed(long seed) {
    values[1] = seed;
    return this;
  }

  /**
   * Sets the duration of a step, for every module.
   *
   * @param dt in ms, above 0
   * @return this builder
   */
  public NeuronConfigBuilder dt(double dt) {
    values[2] = (float) dt;
    return this;
  }

  /**
   * Sets the shape of the population, for every module that has units.
   *
   * @param units the shape
   * @return this builder
   */
  public NeuronConfigBuilder units(Shape units) {
    values[3] = units;
    return this;
  }

  /**
   * Sets the shape of the population by its extents.
   *
   * @param extents the outermost first
   * @return this builder
   */
  public NeuronConfigBuilder units(int... extents) {
    return units(spec.shape("units", extents));
  }

  /**
   * Sets the part of the units that is inhibitory.
   *
   * @param rate 0 to 1
   * @return this builder
   */
  public NeuronConfigBuilder inhibitoryRate(double rate) {
    values[4] = (float) rate;
    return this;
  }

  /**
   * Sets whether modules see at the build which of their inputs are inhibitory.
   *
   * @param propagate whether they do
   * @return this builder
   */
  public NeuronConfigBuilder propagateInhibition(boolean propagate) {
    values[5] = propagate;
    return this;
  }

  @Override
  public NeuronConfig build() {
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
