package io.sparksnn.nn.soma;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.In;
import io.sparksnn.annotations.SparkProperty;
import io.sparksnn.annotations.Variable;
import io.sparksnn.nn.trace.OneOrEach;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.module.PortSpec;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.CurrentArray;
import io.sparksnn.runtime.payload.PotentialArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import org.ejml.data.FMatrixRMaj;
import org.jspecify.annotations.Nullable;

/**
 * What all somas share: the potentials, the test against the threshold, and the reset.
 *
 * @param <C> the configuration
 */
public abstract class Soma<C> extends SparkModule<C> {
  /** Membrane potentials in mV above rest, one for each unit. */
  @Variable(shape = "units", units = "mV", doc = "Membrane potential above rest.")
  protected FMatrixRMaj potential = new FMatrixRMaj(0, 0);

  private PotentialArray view = PotentialArray.wrap(Shape.of(1), new FMatrixRMaj(1, 1));
  private SomaOutput output = new SomaOutput(SpikeArray.silent(Shape.of(1)));

  private final Crossings crossings = new Crossings();

  /** Where the potentials of the next step are put, until it is known that the inputs are good. */
  private float[] next = {};

  /** For subclasses. */
  protected Soma() {}

  /**
   * Draws the parameters and makes the state.
   *
   * @param units shape of the currents
   */
  protected abstract void buildMembrane(Shape units);

  /**
   * Computes the potentials of the next step; no state may be changed.
   *
   * @param v present potentials in mV above rest
   * @param current currents in pA
   * @param next takes the next potentials
   */
  protected abstract void integrate(float[] v, float[] current, float[] next);

  /** {@return the thresholds in mV above rest: one for each unit, or a single one for all} */
  protected abstract float[] thresholds();

  /**
   * What is compared with the thresholds.
   *
   * @param next the next potentials in mV above rest
   * @return the same, unless a step has seen higher ones on the way
   */
  protected float[] peaks(float[] next) {
    return next;
  }

  /** {@return the potentials after a spike in mV above rest: one for each unit, or one for all} */
  protected abstract float[] resetPotentials();

  /**
   * {@return whether a unit above threshold may spike}
   *
   * @param unit row-major index of the unit
   */
  protected boolean isReady(int unit) {
    return true;
  }

  /**
   * Overwrites potentials of units that take no part in the step. What they were integrated to has
   * been looked at by then: an input that is NaN is found in them, too.
   *
   * @param v present potentials in mV above rest
   * @param next the next potentials
   */
  protected void hold(float[] v, float[] next) {}

  /**
   * Steps other state that depends on the potentials before the reset.
   *
   * @param v potentials in mV above rest
   */
  protected void beforeReset(float[] v) {}

  /**
   * Steps other state, when units that spiked are reset.
   *
   * @param v potentials in mV above rest
   * @param spikes the units that spiked in this step
   */
  protected void afterReset(float[] v, SpikeArray spikes) {}

  @Override
  protected void build(InputSpecs inputs) {
    Shape units = inputs.get("current").shape();
    PortSpec mask = inputs.get("inhibition_mask");
    if (mask.isPresent() && !mask.shape().equals(units)) {
      throw misfit("inhibition_mask", "a mask of shape " + units, "one of " + mask.shape());
    }
    potential = new FMatrixRMaj(1, units.size());
    next = new float[units.size()];
    view = PotentialArray.wrap(units, potential);
    output = new SomaOutput(SpikeArray.silent(units));
    buildMembrane(units);
  }

  /** Back to rest. */
  @Override
  public void reset() {
    potential.zero();
  }

  /** {@return the potentials in mV above rest, of the shape of the currents} */
  @SparkProperty(doc = "Membrane potential in mV above rest.")
  public PotentialArray potential() {
    return view;
  }

  /**
   * One step of time.
   *
   * @param current currents into the units in pA
   * @param inhibitionMask the inhibitory units, or null for none; of the shape of the currents
   * @return the spikes, borrowed until the next step
   * @throws io.sparksnn.runtime.module.PortException if a current is NaN; no state has changed then
   */
  @Call
  public SomaOutput step(
      @In(doc = "Currents into the units, in pA.") CurrentArray current,
      @In(doc = "Units whose spikes inhibit.") @Nullable BooleanMask inhibitionMask) {
    SpikeArray spikes = output.spikes();
    float[] before = potential.data;
    float[] v = next;
    integrate(before, current.values().data, v);
    collect(before, current.values().data, peaks(v), thresholds(), spikes);
    hold(before, v);
    spikes.setInhibitionMask(inhibitionMask);
    potential.data = v;
    next = before;
    beforeReset(v);
    float[] after = resetPotentials();
    for (int k = 0; k < spikes.count(); k++) {
      int unit = spikes.indices()[k];
      v[unit] = OneOrEach.of(unit, after);
    }
    afterReset(v, spikes);
    return output;
  }

  private void collect(
      float[] before, float[] current, float[] v, float[] threshold, SpikeArray spikes) {
    int[] indices = spikes.indices();
    int above = crossings.find(threshold, v, indices);
    int count = 0;
    for (int k = 0; k < above; k++) {
      int unit = indices[k];
      if (fires(unit, before, current, v, OneOrEach.of(unit, threshold))) {
        indices[count++] = unit;
      }
    }
    spikes.setCount(count);
  }

  private boolean fires(int unit, float[] before, float[] current, float[] v, float threshold) {
    if (v[unit] <= threshold) {
      return false; // infinitely below it
    }
    boolean ready = isReady(unit);
    if (!Float.isFinite(v[unit])) {
      if (Float.isNaN(current[unit])) {
        throw misfit("current", "a number for each unit", "NaN for unit " + unit);
      }
      if (Float.isNaN(v[unit]) && before[unit] < 0) {
        v[unit] = -Float.MAX_VALUE;
        return false;
      }
      // Later sums must not be infinity less infinity; what depends on a peak shall see no more
      // than the threshold.
      v[unit] = ready ? threshold : Float.MAX_VALUE;
    }
    return ready;
  }
}
