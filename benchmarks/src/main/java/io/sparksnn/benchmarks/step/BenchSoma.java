package io.sparksnn.benchmarks.step;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.annotations.Variable;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.CurrentArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import org.ejml.data.FMatrixRMaj;
import org.jspecify.annotations.Nullable;

/** A small soma as a user would write it: a leaky membrane. */
@RegisterModule
public abstract class BenchSoma extends SparkModule<BenchSoma.Config> {
  /** Parameters of {@link BenchSoma}. */
  @RegisterConfig
  public record Config(
      @Embedded StepConfig step,
      @Param(value = "20", units = "ms", doc = "Time constant.") @Positive float potentialTau,
      @Param(value = "0.1", units = "GΩ", doc = "Membrane resistance.") float resistance,
      @Param(value = "20", units = "mV", doc = "Threshold, above rest.") float threshold,
      @Param(value = "10", units = "mV", doc = "After a spike, above rest.") float afterSpike) {}

  /** What the soma, in all its variants, gives. */
  public record Out(SpikeArray spikes) implements ModuleOutput {}

  /** Above rest. */
  @Variable(units = "mV")
  protected FMatrixRMaj potential = new FMatrixRMaj(1, 0);

  private Membrane membrane;
  private Out out;

  @Override
  protected void build(InputSpecs inputs) {
    Shape units = inputs.get("current").shape();
    membrane = new Membrane(config());
    potential = new FMatrixRMaj(1, units.size());
    out = new Out(SpikeArray.silent(units));
  }

  @Override
  public void reset() {
    potential.zero();
    out.spikes().clear();
  }

  /** One step. */
  @Call
  public Out step(CurrentArray current, @Nullable BooleanMask inhibitionMask) {
    membrane.advance(potential, current.values(), out.spikes());
    out.spikes().setInhibitionMask(inhibitionMask);
    return out;
  }
}
