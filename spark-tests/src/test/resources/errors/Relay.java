package demo;

import io.sparksnn.annotations.*;
import io.sparksnn.runtime.config.*;
import io.sparksnn.runtime.module.*;
import io.sparksnn.runtime.payload.*;
import org.jspecify.annotations.Nullable;

/** Spikes in, spikes out. */
@RegisterModule
public abstract class Relay extends SparkModule<Relay.Config> {
  @RegisterConfig
  public record Config(@Embedded StepConfig step) {}

  public record Out(SpikeArray spikes) implements ModuleOutput {}

  @Call
  public Out step(SpikeArray spikes, @Nullable SpikeArray more) {
    return new Out(spikes);
  }
}
