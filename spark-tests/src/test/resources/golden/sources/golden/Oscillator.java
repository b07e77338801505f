package golden;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.In;
import io.sparksnn.annotations.Out;
import io.sparksnn.annotations.SparkProperty;
import io.sparksnn.annotations.Variable;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.Payload;
import io.sparksnn.runtime.payload.PotentialArray;
import io.sparksnn.runtime.payload.SpikeArray;
import org.ejml.data.FMatrixRMaj;
import org.jspecify.annotations.Nullable;

/** What oscillating membranes share: generic in the configuration and in the input. */
public abstract class Oscillator<C, P extends Payload> extends SparkModule<C> {
  /** Outputs of every oscillator. */
  public record Spikes(
      @Out(doc = "Emitted spikes.") SpikeArray spikes, @Out("phase") PotentialArray angle)
      implements ModuleOutput {}

  @Variable(units = "mV", doc = "Above rest.")
  protected FMatrixRMaj potential;

  protected abstract Spikes compute(P x);

  @Call
  public Spikes advance(
      @In(value = "drive", doc = "What drives the units.") P x, @Nullable BooleanMask mask) {
    return compute(x);
  }

  @SparkProperty(doc = "Potential above rest.")
  public P potential() {
    throw new UnsupportedOperationException();
  }

  public void potential(P value) {
    throw new UnsupportedOperationException();
  }
}
