package io.sparksnn.benchmarks.step;

import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.CurrentArray;
import io.sparksnn.runtime.payload.Payload;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One step of one small module: what the generated guard costs beside a hand-written one. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 6, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 20, time = 50, timeUnit = TimeUnit.MILLISECONDS)
@Fork(
    value = 5,
    // A heap that is touched beforehand: else what allocates pays for new pages, now and then.
    jvmArgs = {"-Xms256m", "-Xmx256m", "-XX:+AlwaysPreTouch"})
public class StepBenchmark {
  private static final int AGREEING_STEPS = 1000;

  /** Number of units. */
  @Param({"8", "100", "1000"})
  int units;

  private CurrentArray current;
  private BooleanMask mask;
  private CurrentArray freshCurrent;
  private BooleanMask freshMask;
  private Map<String, Payload> named;

  private DirectSoma direct;
  private HandWrittenSoma handWritten;
  private BenchSomaModule generated;
  private HandWrittenSoma handWrittenUnmasked;
  private BenchSomaModule generatedUnmasked;
  private ReflectiveSoma reflective;

  /** For JMH. */
  public StepBenchmark() {}

  /**
   * Makes the variants and lets them run side by side.
   *
   * @throws IllegalStateException if they do not spike alike, or by far too much or too little
   */
  @Setup(Level.Trial)
  public void prepare() {
    Shape shape = Shape.of(units);
    current = CurrentArray.of(shape, currents(units));
    mask = BooleanMask.none(shape);
    mask.values()[0] = true;
    freshCurrent = CurrentArray.of(Shape.of(units), currents(units));
    freshMask = BooleanMask.of(Shape.of(units), mask.values());
    named = new HashMap<>(Map.of("current", current, "inhibitionMask", mask));

    BenchSoma.Config config = BenchSomaModule.TYPE.defaultConfig();
    direct = new DirectSoma(config, shape);
    handWritten = new HandWrittenSoma(config);
    generated = new BenchSomaModule(config);
    handWrittenUnmasked = new HandWrittenSoma(config);
    generatedUnmasked = new BenchSomaModule(config);
    reflective = new ReflectiveSoma(new DirectSoma(config, shape), named);

    requireAgreement(
        List.of(
            () -> direct().spikes(),
            () -> handWritten().spikes(),
            () -> generated().spikes(),
            () -> (SpikeArray) reflective().get("spikes")));
    requireAgreement(List.of(() -> direct().spikes(), () -> generatedCall().spikes()));
  }

  /**
   * The same for unusual inputs. Only a test asks it: guards that once saw such inputs are compiled
   * differently, and most benchmarks measure the usual case.
   *
   * @throws IllegalStateException as {@link #prepare}
   */
  void requireAgreementOnUnusualInputs() {
    requireAgreement(
        List.of(
            () -> direct().spikes(),
            () -> freshShape().spikes(),
            () -> handWrittenUnmasked().spikes(),
            () -> generatedUnmasked().spikes()));
  }

  /** Every iteration goes through the same states. */
  @Setup(Level.Iteration)
  public void reset() {
    direct.reset();
    handWritten.reset();
    handWrittenUnmasked.reset();
    reset(generated);
    reset(generatedUnmasked);
    reflective.reset();
  }

  /** The arithmetic alone. */
  @Benchmark
  public BenchSoma.Out direct() {
    return direct.step(current, mask);
  }

  /** Behind a guard written by hand. */
  @Benchmark
  public BenchSoma.Out handWritten() {
    return handWritten.step(current, mask);
  }

  /** Behind the generated guard. */
  @Benchmark
  public BenchSoma.Out generated() {
    return generated.step(current, mask);
  }

  /** Behind a guard written by hand, without the optional input. */
  @Benchmark
  public BenchSoma.Out handWrittenUnmasked() {
    return handWrittenUnmasked.step(current, null);
  }

  /** Behind the generated guard, without the optional input. */
  @Benchmark
  public BenchSoma.Out generatedUnmasked() {
    return generatedUnmasked.step(current, null);
  }

  /**
   * Behind the generated guard, where the shapes are equal to those of the build but other objects.
   */
  @Benchmark
  public BenchSoma.Out freshShape() {
    return generated.step(freshCurrent, freshMask);
  }

  /** Behind the generated guard, with a result that is the caller's own. */
  @Benchmark
  public BenchSoma.Out generatedCall() {
    return generated.call(current, mask);
  }

  /** By names and reflection. */
  @Benchmark
  public Map<String, Payload> reflective() {
    return reflective.step(named);
  }

  /** Steady currents under which the units spike every 10 to 50 steps, each at its own pace. */
  private static float[] currents(int units) {
    float[] currents = new float[units];
    for (int unit = 0; unit < units; unit++) {
      currents[unit] = 210 + 140f * unit / units;
    }
    return currents;
  }

  private static void reset(BenchSomaModule module) {
    if (module.isBuilt()) {
      module.reset();
    }
  }

  private void requireAgreement(List<Supplier<SpikeArray>> variants) {
    reset();
    long spikes = 0;
    for (int step = 0; step < AGREEING_STEPS; step++) {
      int[] expected = fired(variants.get(0).get());
      spikes += expected.length;
      for (Supplier<SpikeArray> variant : variants.subList(1, variants.size())) {
        int[] found = fired(variant.get());
        if (!Arrays.equals(found, expected)) {
          throw new IllegalStateException(
              "step %d: %s instead of %s"
                  .formatted(step, Arrays.toString(found), Arrays.toString(expected)));
        }
      }
    }
    double activity = (double) spikes / AGREEING_STEPS / units;
    if (activity < 0.02 || activity > 0.1) {
      throw new IllegalStateException("activity " + activity + " is not that of a brain");
    }
  }

  private static int[] fired(SpikeArray spikes) {
    return Arrays.copyOf(spikes.indices(), spikes.count());
  }
}
