package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.config.ConfigInput;
import io.sparksnn.runtime.config.ConfigOutput;
import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.tensor.DType;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a {@link BrainConfig} before there is one. */
public final class BrainConfigSpec extends ConfigSpec<BrainConfig> {
  /** The specification of brains that are not of a named type. */
  public static final BrainConfigSpec SPEC = new BrainConfigSpec("brain_config", null);

  private final @Nullable BrainConfig start;

  /**
   * The specification of a named type of brains.
   *
   * @param name the registered name, such as {@code ab_brain_config}
   * @param start what a builder starts from; null for the defaults, where the modules are required
   */
  BrainConfigSpec(String name, @Nullable BrainConfig start) {
    super(
        name,
        BrainConfig.class,
        ControllerFields.MODULES,
        ControllerFields.SEED,
        ControllerFields.DT,
        ControllerFields.PROPAGATE);
    this.start = start;
  }

  @Override
  public BrainConfigBuilder builder() {
    return new BrainConfigBuilder(this, start);
  }

  @Override
  public @Nullable Object[] values(BrainConfig config) {
    return new @Nullable Object[] {
      config.modulesSpecs(), config.seed(), config.dt(), config.propagateInhibition()
    };
  }

  @Override
  @SuppressWarnings({"unchecked", "NullAway"}) // the fields vouch for values and their types
  protected BrainConfig create(@Nullable Object[] values) {
    return new BrainConfig(
        (List<ModuleSpecs>) values[0], (long) values[1], (float) values[2], (boolean) values[3]);
  }

  @Override
  protected @Nullable Object readField(String field, ConfigInput in) throws IOException {
    return switch (field) {
      case "modules_specs" -> in.readList(ModuleSpecs.class);
      case "seed" -> in.readLong();
      case "dt" -> in.readFloat();
      case "propagate_inhibition" -> in.readBoolean();
      default -> throw new IllegalArgumentException(field);
    };
  }

  /** The field is none of the reference's, whose models do not propagate. */
  @Override
  protected @Nullable Object[] absent() {
    @Nullable Object[] values = super.absent();
    values[values.length - 1] = false;
    return values;
  }

  @Override
  public void write(BrainConfig config, ConfigOutput out) throws IOException {
    out.write("modules_specs", config.modulesSpecs());
    out.write("seed", config.seed());
    out.write("dt", config.dt());
    if (config.propagateInhibition()) {
      out.write("propagate_inhibition", true);
    }
  }

  @Override
  public StepConfig step(BrainConfig config) {
    return new StepConfig(config.seed(), DType.FLOAT32, config.dt());
  }
}
