package io.sparksnn.tests.processor;

import static io.sparksnn.tests.processor.Snippets.CALL;
import static io.sparksnn.tests.processor.Snippets.CONFIG;
import static io.sparksnn.tests.processor.Snippets.OUT;
import static io.sparksnn.tests.processor.Snippets.file;
import static io.sparksnn.tests.processor.Snippets.module;
import static io.sparksnn.tests.processor.Snippets.moduleThatIs;

import org.junit.jupiter.api.Test;

/** Mistakes in properties and variables. */
class StateMistakesTest extends ProcessorTest {
  private static final String FORM =
      "a @SparkProperty is a public method without parameters that can be overridden, and this ";

  @Test
  void aVariableIsNotHidden() {
    assertOnlyError(
        "Gain.trace: the field 'trace' of Base is part of the state, and this one hides it from"
            + " generated code; rename this [SparkStateHidden]",
        file(
            "public abstract class Base<C> extends SparkModule<C> {\n"
                + "  @Variable protected float[] trace;\n}\n"),
        module(CALL + "int ‸trace;\n").replace("extends SparkModule", "extends Base"));
  }

  @Test
  void aPropertyIsPublic() {
    assertOnlyError(
        "Gain.total: " + FORM + "is protected; change that [SparkPropertyForm]",
        module(CALL + "@SparkProperty\nprotected FloatArray ‸total() { return null; }\n"));
  }

  @Test
  void aPropertyHasNoParameters() {
    assertOnlyError(
        "Gain.total: " + FORM + "has parameters; change that [SparkPropertyForm]",
        module(CALL + "@SparkProperty\npublic FloatArray ‸total(int unit) { return null; }\n"));
  }

  @Test
  void aPropertyIsNotFinal() {
    assertOnlyError(
        "Gain.total: " + FORM + "is final; change that [SparkPropertyForm]",
        module(CALL + "@SparkProperty\npublic final FloatArray ‸total() { return null; }\n"));
  }

  @Test
  void aPropertyReturnsAPayload() {
    assertOnlyError(
        "Gain.total: a @SparkProperty returns a payload, and float[] is none; use FloatArray,"
            + " PotentialArray or another concrete Payload with a TYPE [SparkPropertyPayload]",
        module(CALL + "@SparkProperty\npublic float[] ‸total() { return null; }\n"));
  }

  @Test
  void aPropertyIsNamedByAnIdentifier() {
    assertOnlyError(
        "Gain.total: '1st' is no name for a port; use a Java identifier such as 'total'"
            + " [SparkPortName]",
        module(CALL + "@SparkProperty(\"1st\")\npublic FloatArray ‸total() { return null; }\n"));
  }

  @Test
  void aSetterCanBeOverridden() {
    assertOnlyError(
        "Gain.total: the generated class checks what a property is set to, and this setter cannot"
            + " be final; remove that, or rename the method [SparkPropertySetter]",
        module(
            CALL
                + "@SparkProperty\npublic FloatArray total() { return null; }\n"
                + "public final void ‸total(FloatArray value) {}\n"));
  }

  @Test
  void aPropertyDoesNotReplaceAMethodOfTheBase() {
    assertOnlyError(
        "Gain.inspect: SparkModule has a method inspect() of its own, which this would"
            + " replace; rename this [SparkMemberTaken]",
        module(CALL + "@SparkProperty\npublic FloatArray ‸inspect() { return null; }\n"));
  }

  @Test
  void aPropertyMayBeNamedLikeTheCallMethod() {
    assertCompiles(module(CALL + "@SparkProperty\npublic FloatArray step() { return null; }\n"));
  }

  @Test
  void aSetterIsNotTheCallMethodToo() {
    assertOnlyError(
        "Gain.step: GainModule has a method step(FloatArray) of its own, which this would replace;"
            + " rename this [SparkMemberTaken]",
        module(
            CALL.replace("step", "compute")
                + "@SparkProperty\npublic FloatArray step() { return null; }\n"
                + "public void ‸step(FloatArray value) {}\n"));
  }

  @Test
  void aWritablePropertyIsFine() {
    assertCompiles(
        module(
            CALL
                + "@SparkProperty(value = \"sum\", doc = \"The sum.\")\n"
                + "public FloatArray total() { return null; }\n"
                + "public void total(FloatArray value) {}\n"));
  }

  @Test
  void aMethodThatIsNotPublicIsNoSetter() {
    assertCompiles(
        module(
            CALL
                + "@SparkProperty\npublic FloatArray total() { return null; }\n"
                + "protected final void total(FloatArray value) {}\n"));
  }

  @Test
  void aVariableIsProtected() {
    assertOnlyError(
        "Gain.trace: a @Variable is a protected field, neither static nor final, and this is"
            + " private; declare it 'protected FMatrixRMaj trace' [SparkVariableAccess]",
        module(CALL + "@Variable private org.ejml.data.@Nullable FMatrixRMaj ‸trace;\n"));
  }

  @Test
  void aVariableIsNeitherStaticNorFinal() {
    assertOnlyError(
        "Gain.trace: a @Variable is a protected field, neither static nor final, and this is"
            + " static and final; declare it 'protected float[] trace' [SparkVariableAccess]",
        module(CALL + "@Variable protected static final float[] ‸trace = {};\n"));
  }

  @Test
  void aVariableIsOfATypeThatCanBeSaved() {
    assertOnlyError(
        "Gain.trace: a @Variable cannot be of type double[]; use FMatrixRMaj, float[], int[],"
            + " long[], boolean[], float, int, long, boolean, Kernel or a class that implements"
            + " HasState [SparkVariableType]",
        module(CALL + "@Variable protected double[] ‸trace;\n"));
  }

  @Test
  void twoVariablesHaveTwoNames() {
    assertOnlyError(
        "Gain.fast_trace: the state has two parts named 'fast_trace', a variable or a node each;"
            + " rename one [SparkStateTwice]",
        file(
            "public abstract class Base<C> extends SparkModule<C> {\n"
                + "  @Variable protected float[] fastTrace;\n}\n"),
        moduleThatIs(
            "public abstract class Gain extends Base<Gain.Config>",
            CONFIG + OUT + CALL + "@Variable protected float[] ‸fast_trace;\n"));
  }

  @Test
  void everyTypeOfAVariableIsFine() {
    assertCompiles(
        module(
            CALL
                + """
                @Variable protected org.ejml.data.@Nullable FMatrixRMaj matrix;
                @Variable protected float @Nullable [] floats;
                @Variable(units = "mV", doc = "Integers.") protected int[] ints;
                @Variable protected long[] longs;
                @Variable protected boolean[] booleans;
                @Variable protected float aFloat;
                @Variable protected transient int anInt;
                @Variable protected volatile long aLong;
                @Variable protected boolean aBoolean;
                @Variable protected io.sparksnn.runtime.kernel.Kernel kernel;
                """));
  }
}
