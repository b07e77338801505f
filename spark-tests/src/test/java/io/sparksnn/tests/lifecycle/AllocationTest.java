package io.sparksnn.tests.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.CurrentArray;
import io.sparksnn.runtime.tensor.Shape;
import io.sparksnn.tests.modules.IntegratorModule;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class AllocationTest {
  private static final int STEPS = 10_000;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @Test
  void aStepAllocatesNothing() {
    IntegratorModule module = new IntegratorModule();
    CurrentArray current = CurrentArray.zeros(Shape.of(100));
    BooleanMask silenced = BooleanMask.none(Shape.of(100));
    module.step(current, silenced);
    allocated();

    long before = allocated();
    for (int i = 0; i < STEPS; i++) {
      module.step(current, silenced);
    }
    // The measurement itself may cost a few objects; one a step would be 160,000 bytes.
    assertThat(allocated() - before).isLessThan(STEPS);
  }

  private long allocated() {
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
  }
}
