package io.sparksnn.nn.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

class TracerTest {
  private static final float[] ONE = {1};
  private static final int[] FIRST = {0};

  @Test
  void eachElementMayHaveItsOwnParameters() {
    Tracer trace =
        new Tracer(
            2,
            1,
            TraceParameters.of(new float[] {5, 10}, new float[] {1, 2}, new float[] {0, 0.5f}));
    trace.step(new float[] {1, 1});
    float[] value = trace.step(new float[] {0, 0});
    assertThat(value[0]).isCloseTo((float) Math.exp(-0.2), within(1e-6f));
    assertThat(value[1]).isCloseTo(0.5f + 2 * (float) Math.exp(-0.1), within(1e-6f));
  }

  @Test
  void spikesByIndexKnowTheParametersOfTheirElement() {
    Tracer trace = new Tracer(3, 1, TraceParameters.normalized(5, 10, 20));
    assertThat(trace.step(new int[] {1, 2, 0}, 2)).containsExactly(0, 0.1f, 0.05f);
  }

  @Test
  void aSilentTraceDoesNotEndInSubnormalNumbers() {
    Tracer trace = new Tracer(1, 1, TraceParameters.of(20, 1, 0));
    trace.step(ONE);
    for (int step = 0; step < 3000; step++) {
      trace.step(FIRST, 0);
    }
    assertThat(trace.value()[0]).isBetween(Float.MIN_NORMAL, 1e-35f);
  }

  @Test
  void anArrayOfAnotherLengthIsRefused() {
    assertThatThrownBy(() -> new Tracer(3, 1, TraceParameters.normalized(5, 10)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("decay of a trace of 3 elements takes 1 or 3 numbers, got 2");
  }

  @Test
  void theFirstSpikeReleasesTheShareOfFullResources() {
    assertThat(depressing().step(ONE)).containsExactly(2 * 0.45f);
  }

  /** Maass and Markram 2002, eq. 1, at its fixed point. */
  @Test
  void aRegularTrainEndsInTheSteadyStateOfShortTermPlasticity() {
    double use = 0.45;
    double forgotten = Math.exp(-20 / 50.0);
    double recovered = Math.exp(-20 / 750.0);
    double usage = use / (1 - (1 - use) * forgotten);
    double resources = (1 - recovered) / (1 - (1 - usage) * recovered);

    RUTracer trace = depressing();
    for (int spike = 0; spike < 200; spike++) {
      for (int step = 1; step < 20; step++) {
        assertThat(trace.step(FIRST, 0)).containsExactly(0);
      }
      trace.step(FIRST, 1);
    }
    assertThat(trace.usage()[0]).isCloseTo((float) usage, within(1e-5f));
    assertThat(trace.value()[0]).isCloseTo((float) (2 * usage * resources), within(1e-5f));
  }

  @Test
  void withALongFacilitationReleaseGrows() {
    RUTracer trace =
        new RUTracer(1, 1, new float[] {0.05f}, new float[] {20}, new float[] {500}, ONE);
    float first = trace.step(FIRST, 1)[0];
    for (int step = 1; step < 20; step++) {
      trace.step(FIRST, 0);
    }
    assertThat(trace.step(FIRST, 1)[0]).isGreaterThan(1.5f * first);
  }

  @Test
  void resourcesAreResetWhereTheMaskSays() {
    RUTracer trace =
        new RUTracer(2, 1, new float[] {0.5f}, new float[] {500}, new float[] {5}, ONE);
    trace.step(new float[] {1, 1});
    trace.reset(new boolean[] {true, false});
    assertThat(trace.resources()).containsExactly(1, 0.5f);
    assertThat(trace.usage()).containsExactly(0, 0.5f);
  }

  @Test
  void aStepAllocatesNothing() {
    TraceParameters fast = TraceParameters.of(5, 1, 0);
    List<Trace> traces =
        List.of(
            new Tracer(100, 1, fast),
            new RDTracer(100, 1, fast, TraceParameters.of(20, 1, 0)),
            new RFSTracer(100, 1, ONE, fast, fast, TraceParameters.of(50, 1, 0)),
            depressing());
    for (Trace trace : traces) {
      float[] x = new float[100];
      trace.step(x);
      long before = allocated();
      for (int step = 0; step < 10_000; step++) {
        trace.step(x);
        trace.step(FIRST, 1);
      }
      // The measurement itself may cost a few objects; one a step would be 160,000 bytes.
      assertThat(allocated() - before).as(trace.getClass().getSimpleName()).isLessThan(10_000);
    }
  }

  private static RUTracer depressing() {
    return new RUTracer(
        1, 1, new float[] {0.45f}, new float[] {750}, new float[] {50}, new float[] {2});
  }

  private static long allocated() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
  }
}
