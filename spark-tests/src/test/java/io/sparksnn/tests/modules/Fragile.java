package io.sparksnn.tests.modules;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.SpikeArray;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notes every event of its life, and fails where it is told to. */
@RegisterModule
public abstract class Fragile extends SparkModule<Fragile.Config> {
  /** Parameters. */
  @RegisterConfig
  public record Config(@Embedded StepConfig step) {}

  /** Ports. */
  public record Output(FloatArray drawn) implements ModuleOutput {}

  /** What happened, in order. */
  public final List<String> events = new ArrayList<>();

  /** The event that fails; null for none. */
  public @Nullable String failing;

  @Override
  protected void build(InputSpecs inputs) {
    rngKeys(3);
    happens("build " + inputs.get("spikes"));
  }

  @Override
  public void reset() {
    happens("reset");
  }

  @Call
  public Output step(SpikeArray spikes) {
    float[] drawn = rngKeys(1)[0].uniform(2);
    happens("step " + spikes.count());
    return new Output(FloatArray.of(drawn));
  }

  /** Draws random keys; says how many. */
  public int draw(int keys) {
    return rngKeys(keys).length;
  }

  private void happens(String event) {
    events.add(event);
    if (event.equals(failing)) {
      throw new IllegalStateException("told to fail at " + event);
    }
  }
}
