package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.config.ConfigInput;
import io.sparksnn.runtime.config.ConfigOutput;
import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.tensor.DType;
import io.sparksnn.runtime.tensor.Shape;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a {@link NeuronConfig} before there is one. */
public final class NeuronConfigSpec extends ConfigSpec<NeuronConfig> {
  /** The specification of neurons that are not of a named type. */
  public static final NeuronConfigSpec SPEC = new NeuronConfigSpec("neuron_config", null);

  private final @Nullable NeuronConfig start;

  /**
   * The specification of a named type of neurons.
   *
   * @param name the registered name, such as {@code alif_mod_neuron_config}
   * @param start what a builder starts from; null for the defaults, where modules and units are
   *     required
   */
  NeuronConfigSpec(String name, @Nullable NeuronConfig start) {
    super(
        name,
        NeuronConfig.class,
        ControllerFields.MODULES,
        ControllerFields.SEED,
        ControllerFields.DT,
        ControllerFields.UNITS,
        ControllerFields.INHIBITORY_RATE,
        ControllerFields.PROPAGATE);
    this.start = start;
  }

  @Override
  public NeuronConfigBuilder builder() {
    return new NeuronConfigBuilder(this, start);
  }

  @Override
  public @Nullable Object[] values(NeuronConfig config) {
    return new @Nullable Object[] {
      config.modulesSpecs(),
      config.seed(),
      config.dt(),
      config.units(),
      config.inhibitoryRate(),
      config.propagateInhibition()
    };
  }

  @Override
  @SuppressWarnings({"unchecked", "NullAway"}) // the fields vouch for values and their types
  protected NeuronConfig create(@Nullable Object[] values) {
    return new NeuronConfig(
        (List<ModuleSpecs>) values[0],
        (long) values[1],
        (float) values[2],
        (Shape) values[3],
        (float) values[4],
        (boolean) values[5]);
  }

  @Override
  protected @Nullable Object readField(String field, ConfigInput in) throws IOException {
    return switch (field) {
      case "modules_specs" -> in.readList(ModuleSpecs.class);
      case "seed" -> in.readLong();
      case "dt" -> in.readFloat();
      case "units" -> in.readShape();
      case "inhibitory_rate" -> in.readFloat();
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
  public void write(NeuronConfig config, ConfigOutput out) throws IOException {
    out.write("modules_specs", config.modulesSpecs());
    out.write("seed", config.seed());
    out.write("dt", config.dt());
    out.write("units", config.units());
    out.write("inhibitory_rate", config.inhibitoryRate());
    if (config.propagateInhibition()) {
      out.write("propagate_inhibition", true);
    }
  }

  @Override
  public StepConfig step(NeuronConfig config) {
    return new StepConfig(config.seed(), DType.FLOAT32, config.dt());
  }
}
