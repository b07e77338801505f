package io.sparksnn.benchmarks.step;

import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.CurrentArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import org.ejml.data.FMatrixRMaj;
import org.jspecify.annotations.Nullable;

/** The step alone, which believes whatever it is given: the floor. */
final class DirectSoma {
  private final Membrane membrane;
  private final FMatrixRMaj potential;
  private final BenchSoma.Out out;

  DirectSoma(BenchSoma.Config config, Shape units) {
    membrane = new Membrane(config);
    potential = new FMatrixRMaj(1, units.size());
    out = new BenchSoma.Out(SpikeArray.silent(units));
  }

  void reset() {
    potential.zero();
    out.spikes().clear();
  }

  BenchSoma.Out step(CurrentArray current, @Nullable BooleanMask inhibitionMask) {
    membrane.advance(potential, current.values(), out.spikes());
    out.spikes().setInhibitionMask(inhibitionMask);
    return out;
  }
}
