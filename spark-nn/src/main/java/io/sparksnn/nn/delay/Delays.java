package io.sparksnn.nn.delay;

import io.sparksnn.annotations.SparkProperty;
import io.sparksnn.annotations.Variable;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.config.Initializer;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.module.PortSpec;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.IntegerArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.DType;
import io.sparksnn.runtime.tensor.Shape;
import java.util.HashMap;
import java.util.Map;

/**
 * What delays share: a number of steps for each unit or synapse, and the spikes of the last steps.
 *
 * <p>Delays of 0 to ⌈max_delay/dt⌉ steps may be given. Drawn ones are uniform from 1 to that
 * number, where the longest means none: a model that is drawn behaves as in the reference. A reset
 * forgets the spikes that are under way and leaves the delays.
 *
 * @param <C> the configuration
 */
public abstract class Delays<C> extends SparkModule<C> {
  /** The most steps that spikes are kept for. */
  private static final int LONGEST = 100_000;

  private static final Map<String, DType> WHOLE = Map.of("dtype", DType.INT32);

  /** The spikes of the last steps. */
  @Variable(doc = "Spikes of the last steps.")
  protected SpikeHistory history = new SpikeHistory(0, 1);

  /** Steps of each unit or synapse. */
  @Variable(doc = "Delays in steps.")
  protected DelayTable delays = new DelayTable(Shape.of(), steps -> {});

  private Shape table = Shape.of();
  private int longest;

  /** For subclasses. */
  protected Delays() {}

  /** {@return the part of the configuration that all delays have} */
  protected abstract NDelaysConfig common();

  /**
   * The shape of the delays, seen as a table.
   *
   * @param inputs shape of the units that spike
   * @return the shape
   */
  protected abstract Shape table(Shape inputs);

  /**
   * Takes note of the delays, which have changed.
   *
   * @param steps the delays
   */
  protected abstract void sort(int[] steps);

  @Override
  protected void build(InputSpecs inputs) {
    PortSpec spikes = inputs.get("in_spikes");
    if (spikes.asyncSpikes()) {
      throw new IllegalArgumentException(
          "%s, input 'in_spikes': expected spikes of units, got %s: they are delayed already"
              .formatted(name(), spikes.payload()));
    }
    double steps = Math.ceil((double) common().maxDelay() / common().step().dt());
    if (steps > LONGEST) {
      throw new IllegalArgumentException(
          "max_delay = %s ms is more than %d steps of dt = %s ms; give a shorter one"
              .formatted(common().maxDelay(), LONGEST, common().step().dt()));
    }
    longest = (int) steps;
    table = table(spikes.shape());
    history = new SpikeHistory(spikes.shape().size(), longest + 1);
    delays = new DelayTable(table, this::take);
    delays.set(steps(common().delays()));
  }

  private int[] steps(Init given) {
    if (given instanceof Initializer) {
      return drawn(given);
    }
    float[] values = values(given, table, WHOLE);
    int[] steps = new int[values.length];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = (int) values[i];
      if (steps[i] != values[i]) {
        throw new IllegalArgumentException(
            "%s: delays are whole numbers of steps, got %s".formatted(name(), values[i]));
      }
    }
    return steps;
  }

  private int[] drawn(Init given) {
    Map<String, Object> fixed = new HashMap<>(WHOLE);
    fixed.put("scale", longest + 1f);
    fixed.put("min_value", 1f);
    float[] values = values(given, table, fixed);
    int[] steps = new int[values.length];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = (int) values[i] % longest;
    }
    return steps;
  }

  private void take(int[] steps) {
    requireInRange(steps);
    sort(steps);
  }

  private void requireInRange(int[] steps) {
    for (int step : steps) {
      if (step < 0 || step > longest) {
        throw new IllegalArgumentException(
            "%s: a delay is 0 to %d steps (max_delay %s ms, dt %s ms), got %d; raise max_delay for longer ones"
                .formatted(name(), longest, common().maxDelay(), common().step().dt(), step));
      }
    }
  }

  /** {@return the longest delay, in steps} */
  protected final int longest() {
    return longest;
  }

  /** {@return the delays in steps: one for each unit, or a table of units × inputs} */
  @SparkProperty(doc = "Delays in steps: one for each unit, or a table of units × inputs.")
  public IntegerArray kernel() {
    return IntegerArray.of(table, delays.steps());
  }

  /**
   * Other delays from now on, also for the spikes that are under way.
   *
   * @param steps delays in steps
   * @throws IllegalArgumentException if one is below 0 or above ⌈max_delay/dt⌉; none is taken then
   */
  public void kernel(IntegerArray steps) {
    delays.set(steps.values());
  }

  @Override
  protected void checkState() {
    history.check();
  }

  @Override
  public void reset() {
    history.reset();
  }

  /** Notes the spikes of a step, and who of their units is inhibitory. */
  final void push(SpikeArray spikes, SpikeArray delayed) {
    history.push(spikes);
    delayed.setInhibitionMask(spikes.inhibitionMask());
    delayed.clear();
  }
}
