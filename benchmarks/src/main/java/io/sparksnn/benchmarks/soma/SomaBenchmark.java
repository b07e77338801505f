package io.sparksnn.benchmarks.soma;

import io.sparksnn.nn.soma.AdaptiveExponentialSomaModule;
import io.sparksnn.nn.soma.AdaptiveLeakySomaModule;
import io.sparksnn.nn.soma.HodgkinHuxleySomaModule;
import io.sparksnn.nn.soma.IzhikevichSomaModule;
import io.sparksnn.nn.soma.LeakySomaModule;
import io.sparksnn.nn.soma.RefractoryLeakySomaModule;
import io.sparksnn.nn.soma.SomaOutput;
import io.sparksnn.runtime.payload.CurrentArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A step of a large population, in nanoseconds for each unit. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(SomaBenchmark.UNITS)
@Warmup(iterations = 6, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class SomaBenchmark {
  /** Units of the population. */
  static final int UNITS = 100_000;

  private static final int AGREEING_STEPS = 200;

  private CurrentArray current;
  private PlainLeaky plain;
  private PlainLeaky unchecked;
  private final int[] indices = new int[UNITS];
  private LeakySomaModule leaky;
  private RefractoryLeakySomaModule refractoryLeaky;
  private AdaptiveLeakySomaModule adaptiveLeaky;
  private AdaptiveExponentialSomaModule adaptiveExponential;
  private IzhikevichSomaModule izhikevich;
  private HodgkinHuxleySomaModule hodgkinHuxley;

  /** For JMH. */
  public SomaBenchmark() {}

  /**
   * Makes the populations.
   *
   * @throws IllegalStateException if the plain loop and the module do not spike alike, or by far
   *     too much or too little
   */
  @Setup(Level.Trial)
  public void prepare() {
    current = CurrentArray.of(Shape.of(UNITS), currents());
    plain = new PlainLeaky(UNITS);
    unchecked = new PlainLeaky(UNITS);
    leaky = new LeakySomaModule();
    refractoryLeaky = new RefractoryLeakySomaModule();
    adaptiveLeaky = new AdaptiveLeakySomaModule();
    adaptiveExponential = new AdaptiveExponentialSomaModule();
    izhikevich = new IzhikevichSomaModule(c -> c.dt(0.5));
    hodgkinHuxley = new HodgkinHuxleySomaModule(c -> c.dt(0.1));
    requireAgreement();
  }

  /** Currents under which the units of the leaky soma spike every 10 to 50 steps. */
  private static float[] currents() {
    float[] currents = new float[UNITS];
    for (int unit = 0; unit < UNITS; unit++) {
      currents[unit] = 210 + 140f * unit / UNITS;
    }
    return currents;
  }

  private void requireAgreement() {
    long spikes = 0;
    for (int step = 0; step < AGREEING_STEPS; step++) {
      SpikeArray found = leaky().spikes();
      if (!Arrays.equals(found.toBooleans(), plain())) {
        throw new IllegalStateException("step " + step + ": other spikes than the plain loop");
      }
      spikes += found.count();
    }
    double activity = (double) spikes / AGREEING_STEPS / UNITS;
    if (activity < 0.02 || activity > 0.1) {
      throw new IllegalStateException("activity " + activity + " is not that of a brain");
    }
  }

  /** The leaky membrane as a plain loop. */
  @Benchmark
  public boolean[] plain() {
    return plain.step(current.values().data);
  }

  /** The same in the soma's passes, without looking for NaN. */
  @Benchmark
  public int unchecked() {
    return unchecked.stepUnchecked(current.values().data, indices);
  }

  /** The leaky soma. */
  @Benchmark
  public SomaOutput leaky() {
    return leaky.step(current, null);
  }

  /** The refractory leaky soma. */
  @Benchmark
  public SomaOutput refractoryLeaky() {
    return refractoryLeaky.step(current, null);
  }

  /** The leaky soma with a moving threshold. */
  @Benchmark
  public SomaOutput adaptiveLeaky() {
    return adaptiveLeaky.step(current, null);
  }

  /** The adaptive exponential soma: one exponential for each unit. */
  @Benchmark
  public SomaOutput adaptiveExponential() {
    return adaptiveExponential.step(current, null);
  }

  /** The soma of two equations. */
  @Benchmark
  public SomaOutput izhikevich() {
    return izhikevich.step(current, null);
  }

  /** Sodium and potassium: five steps of ten exponentials for each unit. */
  @Benchmark
  public SomaOutput hodgkinHuxley() {
    return hodgkinHuxley.step(current, null);
  }
}
