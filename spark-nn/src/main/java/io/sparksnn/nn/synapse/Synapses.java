package io.sparksnn.nn.synapse;

import io.sparksnn.annotations.SparkProperty;
import io.sparksnn.annotations.Variable;
import io.sparksnn.runtime.kernel.Kernel;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.module.PortSpec;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.CurrentArray;
import io.sparksnn.runtime.payload.KernelArray;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What all synapses share: a kernel of shape units + inputs. It holds its synapses alone if its
 * initializer connects few pairs, as {@link io.sparksnn.nn.initializer.FixedProbabilityInitializer}
 * may. Where the spikes are per synapse, the inputs are what is left of their shape after the
 * units.
 *
 * @param <C> the configuration
 */
public abstract class Synapses<C> extends SparkModule<C> {
  /**
   * Up to so many synapses, sums are made over all of them and in double precision, as in the
   * reference: where excitation and inhibition cancel, other roundings would be seen. It costs
   * about a microsecond.
   */
  private static final int EXACT = 1024;

  /** The weights, one row for each input. */
  @Variable(
      shape = "units + inputs; if sparse, synapses",
      units = "pA",
      doc = "Weights; of a sparse kernel those of its synapses, by input and unit.")
  protected Kernel kernel = Kernel.zeros(Shape.of(), Shape.of());

  /** The currents, which a step fills. */
  protected SynapsesOutput output = new SynapsesOutput(CurrentArray.zeros(Shape.of()));

  private KernelArray lent = KernelArray.wrap(kernel);

  /** For subclasses. */
  protected Synapses() {}

  /** {@return the part of the configuration that all synapses have} */
  protected abstract LinearSynapsesConfig weights();

  @Override
  protected void build(InputSpecs inputs) {
    Shape units = weights().units();
    Shape given = inputShape(inputs.get("spikes"), units);
    // Whatever it was configured with: a normalized kernel adds up to 1 per unit before its scale.
    List<Integer> axes = IntStream.range(0, units.rank()).boxed().toList();
    kernel = kernel(weights().kernel(), units, given, Map.of("norm_axes", axes));
    lent = KernelArray.wrap(kernel);
    output = new SynapsesOutput(CurrentArray.zeros(units));
  }

  /** Whether sums are to be made over all synapses. */
  final boolean isExact() {
    return kernel.units().size() * (long) kernel.inputs().size() <= EXACT;
  }

  private Shape inputShape(PortSpec spikes, Shape units) {
    if (!spikes.asyncSpikes()) {
      return spikes.shape();
    }
    int[] extents = spikes.shape().toArray();
    int axes = units.rank();
    if (extents.length <= axes || !Arrays.equals(extents, 0, axes, units.toArray(), 0, axes)) {
      throw new IllegalArgumentException(
          "%s, input 'spikes': spikes per synapse have the shape units + inputs, and %s does not begin with units %s"
              .formatted(name(), spikes.shape(), units));
    }
    return Shape.of(Arrays.copyOfRange(extents, axes, extents.length));
  }

  /** {@return the weights, of shape units + inputs} */
  @SparkProperty(doc = "Weights in pA, of shape units + inputs.")
  public KernelArray kernel() {
    return lent;
  }

  /**
   * Takes over weights; a learning rule's, which are this module's own, are in place already.
   *
   * @param weights weights of shape units + inputs
   */
  public void kernel(KernelArray weights) {
    if (weights.kernel() != kernel) {
      kernel.setTo(weights.kernel());
    }
  }
}
