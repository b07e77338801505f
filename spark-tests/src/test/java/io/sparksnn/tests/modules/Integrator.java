package io.sparksnn.tests.modules;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.In;
import io.sparksnn.annotations.Out;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.Range;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.annotations.SparkProperty;
import io.sparksnn.annotations.Variable;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.CurrentArray;
import io.sparksnn.runtime.payload.PotentialArray;
import io.sparksnn.runtime.payload.SpikeArray;
import org.ejml.data.FMatrixRMaj;
import org.jspecify.annotations.Nullable;

/** Adds its input up; a module with every kind of port. */
@RegisterModule
public abstract class Integrator extends SparkModule<Integrator.Config> {
  /** Parameters. */
  @RegisterConfig
  public record Config(
      @Embedded StepConfig step,
      @Param(value = "1", doc = "Factor on the input.") @Positive Init gain,
      @Param(value = "10", units = "mV", doc = "Potential above which a unit spikes.")
          float threshold,
      @Param(value = "0.5", doc = "Part of the potential kept after a spike.")
          @Range(min = 0, max = 1)
          float kept) {}

  /** Ports. */
  public record Output(
      @Out(doc = "Units above threshold.") SpikeArray spikes,
      @Out(value = "v", doc = "All potentials.") PotentialArray potentials)
      implements ModuleOutput {}

  @Variable(shape = "units", units = "mV", doc = "Sum of the inputs.")
  protected FMatrixRMaj sum = new FMatrixRMaj(0, 0);

  private float[] gain = {};
  private Output output;

  @Override
  protected void build(InputSpecs inputs) {
    var units = inputs.get("current").shape();
    gain = values(config().gain(), units);
    sum = new FMatrixRMaj(1, units.size());
    output = new Output(SpikeArray.silent(units), PotentialArray.wrap(units, sum));
  }

  @Override
  public void reset() {
    sum.zero();
  }

  /** What the units have gathered. */
  @SparkProperty(doc = "What the units have gathered.")
  public PotentialArray potential() {
    return output.potentials();
  }

  /** Sets what the units have gathered. */
  public void potential(PotentialArray value) {
    sum.setTo(value.values());
  }

  @Call
  public Output step(
      CurrentArray current, @In(doc = "Units that stay silent.") @Nullable BooleanMask silenced) {
    SpikeArray spikes = output.spikes();
    spikes.clear();
    spikes.setInhibitionMask(silenced);
    for (int i = 0; i < gain.length; i++) {
      sum.data[i] += gain[i] * current.get(i);
      if (sum.data[i] > config().threshold() && (silenced == null || !silenced.get(i))) {
        sum.data[i] *= config().kept();
        spikes.add(i);
      }
    }
    return output;
  }
}
