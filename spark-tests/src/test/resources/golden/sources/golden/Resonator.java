package golden;

import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.annotations.SparkProperty;
import io.sparksnn.annotations.Variable;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.PotentialArray;

/**
 * Resonate-and-fire membrane, see {@link ResonatorConfig}. Source: Izhikevich (2001).
 *
 * <p>Not all of this documentation is carried over.
 */
@RegisterModule("resonator")
public abstract class Resonator extends Oscillator<ResonatorConfig, PotentialArray> {
  @Variable(doc = "Steps since the last \"spike\".")
  protected int[] silence;

  @Override
  protected void build(InputSpecs inputs) {
    silence = new int[inputs.get("drive").shape().size()];
  }

  @Override
  protected Spikes compute(PotentialArray x) {
    throw new UnsupportedOperationException();
  }

  @SparkProperty(value = "energy", doc = "Energy of each unit.")
  public FloatArray currentEnergy() {
    throw new UnsupportedOperationException();
  }
}
