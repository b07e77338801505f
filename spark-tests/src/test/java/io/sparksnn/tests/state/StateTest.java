package io.sparksnn.tests.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.state.StateVariable;
import io.sparksnn.runtime.tensor.Shape;
import io.sparksnn.tests.modules.HoardModule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateTest {
  private final HoardModule module = new HoardModule("hoard");

  @BeforeEach
  void build() {
    module.step(FloatArray.of(1));
  }

  @Test
  void everyVariableIsShownInOrderHelpersByTheirParts() {
    List<String> paths = new ArrayList<>();
    module.visitState(variable -> paths.add(variable.path()));

    assertThat(paths)
        .containsExactly(
            "matrix",
            "floats",
            "ints",
            "longs",
            "booleans",
            "one_float",
            "one_int",
            "one_long",
            "one_boolean",
            "kernel",
            "trace.value",
            "trace.age");
  }

  @Test
  void valuesAreOfTheirKind() {
    assertThat(module.state("matrix").get()).isEqualTo(new float[] {1, 2});
    assertThat(module.state("ints").get()).isEqualTo(new int[] {1});
    assertThat(module.state("longs").get()).isEqualTo(new long[] {1L << 40});
    assertThat(module.state("booleans").get()).isEqualTo(new boolean[] {true, false});
    assertThat(module.state("one_int").get()).isEqualTo(new int[] {2});
    assertThat(module.state("one_boolean").get()).isEqualTo(new boolean[] {true});
    assertThat(module.state("kernel").get()).isEqualTo(new float[] {1, 2, 3, 4});
  }

  @Test
  void shapesAreThoseOfTheArraysAndThoseInWords() {
    assertThat(module.state("matrix").shape()).isEqualTo(Shape.of(2));
    assertThat(module.state("kernel").shape()).isEqualTo(Shape.of(2, 2));
    assertThat(module.state("kernel").declaration().shape()).isEqualTo("units + inputs");
    assertThat(module.state("one_long").shape()).isEqualTo(Shape.of());
    assertThat(module.state("trace.age").declaration().units()).isEqualTo("ms");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "matrix",
        "floats",
        "ints",
        "longs",
        "booleans",
        "one_float",
        "one_int",
        "one_long",
        "one_boolean",
        "kernel",
        "trace.value",
        "trace.age"
      })
  void whatIsSetIsWhatIsRead(String path) {
    StateVariable variable = module.state(path);
    Object other = changed(variable.get());
    variable.set(other);

    assertThat(module.state(path).get()).isEqualTo(other);
  }

  @Test
  void whatIsReadIsACopy() {
    float[] read = (float[]) module.state("floats").get();
    read[0] = 99;

    assertThat(module.state("floats").get()).isEqualTo(new float[] {1, 2, 3});
  }

  @Test
  void aVariableFollowsTheFieldToAnotherArray() {
    StateVariable floats = module.state("floats");
    module.step(FloatArray.of(0));
    floats.set(new float[] {7, 8, 9});

    assertThat(module.state("floats").get()).isEqualTo(new float[] {7, 8, 9});
  }

  @Test
  void aVariableFollowsTheFieldToAnotherHelper() {
    StateVariable age = module.state("trace.age");
    module.step(FloatArray.of(0));
    age.set(new int[] {7, 8});

    assertThat(module.state("trace.age").get()).isEqualTo(new int[] {7, 8});
  }

  @Test
  void aVariableIsFoundByItsNameInJava() {
    assertThat(module.state("oneFloat").path()).isEqualTo("one_float");
  }

  @Test
  void theModuleSettlesBeforeAPropertyIsRead() {
    module.step(FloatArray.of(4));

    assertThat(module.level().get(0)).isEqualTo(1.5f + 0 + 1 + 4);
  }

  @Test
  void theModuleSettlesBeforeItIsRead() {
    StateVariable oneFloat = module.state("one_float");
    module.step(FloatArray.of(4));

    assertThat(oneFloat.get()).isEqualTo(new float[] {1.5f + 0 + 1 + 4});
  }

  @Test
  void valuesOfAnotherTypeOrNumberAreRefused() {
    StateVariable floats = module.state("floats");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> floats.set(new float[2]))
        .withMessage("floats: expected float[3], got float[2]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> floats.set(new int[3]))
        .withMessage("floats: expected float[3], got int[3]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> floats.set("text"))
        .withMessage("floats: expected float[3], got String");
    assertThat(floats.get()).isEqualTo(new float[] {1, 2, 3});
  }

  @Test
  void anUnknownVariableIsAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> module.state("kernal"))
        .withMessage("Hoard 'hoard' has no variable 'kernal'; did you mean 'kernel'?");
  }

  @Test
  void beforeTheBuildThereIsNoState() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new HoardModule().visitState(variable -> {}))
        .withMessage("Hoard 'Hoard' is not built yet; its first step or call builds it");
  }

  private static Object changed(Object values) {
    if (values instanceof float[] floats) {
      floats[0] += 1;
    } else if (values instanceof int[] ints) {
      ints[0] += 1;
    } else if (values instanceof long[] longs) {
      longs[0] += 1;
    } else {
      ((boolean[]) values)[0] ^= true;
    }
    return values;
  }
}
