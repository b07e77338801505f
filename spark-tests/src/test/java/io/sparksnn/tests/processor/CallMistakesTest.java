package io.sparksnn.tests.processor;

import static io.sparksnn.tests.processor.Snippets.CALL;
import static io.sparksnn.tests.processor.Snippets.CONFIG;
import static io.sparksnn.tests.processor.Snippets.OUT;
import static io.sparksnn.tests.processor.Snippets.file;
import static io.sparksnn.tests.processor.Snippets.module;
import static io.sparksnn.tests.processor.Snippets.moduleThatIs;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes in the {@code @Call} method, and in what else bears its name. */
class CallMistakesTest extends ProcessorTest {
  private static final String GAIN = "public abstract ‸class Gain extends SparkModule<Gain.Config>";

  @Test
  void aModuleHasACallMethod() {
    assertOnlyError(
        "Gain: a module has a method annotated @Call, and there is none; annotate the public"
            + " method that computes one step [SparkCallMissing]",
        moduleThatIs(GAIN, CONFIG + OUT));
  }

  @Test
  void aModuleHasOneCallMethod() {
    assertOnlyError(
        "Gain: a module has one method annotated @Call, and there are 2: other, step; keep one"
            + " [SparkCallTwice]",
        moduleThatIs(GAIN, CONFIG + OUT + CALL + CALL.replace("step", "other")));
  }

  @Test
  void aCallMethodIsPublic() {
    assertOnlyError(
        "Gain.step: a @Call method is public, and this is package-private; make it public"
            + " [SparkCallNotPublic]",
        module("@Call\nOut ‸step(FloatArray x) { return new Out(x); }\n"));
  }

  @Test
  void aCallMethodIsNotStatic() {
    assertOnlyError(
        "Gain.step: the generated class wraps the @Call method, which cannot be static; remove"
            + " that [SparkCallForm]",
        module("@Call\npublic static Out ‸step(FloatArray x) { return new Out(x); }\n"));
  }

  @Test
  void aCallMethodHasNoTypeParameters() {
    assertOnlyError(
        "Gain.step: the generated class wraps the @Call method, which cannot be generic; remove"
            + " that [SparkCallForm]",
        module("@Call\npublic <P extends Payload> Out ‸step(P x) { return null; }\n"));
  }

  @Test
  void aCallMethodThrowsNothing() {
    assertOnlyError(
        "Gain.step: the generated class wraps the @Call method, which cannot be declared to throw"
            + " java.io.IOException; remove that [SparkCallForm]",
        module(
            "@Call\npublic Out ‸step(FloatArray x) throws java.io.IOException { return null; }\n"));
  }

  @Test
  void aCallMethodReturnsModuleOutput() {
    assertOnlyError(
        "Gain.step: a @Call method returns a record that implements ModuleOutput, and this returns"
            + " void; declare 'record GainOutput(SpikeArray spikes) implements ModuleOutput {}' or"
            + " the like [SparkCallResult]",
        module("@Call\npublic void ‸step(FloatArray x) {}\n"));
  }

  @Test
  void theGeneratedEntriesAreNotTakenByOtherMethods() {
    assertErrors(
        List.of(
            "Gain.step: GainModule has a method step(FloatArray) of its own, which this would"
                + " replace; rename this [SparkMemberTaken]",
            "Gain.call: GainModule has a method call(FloatArray) of its own, which this would"
                + " replace; rename this [SparkMemberTaken]"),
        module(
            CALL.replace("step", "compute")
                + "public final int ‸step(FloatArray x) { return 1; }\n"
                + "public void ‸call(FloatArray x) {}\n"));
  }

  @Test
  void aCallMethodDoesNotReplaceOneOfTheBase() {
    assertOnlyError(
        "Gain.name: SparkModule has a method name() of its own, which this would replace; rename"
            + " this [SparkMemberTaken]",
        module("@Call\npublic Out ‸name() { return null; }\n"));
  }

  @Test
  void whatTheProcessorWritesIsNotWrittenByHand() {
    assertOnlyError(
        "Gain.stepOn: SparkModule has a method stepOn(Payload[]) of its own, which this would"
            + " replace; rename this [SparkMemberTaken]",
        module(
            CALL
                + "@Override\nprotected final ModuleOutput ‸stepOn(@Nullable Payload[] inputs) {\n"
                + "  return null;\n}\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"step", "call", "compute", "properties", "name", "toString", "$"})
  void aCallMethodMayHaveThisName(String name) {
    assertCompiles(module(CALL.replace("step", name)));
  }

  @Test
  void overloadsOfACallMethodAreFine() {
    assertCompiles(module(CALL + "public Out step(FloatArray x, int times) { return step(x); }\n"));
  }

  @Test
  void aModuleWithoutInputsIsFine() {
    assertCompiles(module("@Call\npublic Out step() { return new Out(FloatArray.of(1)); }\n"));
  }

  @Test
  void aSynchronizedMethodWithFinalParametersIsFine() {
    assertCompiles(module(CALL.replace("Out step(", "synchronized Out step(final ")));
  }

  @Test
  void aCallMethodInheritedThroughTypeVariablesIsFine() {
    assertCompiles(
        file(
            """
            public abstract class Base<C, P extends Payload, O extends ModuleOutput>
                extends SparkModule<C> {
              @Call public O step(P x) { return make(x); }
              protected abstract O make(P x);
            }
            """),
        moduleThatIs(
            "public abstract class Gain extends Base<Gain.Config, FloatArray, Gain.Out>",
            CONFIG + OUT + "@Override protected Out make(FloatArray x) { return new Out(x); }\n"));
  }

  @Test
  void anOverriddenCallMethodNeedsNoAnnotation() {
    assertCompiles(
        file("public interface Stepped<O> { @Call O step(FloatArray x); O call(FloatArray x); }\n"),
        moduleThatIs(
            "public abstract class Gain extends SparkModule<Gain.Config>"
                + " implements Stepped<Gain.Out>",
            CONFIG + OUT + CALL.replace("@Call", "@Override")));
  }

  @Test
  void anAbstractCallMethodIsImplemented() {
    assertOnlyError(
        "Gain.step: the generated class wraps the @Call method, which cannot be abstract; remove"
            + " that [SparkCallForm]",
        module("@Call\npublic abstract Out ‸step(FloatArray x);\n"));
  }
}
