package io.sparksnn.tests.processor;

import static io.sparksnn.tests.processor.Snippets.CALL;
import static io.sparksnn.tests.processor.Snippets.config;
import static io.sparksnn.tests.processor.Snippets.file;
import static io.sparksnn.tests.processor.Snippets.module;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Annotations that stand where nobody reads them. */
class PlacementMistakesTest extends ProcessorTest {
  private static final String COMPONENT =
      " is read only at a component of a record annotated @RegisterConfig; remove it, or move it"
          + " there [SparkPlacement]";

  @ParameterizedTest
  @ValueSource(strings = {"Param", "Embedded", "Positive", "Range", "Binary"})
  void anAnnotationOfAFieldStandsInAConfiguration(String annotation) {
    assertOnlyError(
        "Plain.x: @" + annotation + COMPONENT,
        file("public record Plain(@" + annotation + " float ‸x) {}\n"));
  }

  @Test
  void anAnnotationOfAFieldStandsInARecord() {
    assertOnlyError(
        "Plain.x: @CheckedBy" + COMPONENT,
        file("public class Plain {\n  @CheckedBy(Plain.class) float ‸x;\n}\n"));
  }

  @Test
  void anAnnotationOfAFieldStandsOnAComponent() {
    assertOnlyError(
        "GainConfig.DEFAULT: @Param" + COMPONENT,
        config("@Param float x", "@Param(\"1\") static final float ‸DEFAULT = 1;"));
  }

  @Test
  void aRecordThatIsNotRegisteredIsReportedOnce() {
    assertOnlyError(
        "Plain.y: @Embedded" + COMPONENT,
        file(
            "public record Plain(@Param float x, @Embedded StepConfig ‸y, @Param @Positive int z)"
                + " {}\n"));
  }

  @Test
  void anOutputStandsInAModuleOutput() {
    assertOnlyError(
        "Plain.x: @Out is read only at a component of a record that implements ModuleOutput;"
            + " remove it, or move it there [SparkPlacement]",
        file("public record Plain(@Out FloatArray ‸x) {}\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Call public void ‸x() {}",
        "@SparkProperty public void ‸x() {}",
        "@Variable protected float[] ‸x;"
      })
  void anAnnotationOfAModuleStandsInAModule(String member) {
    assertOnlyError(
        "Plain.x: "
            + member.substring(0, member.indexOf(' '))
            + " is read only in a module; remove it, or move it there [SparkPlacement]",
        file("public class Plain {\n  " + member + "\n}\n"));
  }

  @Test
  void anInputStandsInACallMethod() {
    assertOnlyError(
        "Gain.other(x): @In is read only at a parameter of a @Call method; remove it, or move it there"
            + " [SparkPlacement]",
        module(CALL + "void other(@In(\"y\") FloatArray ‸x) {}\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Inputs", "Outputs"})
  void portsOfAControllerStandAtOne(String annotation) {
    assertOnlyError(
        "Plain: @"
            + annotation
            + " is read only at a class annotated @RegisterNeuron or @RegisterBrain; remove it, or"
            + " move it there [SparkPlacement]",
        file("@%s(Plain.class)\npublic ‸record Plain(SpikeArray x) {}\n".formatted(annotation)));
  }

  /** Each of them, and the container that the compiler makes of two. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Wire(port = \"x\", from = \"in.x\")",
        "@Wire(port = \"x\", from = \"in.x\") @Wire(port = \"y\", from = \"in.y\")",
        "@Effect(property = \"a.x\", from = \"x\")",
        "@Effect(property = \"a.x\", from = \"x\") @Effect(property = \"a.y\", from = \"x\")"
      })
  void wiresAndEffectsStandAtANodeOfAController(String wires) {
    String message =
        ": "
            + wires.substring(0, wires.indexOf('('))
            + " is read only at a @Node of a class annotated @RegisterNeuron or @RegisterBrain;"
            + " remove it, or move it there [SparkPlacement]";
    assertErrors(
        List.of("Plain.x" + message, "Gain.x" + message, "Base.x" + message),
        file("public class Plain {\n  " + wires + " int ‸x;\n}\n"),
        module(CALL + wires + " @Variable protected float[] ‸x;\n"),
        file(
            "public abstract class Base<C> extends SparkModule<C> {\n  @Node "
                + wires
                + " protected Gain ‸x;\n}\n"));
  }

  @Test
  void aWireStandsAtANodeEvenInABrain() {
    assertOnlyError(
        "Chain.size: @Wire is read only at a @Node of a class annotated @RegisterNeuron or"
            + " @RegisterBrain; remove it, or move it there [SparkPlacement]",
        Controllers.RELAY,
        Controllers.brain(Controllers.FIRST + "@Wire(port = \"x\", from = \"in.x\") int ‸size;\n"));
  }

  @Test
  void theSourceOfAnOutputStandsInAModuleOutput() {
    assertOnlyError(
        "Plain.x: @From is read only at a component of a record that implements ModuleOutput;"
            + " remove it, or move it there [SparkPlacement]",
        file("public record Plain(@From(\"a.x\") FloatArray ‸x) {}\n"));
  }

  @Test
  void anInputOfAnOverriddenCallMethodIsRead() {
    assertCompiles(
        file("public interface Stepped<O> { @Call O step(@In(\"y\") FloatArray x); }\n"),
        module("@Override public Out step(@In(\"z\") FloatArray x) { return new Out(x); }\n")
            .replace("<Gain.Config>", "<Gain.Config> implements Stepped<Gain.Out>"));
  }

  @Test
  void membersOfABaseAreRead() {
    assertCompiles(
        file(
            "public abstract class Base<C> extends SparkModule<C> {\n"
                + "  @Variable protected float[] x;\n"
                + "  @SparkProperty public FloatArray y() { return null; }\n}\n"));
  }
}
