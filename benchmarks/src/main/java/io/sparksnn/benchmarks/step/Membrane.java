package io.sparksnn.benchmarks.step;

import io.sparksnn.runtime.payload.SpikeArray;
import org.ejml.data.FMatrixRMaj;
import org.openjdk.jmh.annotations.CompilerControl;

/** The arithmetic of a leaky membrane, common to all that is compared. */
final class Membrane {
  private final float rate;
  private final float resistance;
  private final float threshold;
  private final float afterSpike;

  Membrane(BenchSoma.Config config) {
    rate = config.step().dt() / config.potentialTau();
    resistance = config.resistance();
    threshold = config.threshold();
    afterSpike = config.afterSpike();
  }

  /**
   * One step of all units. Two loops, since the first, without branches, is vectorised.
   *
   * <p>Inlined into its callers it would be compiled in another way in each of them, and these
   * differences are larger than any guard. Apart, it is the same machine code for all. (JMH heeds
   * the annotation in classes, not in records.)
   */
  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  void advance(FMatrixRMaj potential, FMatrixRMaj current, SpikeArray spikes) {
    float[] v = potential.data;
    float[] i = current.data;
    for (int unit = 0; unit < v.length; unit++) {
      v[unit] += rate * (resistance * i[unit] - v[unit]);
    }
    int[] fired = spikes.indices();
    int count = 0;
    for (int unit = 0; unit < v.length; unit++) {
      if (v[unit] > threshold) {
        v[unit] = afterSpike;
        fired[count++] = unit;
      }
    }
    spikes.setCount(count);
  }
}
