package io.sparksnn.nn.interfaces;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.In;
import io.sparksnn.annotations.Out;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.annotations.Variable;
import io.sparksnn.nn.trace.RDTracer;
import io.sparksnn.nn.trace.Trace;
import io.sparksnn.nn.trace.TraceParameters;
import io.sparksnn.nn.trace.Tracer;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;
import org.ejml.data.FMatrixRMaj;
import org.jspecify.annotations.Nullable;

/**
 * Turns spikes into a few numbers: each output follows the spikes of its group of units, with n of
 * them, in a trace that is about one when all of them spike at the saturation frequency:
 *
 * <pre>T ← exp(−dt/τ)·T + (1000/saturationFreq)/(dt·τ·n)·(number of spikes)</pre>
 *
 * <p>A smooth trace is the difference of one that decays with 10 ms and steps of 1/10, and of the
 * one above with 1/τ + 1/10 as its rate; these two constants are fixed, as in the reference, so
 * that outputs of few units become negative. Inhibitory spikes count as others do. Port {@code
 * spikes} of any shape; {@code signal} has one element for each output.
 *
 * <p>Source: P. Dayan, L. Abbott, <cite>Theoretical Neuroscience</cite>, MIT Press 2001, ch. 1.2
 * (rates by filters).
 */
@RegisterModule(menu = "Interfaces/Output")
public abstract class ExponentialIntegrator extends SparkModule<ExponentialIntegratorConfig> {
  private static final double MS_PER_S = 1000;
  private static final float SMOOTH_TAU = 10;
  private static final float SMOOTH_SCALE = 0.1f;

  /**
   * Ports.
   *
   * @param signal a number for each output
   */
  public record Output(@Out(doc = "A number for each output.") FloatArray signal)
      implements ModuleOutput {}

  /** The output of each unit. */
  @Variable(shape = "inputs", doc = "Output of each unit.")
  protected int[] indices = {};

  /** What the outputs follow. */
  @Variable(doc = "Trace of the spikes of each output.")
  protected Trace trace = new Tracer(1, 1, TraceParameters.of(1, 1, 0));

  private float[] spiked = {};
  private Output output = new Output(FloatArray.zeros(Shape.of(1)));

  /** For the generated class. */
  protected ExponentialIntegrator() {}

  @Override
  protected void build(InputSpecs inputs) {
    int units = inputs.get("spikes").shape().size();
    int outputs = config().numOutputs();
    if (outputs > units) {
      throw misfit(
          "spikes",
          "at least one unit for each of %d outputs".formatted(outputs),
          units + " units");
    }
    indices = groups(config().outputMap(), units, outputs);
    spiked = new float[outputs];
    trace = trace(OutputGroups.sizes(indices, outputs));
    output =
        new Output(FloatArray.wrap(Shape.of(outputs), FMatrixRMaj.wrap(1, outputs, trace.value())));
  }

  private int[] groups(@Nullable Init map, int units, int outputs) {
    if (map != null) {
      return OutputGroups.given(map, units, outputs);
    }
    int[] groups = OutputGroups.even(units, outputs);
    return config().shuffle() ? OutputGroups.shuffled(groups, rngKeys(1)[0]) : groups;
  }

  private Trace trace(int[] sizes) {
    float dt = config().step().dt();
    float tau = config().tau();
    float[] scale = new float[sizes.length];
    for (int i = 0; i < scale.length; i++) {
      scale[i] =
          (float) (MS_PER_S / config().saturationFreq()) / ((float) ((double) dt * tau) * sizes[i]);
    }
    TraceParameters quick = TraceParameters.of(new float[] {tau}, scale, new float[] {0});
    return config().smoothTrace()
        ? new RDTracer(sizes.length, dt, quick, TraceParameters.of(SMOOTH_TAU, SMOOTH_SCALE, 0))
        : new Tracer(sizes.length, dt, quick);
  }

  @Override
  protected void checkState() {
    for (int unit = 0; unit < indices.length; unit++) {
      if (indices[unit] < 0 || indices[unit] >= spiked.length) {
        throw new IllegalArgumentException(
            "indices[%d] = %d: must be 0 to %d".formatted(unit, indices[unit], spiked.length - 1));
      }
    }
  }

  @Override
  public void reset() {
    trace.reset();
  }

  /**
   * One step of time.
   *
   * @param spikes spikes of any shape
   * @return the outputs, borrowed until the next step
   */
  @Call
  public Output step(@In(doc = "Spikes, of any shape.") SpikeArray spikes) {
    Arrays.fill(spiked, 0);
    for (int k = 0; k < spikes.count(); k++) {
      spiked[indices[spikes.indices()[k]]]++;
    }
    trace.step(spiked);
    return output;
  }
}
