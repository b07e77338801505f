package io.sparksnn.nn.plasticity;

import io.sparksnn.nn.trace.TraceParameters;
import io.sparksnn.nn.trace.Tracer;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.module.PortSpec;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.KernelArray;
import io.sparksnn.runtime.payload.PayloadSpec;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.payload.SpikeRuns;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What plasticity rules share: presynaptic spikes, per synapse or not, postsynaptic spikes, and a
 * kernel of shape units + inputs, whose rows they change in place and which they return. Signs of
 * spikes do not matter.
 *
 * @param <C> the configuration
 */
public abstract class PlasticityRule<C> extends SparkModule<C> {
  private Shape units = Shape.of();
  private Shape inputs = Shape.of();
  private boolean perSynapse;
  private SpikeRuns buffer = new SpikeRuns(units, inputs);
  private @Nullable PlasticityOutput output;

  /** For subclasses. */
  protected PlasticityRule() {}

  /** {@return the duration of a step in ms} */
  protected abstract float dt();

  @Override
  protected void build(InputSpecs specs) {
    PortSpec pre = specs.get("pre_spikes");
    PortSpec post = specs.get("post_spikes");
    if (post.asyncSpikes()) {
      throw misfit("post_spikes", "spikes of units", post.payload());
    }
    units = post.shape();
    perSynapse = pre.asyncSpikes();
    inputs = perSynapse ? inner(pre) : pre.shape();
    PortSpec kernel = specs.get("kernel");
    PayloadSpec expected =
        new PayloadSpec(KernelArray.TYPE, units.concat(inputs), false, null, units.rank(), false);
    if (kernel.payload() != null && kernel.payload().sparse()) {
      throw misfit(
          "kernel",
          "weights of all pairs to learn, as sparse_uniform_initializer draws them",
          kernel.payload());
    }
    if (kernel.payload() == null || !kernel.payload().looksLike(expected)) {
      throw misfit("kernel", expected + ", for the spikes given", kernel.payload());
    }
    buffer = new SpikeRuns(units, inputs);
    output = null;
  }

  private Shape inner(PortSpec pre) {
    int[] extents = pre.shape().toArray();
    int axes = units.rank();
    if (extents.length <= axes || !Arrays.equals(extents, 0, axes, units.toArray(), 0, axes)) {
      throw misfit(
          "pre_spikes",
          "spikes per synapse of shape units + inputs, for units " + units,
          pre.payload());
    }
    return Shape.of(Arrays.copyOfRange(extents, axes, extents.length));
  }

  private IllegalArgumentException misfit(String port, String expected, @Nullable Object found) {
    return new IllegalArgumentException(
        "%s, input '%s': expected %s, got %s".formatted(name(), port, expected, found));
  }

  /** Checks that an input is a single number. */
  final void requireNumber(PortSpec port) {
    if (port.shape().size() != 1) {
      throw misfit(port.name(), "a single number, of shape (1,)", port.payload());
    }
  }

  /** Checks that weights have room. */
  final void requireBounds(float lowest, float highest) {
    if (!(lowest < highest)) {
      throw new IllegalArgumentException(
          "%s: min_weight = %s must be below max_weight = %s".formatted(name(), lowest, highest));
    }
  }

  /** {@return the number of units} */
  final int units() {
    return units.size();
  }

  /** {@return the number of inputs} */
  final int inputs() {
    return inputs.size();
  }

  /** {@return the shape of the kernel} */
  final Shape synapses() {
    return units.concat(inputs);
  }

  /** {@return whether presynaptic spikes are per synapse} */
  final boolean perSynapse() {
    return perSynapse;
  }

  /** The arriving spikes by inputs where they are per synapse, else null. */
  final @Nullable SpikeRuns arrivals(SpikeArray pre) {
    return perSynapse ? buffer.of(pre) : null;
  }

