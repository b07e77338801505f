package io.sparksnn.nn.synapse;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.Variable;
import io.sparksnn.nn.trace.Trace;
import io.sparksnn.nn.trace.TraceParameters;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What synapses share whose spikes leave a trace of current. A reset clears the traces and leaves
 * the kernel.
 *
 * @param <C> the configuration
 */
public abstract class TraceSynapses<C> extends Synapses<C> {
  /**
   * The traces: of each unit where all its synapses have the same time constants, else of each
   * synapse.
   */
  @Variable(shape = "units, or units + inputs", units = "pA", doc = "Traces of the currents.")
  protected @Nullable CurrentTracer currentTracer;

  /** For subclasses. */
  protected TraceSynapses() {}

  /**
   * The parameters of the traces, each with one number for all synapses or one for every synapse;
   * drawn in this order.
   *
   * @return the parameters of each exponential
   */
  abstract List<Exponential> exponentials();

  /**
   * Makes a trace.
   *
   * @param size number of elements
   * @param perUnit whether they are units, and not synapses
   * @param parameters of the exponentials, in the order of {@link #exponentials()}
   * @return the trace
   */
  abstract Trace trace(int size, boolean perUnit, List<TraceParameters> parameters);

  /** Other parameters that decide whether a trace for each unit suffices. */
  Stream<SynapseParameter> others() {
    return Stream.empty();
  }

  @Override
  protected void build(InputSpecs inputs) {
    super.build(inputs);
    List<Exponential> exponentials = exponentials();
    boolean perUnit =
        !isExact()
            && Stream.concat(exponentials.stream().flatMap(Exponential::rates), others())
                .allMatch(SynapseParameter::isPerUnit);
    int size = perUnit ? kernel.units().size() : shape().size();
    List<TraceParameters> parameters =
        exponentials.stream().map(one -> one.parameters(perUnit)).toList();
    currentTracer = new CurrentTracer(kernel, perUnit, trace(size, perUnit, parameters));
  }

  final Shape shape() {
    return kernel.units().concat(kernel.inputs());
  }

  /** An exponential; no key is set aside for its scale and base. */
  final Exponential exponential(Init tau, Init scale, Init base) {
    return new Exponential(
        new SynapseParameter(values(tau, extents(tau)), kernel.units(), kernel.inputs()),
        parameter(scale),
        parameter(base));
  }

  /** A parameter of the synapses for which no key is set aside. */
  final SynapseParameter parameter(Init given) {
    return new SynapseParameter(
        valuesAsGiven(given, extents(given)), kernel.units(), kernel.inputs());
  }

  /** One number is kept as such: a sparse kernel may have more pairs than an array can hold. */
  private Shape extents(Init given) {
    boolean one =
        given instanceof Init.Constant
            || (given instanceof Init.Values array && array.shape().size() == 1);
    return one ? Shape.of(1) : shape();
  }

  @Override
  public void reset() {
    tracer().reset();
  }

  /**
   * One step.
   *
   * @param spikes of the inputs, or per synapse
   * @return the currents into the units
   */
  @Call
  public SynapsesOutput step(SpikeArray spikes) {
    tracer().step(spikes, output.currents().values().data);
    return output;
  }

  private CurrentTracer tracer() {
    CurrentTracer built = currentTracer;
    if (built == null) {
      throw new IllegalStateException(name() + " is not built");
    }
    return built;
  }

  /** Parameters of one exponential, each with one number for all synapses or for every synapse. */
  record Exponential(SynapseParameter tau, SynapseParameter scale, SynapseParameter base) {
    /** Those that must agree among the synapses of a unit for their traces to be one. */
    Stream<SynapseParameter> rates() {
      return Stream.of(tau, scale);
    }

    TraceParameters parameters(boolean perUnit) {
      return perUnit
          ? TraceParameters.of(tau.perUnit(), scale.perUnit(), base.sums())
          : TraceParameters.of(tau.perSynapse(), scale.perSynapse(), base.perSynapse());
    }
  }
}
