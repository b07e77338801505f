package io.sparksnn.nn.trace;

import io.sparksnn.runtime.state.HasState;

/**
 * A number for each of some elements that follows their input in time.
 *
 * <p>A step allocates nothing. Inputs are not checked: that is for the ports of the module that
 * holds the trace.
 */
public interface Trace extends HasState {
  /**
   * One step of time on an input for every element.
   *
   * @param x the input, one number for each element
   * @return {@link #value()}
   */
  float[] step(float[] x);

  /**
   * The same where the input is one at some elements and zero at all others.
   *
   * @param spiking indices of the elements whose input is one, each once
   * @param count how many of them; the rest of the array is not looked at
   * @return {@link #value()}
   */
  float[] step(int[] spiking, int count);

  /** {@return the present values: the trace's own array, which changes at the next step} */
  float[] value();

  /** Back to the beginning. */
  void reset();

  /**
   * The same for some elements only.
   *
   * @param mask the elements to reset, one boolean for each
   */
  void reset(boolean[] mask);
}
