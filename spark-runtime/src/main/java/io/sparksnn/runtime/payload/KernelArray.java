package io.sparksnn.runtime.payload;

import io.sparksnn.runtime.kernel.Connections;
import io.sparksnn.runtime.kernel.Kernel;
import io.sparksnn.runtime.tensor.DType;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;

/**
 * The weights of synapses on their way to whoever changes them: shape units + inputs.
 *
 * <p>Between modules a kernel is lent: synapses hand out their own, a plasticity rule changes its
 * rows in place and returns the same object, and to set the property to it costs nothing. Users get
 * copies.
 */
public final class KernelArray extends Payload {
  /** The kind of this payload. */
  public static final PayloadType<KernelArray> TYPE =
      new PayloadType<>("kernel_array", KernelArray.class, DType.FLOAT32, KernelArray::zeros);

  private final Kernel kernel;

  private KernelArray(Kernel kernel) {
    super(kernel.units().concat(kernel.inputs()));
    this.kernel = kernel;
  }

  private static KernelArray zeros(PayloadSpec spec) {
    int[] extents = spec.shape().toArray();
    int[] units = Arrays.copyOf(extents, spec.unitAxes());
    int[] inputs = Arrays.copyOfRange(extents, spec.unitAxes(), extents.length);
    return new KernelArray(zeros(Shape.of(units), Shape.of(inputs), spec.sparse()));
  }

  private static Kernel zeros(Shape units, Shape inputs, boolean sparse) {
    return sparse
        ? Kernel.of(units, inputs, new Connections.Builder(units.size(), inputs.size(), 0).build())
        : Kernel.zeros(units, inputs);
  }

  /**
   * {@return a view of a module's own kernel: what changes there changes here}
   *
   * @param kernel the weights
   */
  public static KernelArray wrap(Kernel kernel) {
    return new KernelArray(kernel);
  }

  /**
   * {@return a copy of weights in row-major order of the shape units + inputs}
   *
   * @param units shape of the postsynaptic units
   * @param inputs shape of the inputs
   * @param values the weights
   * @throws IllegalArgumentException if there are not {@code units.size() * inputs.size()} values
   */
  public static KernelArray of(Shape units, Shape inputs, float... values) {
    return new KernelArray(Kernel.of(units, inputs, values));
  }

  /** {@return the weights by presynaptic rows, which the owner or a borrower may change} */
  public Kernel kernel() {
    return kernel;
  }

  /**
   * {@return the weight at a row-major index of the shape units + inputs}
   *
   * @param index row-major index
   */
  public float get(int index) {
    int inputs = kernel.inputs().size();
    return kernel.get(index % inputs, index / inputs);
  }

  /** {@return the weights in row-major order of the shape, as an array of the caller's own} */
  public float[] toArray() {
    return kernel.toMatrix().data;
  }

  @Override
  public PayloadType<KernelArray> type() {
    return TYPE;
  }

  @Override
  public PayloadSpec spec() {
    return new PayloadSpec(TYPE, shape(), false, null, kernel.units().rank(), kernel.isSparse());
  }

  @Override
  public boolean looksLike(
      PayloadType<?> type, Shape shape, boolean asyncSpikes, int unitAxes, boolean sparse) {
    return unitAxes == kernel.units().rank()
        && sparse == kernel.isSparse()
        && super.looksLike(type, shape, asyncSpikes, 0, false);
  }

  @Override
  public KernelArray copy() {
    return new KernelArray(kernel.copy());
  }

  @Override
  public String toString() {
    return kernel.isSparse()
        ? type() + shape().toString() + " of " + kernel.size() + " synapses"
        : describe(shape().size(), this::get);
  }
}
