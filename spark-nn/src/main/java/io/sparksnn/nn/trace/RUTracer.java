package io.sparksnn.nn.trace;

import io.sparksnn.runtime.state.StateVariable;
import io.sparksnn.runtime.state.StateVisitor;
import io.sparksnn.runtime.state.VariableDeclaration;
import java.util.Arrays;

/**
 * Short-term plasticity: what a synapse releases at a spike, from the resources R it has left and
 * the share u of them it uses. Between spikes
 *
 * <pre>R ← 1 − (1 − R)·exp(−dt/D),  u ← u·exp(−dt/F)</pre>
 *
 * <p>and at an input x (one at a spike)
 *
 * <pre>u ← u + U·(1 − u)·x,  value = scale·u·R·x,  R ← R − u·R·x</pre>
 *
 * <p>so that the first spike releases {@code scale·U}. With a long D the synapse depresses, with a
 * long F it facilitates. The value is zero where there is no input; a {@link Tracer} of it is the
 * current.
 *
 * <p>Source: H. Markram, Y. Wang, M. Tsodyks, <cite>Differential signaling via the same axon of
 * neocortical pyramidal neurons</cite>, PNAS 95 (1998), 5323–5328; in the form of W. Maass, H.
 * Markram, <cite>Synapses as dynamic memory buffers</cite>, Neural Networks 15 (2002), 155–161, eq.
 * 1.
 */
public final class RUTracer implements Trace {
  private static final VariableDeclaration RESOURCES =
      new VariableDeclaration("resources", float[].class, "", "", "Resources left, 0 to 1.");
  private static final VariableDeclaration USAGE =
      new VariableDeclaration("usage", float[].class, "", "", "Share that was used last, decayed.");

  private final float[] use;
  private final float[] scale;
  private final float[] recovery;
  private final float[] facilitation;
  private final float[] resources;
  private final float[] usage;
  private final float[] value;

  /**
   * A trace of full resources.
   *
   * @param size number of elements
   * @param dt duration of a step in ms
   * @param use U, the share of the resources that the first spike uses, from 0 to 1: one number, or
   *     one for each element
   * @param recoveryTau D, time constant in ms of recovery: one number, or one for each element
   * @param facilitationTau F, time constant in ms of facilitation: one number, or one for each
   *     element
   * @param scale what a spike that uses all of full resources releases: one number, or one for each
   *     element
   * @throws IllegalArgumentException if an array has neither one nor {@code size} numbers
   */
  public RUTracer(
      int size,
      float dt,
      float[] use,
      float[] recoveryTau,
      float[] facilitationTau,
      float[] scale) {
    this.use = OneOrEach.each("use", use, size);
    this.scale = OneOrEach.each("scale", scale, size);
    this.recovery =
        OneOrEach.each("recovery", TraceParameters.normalized(recoveryTau).decay(dt), size);
    this.facilitation =
        OneOrEach.each("facilitation", TraceParameters.normalized(facilitationTau).decay(dt), size);
    this.resources = new float[size];
    this.usage = new float[size];
    this.value = new float[size];
    reset();
  }

  @Override
  public float[] step(float[] x) {
    recover();
    for (int i = 0; i < value.length; i++) {
      release(i, x[i]);
    }
    return value;
  }

  @Override
  public float[] step(int[] spiking, int count) {
    recover();
    for (int k = 0; k < count; k++) {
      release(spiking[k], 1);
    }
    return value;
  }

  /** What time alone does. */
  private void recover() {
    approach(resources, recovery, 1);
    approach(usage, facilitation, 0);
    Arrays.fill(value, 0);
  }

  private static void approach(float[] values, float[] decay, float goal) {
    for (int i = 0; i < values.length; i++) {
      values[i] = (goal - decay[i] * (goal - values[i]) + Tracer.FLUSH) - Tracer.FLUSH;
    }
  }

  private void release(int i, float x) {
    usage[i] += use[i] * (1 - usage[i]) * x;
    float released = usage[i] * resources[i] * x;
    resources[i] -= released;
    value[i] = scale[i] * released;
  }

  @Override
  public float[] value() {
    return value;
  }

  /** {@return the resources left, from 0 to 1: the trace's own array} */
  public float[] resources() {
    return resources;
  }

  /**
   * {@return the share of the resources that was used last, decayed since: the trace's own array}
   */
  public float[] usage() {
    return usage;
  }

  @Override
  public void reset() {
    for (int i = 0; i < value.length; i++) {
      reset(i);
    }
  }

  @Override
  public void reset(boolean[] mask) {
    for (int i = 0; i < value.length; i++) {
      if (mask[i]) {
        reset(i);
      }
    }
  }

  private void reset(int i) {
    resources[i] = 1;
    usage[i] = 0;
    value[i] = 0;
  }

  @Override
  public void visitState(StateVisitor visitor) {
    visitor.visit(StateVariable.of(RESOURCES, () -> resources));
    visitor.visit(StateVariable.of(USAGE, () -> usage));
  }
}
