package io.sparksnn.runtime.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparksnn.runtime.payload.KernelArray;
import io.sparksnn.runtime.payload.PayloadSpec;
import io.sparksnn.runtime.registry.ModuleRegistry;
import io.sparksnn.runtime.tensor.Shape;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InputLookTest {
  private static final Shape MANY = Shape.of(100_000);
  private static final PayloadSpec SPARSE =
      new PayloadSpec(KernelArray.TYPE, MANY.concat(MANY), false, null, 1, true);

  private static @Nullable PayloadSpec read(String text) throws Malformed {
    return InputLook.read("kernel", text, null, ModuleRegistry.installed(), 1_000_000);
  }

  @Test
  void aSparseKernelMayHaveMorePairsThanItsFile() throws Malformed {
    String text = InputLook.write(SPARSE);

    assertThat(text).isEqualTo("kernel_array [100000, 100000] unit_axes=1 sparse");
    assertThat(read(text)).isEqualTo(SPARSE);
  }

  @Test
  void aSparseKernelOfMoreUnitsOrInputsIsRefused() {
    for (String extents : new String[] {"[2000000, 10]", "[10, 2000000]"}) {
      assertThatThrownBy(() -> read("kernel_array " + extents + " unit_axes=1 sparse"))
          .isInstanceOf(Malformed.class)
          .hasMessage("input 'kernel' has 2000000 elements, more than fit its file");
    }
  }

  @Test
  void aDenseKernelOfMorePairsIsRefused() {
    assertThatThrownBy(() -> read("kernel_array [2000, 1000] unit_axes=1"))
        .isInstanceOf(Malformed.class)
        .hasMessage("input 'kernel' has 2000000 elements, more than fit its file");
  }

  @Test
  void onlyKernelsAreSparseAndTheirUnitsAreSomeOfTheirAxes() {
    for (String wrong :
        new String[] {"spike_array [10] sparse", "kernel_array [10, 20] unit_axes=3 sparse"}) {
      assertThatThrownBy(() -> read(wrong))
          .isInstanceOf(Malformed.class)
          .hasMessageContaining("input 'kernel'");
    }
  }
}