  /** A time constant of presynaptic traces: one number, or one for each input or synapse. */
  final float[] presynapticTau(Init tau) {
    if (tau instanceof Init.Constant) {
      return values(tau, Shape.of(1));
    }
    return values(tau, perSynapse ? synapses() : inputs);
  }

  /** A trace of the units' own spikes, of steps of 1/tau. */
  final Tracer postsynapticTrace(Init tau) {
    return new Tracer(units(), dt(), TraceParameters.normalized(postsynapticTau(tau)));
  }

  /** The same, of steps of one. */
  final Tracer postsynapticUnitTrace(Init tau) {
    float[] one = {1};
    return new Tracer(units(), dt(), TraceParameters.of(postsynapticTau(tau), one, new float[1]));
  }

  private float[] postsynapticTau(Init tau) {
    return values(tau, tau instanceof Init.Constant ? Shape.of(1) : units);
  }

  /** A parameter for which no key is set aside: one number, or one for each synapse. */
  final float[] ofSynapses(Init parameter) {
    return valuesAsGiven(parameter, parameter instanceof Init.Constant ? Shape.of(1) : synapses());
  }

  /**
   * A trace of arriving spikes, of steps of 1/tau.
   *
   * @param tau as {@link #presynapticTau} gives it
   * @param classes of the inputs; tau is among their parameters if spikes are per synapse
   * @param parameter the index of tau among the parameters of the classes
   * @return the trace
   */
  final PresynapticTrace presynapticTrace(float[] tau, SynapseClasses classes, int parameter) {
    if (!perSynapse) {
      return new InputTrace(inputs(), dt(), tau, inverses(tau));
    }
    float[][] taus = classes.rows(parameter);
    return new SynapticTrace(synapses(), classes, decays(taus), inverses(taus));
  }

  /** The same, of steps of one. */
  final PresynapticTrace presynapticUnitTrace(float[] tau, SynapseClasses classes, int parameter) {
    float[] one = {1};
    if (!perSynapse) {
      return new InputTrace(inputs(), dt(), tau, one);
    }
    float[][] scale = new float[classes.count()][units()];
    for (float[] row : scale) {
      Arrays.fill(row, 1);
    }
    return new SynapticTrace(synapses(), classes, decays(classes.rows(parameter)), scale);
  }

  /** What is left after a step, for time constants by class and unit. */
  final float[][] decays(float[][] taus) {
    float[][] decays = new float[taus.length][units()];
    for (int c = 0; c < taus.length; c++) {
      for (int unit = 0; unit < units(); unit++) {
        decays[c][unit] = (float) Math.exp(-dt() / taus[c][unit]);
      }
    }
    return decays;
  }

  /** Steps of 1/tau, for time constants by class and unit. */
  static float[][] inverses(float[][] taus) {
    float[][] inverses = new float[taus.length][];
    Arrays.setAll(inverses, c -> inverses(taus[c]));
    return inverses;
  }

  /** Steps of 1/tau. */
  static float[] inverses(float[] tau) {
    float[] inverses = new float[tau.length];
    for (int i = 0; i < tau.length; i++) {
      inverses[i] = 1 / tau[i];
    }
    return inverses;
  }

  /** Adds one to the traces of the units that spiked. */
  static void addSpikes(Tracer trace, SpikeArray spikes) {
    float[] values = trace.value();
    for (int k = 0; k < spikes.count(); k++) {
      values[spikes.indices()[k]] += 1;
    }
  }

  /** A multiple of numbers of units. */
  static void product(float[] into, float factor, float[] values) {
    for (int j = 0; j < into.length; j++) {
      into[j] = factor * values[j];
    }
  }

  /** The output for a kernel that was given: the same kernel, which a rule has changed. */
  final PlasticityOutput returned(KernelArray kernel) {
    PlasticityOutput last = output;
    if (last == null || last.kernel() != kernel) {
      last = new PlasticityOutput(kernel);
      output = last;
    }
    return last;
  }
}
