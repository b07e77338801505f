package io.sparksnn.tests.processor;

import static io.sparksnn.tests.processor.Snippets.CALL;
import static io.sparksnn.tests.processor.Snippets.CONFIG;
import static io.sparksnn.tests.processor.Snippets.OUT;
import static io.sparksnn.tests.processor.Snippets.config;
import static io.sparksnn.tests.processor.Snippets.file;
import static io.sparksnn.tests.processor.Snippets.module;
import static io.sparksnn.tests.processor.Snippets.moduleThatIs;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shapes that classes rarely have: each works, or has a message of its own. */
class OddShapesTest extends ProcessorTest {
  private static final String GAIN =
      "abstract class Gain extends SparkModule<Outer.Gain.Config> {\n";

  @Test
  void aNodeMayBeATypeVariableOfTheBase() {
    assertCompiles(
        module(CALL),
        file(
            """
            public abstract class Pool<T extends SparkModule<?>, C> extends SparkModule<C> {
              @Node protected T left;
              public record Out(FloatArray y) implements ModuleOutput {}
              @Call public Out step(FloatArray x) { return new Out(x); }
            }
            """),
        moduleThatIs(
            "public abstract class Pair extends Pool<Gain, Pair.Config>",
            "@RegisterConfig public record Config(@Embedded StepConfig step, Gain.Config left)"
                + " {}\n"));
  }

  @Test
  void aNodeOfAControllerMayBeATypeVariableOfTheBase() {
    assertCompiles(
        Controllers.RELAY,
        Controllers.plain(
            """
            public abstract class Base<T, C> extends Neuron<C> {
              @Node @Wire(port = "spikes", from = "in.inSpikes") protected T first;
            }
            """),
        Controllers.neuron(Controllers.FIRST)
            .replace(Controllers.FIRST.indent(2), "")
            .replace("extends Neuron<", "extends Base<Relay, "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public class Outer {\npublic static ",
        "public class Outer<T> {\npublic static ",
        "public class Outer {\nprotected static ",
        "public class Outer {\nstatic ",
        "public interface Outer {\n",
        "public interface Outer<T> {\n",
        "public record Outer(int x) {\npublic static ",
        "public enum Outer { ONE;\npublic static ",
        "public @interface Outer {\n",
      })
  void aModuleMayBeNestedIn(String around) {
    assertCompiles(
        file(
            around
                .replaceAll("\n(.*)$", "\n@RegisterModule $1")
                .concat(GAIN)
                .concat(CONFIG + OUT + CALL + "}\n}\n")));
  }

  @Test
  void aModuleMayBeNestedDeeply() {
    assertCompiles(
        file(
            "public class A { public interface B { public enum C { X; public record D() {\n"
                + "@RegisterModule public abstract static class Gain extends"
                + " SparkModule<A.B.C.D.Gain.Config> {\n"
                + CONFIG
                + OUT
                + CALL
                + "}\n}}}}\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SparkModule",
        "Module",
        "Object",
        "String",
        "Override",
        "Config",
        "ModuleType",
        "Shape",
        "InputPort",
        "Consumer",
        "StepConfig",
        "FloatArray",
        "Generated",
        "List",
        "Nullable",
        "_x",
        "$",
        "Ünï",
        "模"
      })
  void aModuleMayBeCalled(String name) {
    assertCompiles(
        """
        package demo;
        import io.sparksnn.annotations.*;
        @RegisterModule("my_name")
        public abstract class NAME extends io.sparksnn.runtime.module.SparkModule<demo.NAME.Own> {
          @RegisterConfig("my_config")
          public record Own(@Embedded io.sparksnn.runtime.config.StepConfig step) {}
          public record Out(io.sparksnn.runtime.payload.FloatArray y)
              implements io.sparksnn.runtime.module.ModuleOutput {}
          @Call public Out step(io.sparksnn.runtime.payload.FloatArray x) { return new Out(x); }
        }
        """
            .replace("NAME", name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Object",
        "String",
        "Builder",
        "ConfigSpec",
        "StepConfig",
        "Init",
        "Shape",
        "List",
        "Float",
        "Consumer",
        "ConfigBuilder",
        "Generated",
        "Override",
        "Ünï",
        "$"
      })
  void aConfigurationMayBeCalled(String name) {
    assertCompiles(
        """
        package demo;
        import io.sparksnn.annotations.*;
        @RegisterConfig("my_config")
        public record NAME(
            @Embedded io.sparksnn.runtime.config.StepConfig step,
            @Param("1") @Positive float x,
            @Param("1") io.sparksnn.runtime.config.Init init,
            @Param("2, 3") io.sparksnn.runtime.tensor.Shape shape,
            @Param("1, 2") java.util.List<java.lang.Float> floats,
            @Param("text") java.lang.String text) {}
        """
            .replace("NAME", name));
  }

  @Test
  void aConfigurationMayHaveManyFieldsOfEveryKind() {
    List<String> kinds =
        List.of(
            "@Param(value = \"1\", doc = \"A field.\", units = \"ms\") @Positive float x",
            "@Param(\"2\") @Range(min = 1, max = 9) int x",
            "@Param(\"3, 4\") Shape x",
            "@Param(\"0.5\") @Range(min = 0, max = 1) Init x",
            "@Param(\"1, 2\") List<Float> x",
            "@Param(\"text\") String x",
            "@Param(optional = true) @Nullable Float x",
            "@Param(\"ON\") Mode x",
            "@Param Part x");
    assertCompiles(
        config(
            IntStream.range(0, 200)
                .mapToObj(i -> kinds.get(i % kinds.size()) + i)
                .collect(Collectors.joining(",\n")),
            "public enum Mode { OFF, ON }\n"),
        file("@RegisterConfig\npublic record Part(@Param(\"1\") float y) {}\n"));
  }

  @Test
  void embeddedFieldsMayBeMoreThanAMethodHasParameters() {
    String[] files =
        IntStream.rangeClosed(0, 6)
            .mapToObj(part ->
                part == 0
                    ? config(
                        IntStream.rangeClosed(1, 6)
                            .mapToObj(i -> "@Embedded Part" + i + " part" + i)
                            .collect(Collectors.joining(",\n")))
                    : file(
                        "@RegisterConfig\npublic record Part"
                            + part
                            + IntStream.range(0, 50)
                                .mapToObj(i -> "@Param(\"1\") float x" + part + "_" + i)
                                .collect(Collectors.joining(",\n", "(", ") {}\n"))))
            .toArray(String[]::new);
    assertCompiles(files);
  }

  @Test
  void aCallMethodMayBeInheritedFromAnInterface() {
    assertCompiles(
        file(
            """
            public interface Steps {
              record Out(FloatArray y) implements ModuleOutput {}
              @Call default Out step(FloatArray x) { return new Out(x); }
            }
            """),
        moduleThatIs(
            "public abstract class Gain extends SparkModule<Gain.Config> implements Steps",
            CONFIG));
  }

  @Test
  void aCallMethodMayBeInheritedAcrossThreeClassesOfTwoPackages() {
    assertCompiles(
        Snippets.otherFile(
            """
            public abstract class Top<C, P extends Payload> extends SparkModule<C> {
              public record Out<Q extends Payload>(Q y) implements ModuleOutput {}
              @Call public Out<P> step(P x) { return new Out<>(x); }
            }
            """),
        file(
            "public abstract class Middle<C> extends other.Top<C, SpikeArray> {\n"
                + "@Override public Out<SpikeArray> step(SpikeArray x) { return super.step(x); }\n"
                + "}\n"),
        moduleThatIs("public abstract class Gain extends Middle<Gain.Config>", CONFIG));
  }

  @Test
  void aGenericModuleIsToldHowElseToShare() {
    assertErrors(
        List.of(
            "Pool: a registered module has no type parameters, and this has <T>; share code in a"
                + " generic class that is not registered and register its subclasses"
                + " [SparkModuleGeneric]"),
        module(CALL),
        moduleThatIs(
            "public abstract ‸class Pool<T extends Gain> extends SparkModule<Pool.Config>",
            "@RegisterConfig public record Config(@Embedded StepConfig step, Gain.Config left)"
                + " {}\n"
                + OUT
                + CALL
                + "@Node protected T left;\n"));
  }

  @Test
  void aGenericPayloadIsNoPayload() {
    assertOnlyError(
        "Box: a registered payload is a concrete class that extends Payload, with a 'public static"
            + " final PayloadType<Box> TYPE' and a copy() that returns Box; make it one"
            + " [SparkPayloadForm]",
        file(
            """
            @RegisterPayload
            public ‸class Box<T> extends Payload {
              @SuppressWarnings("rawtypes")
              public static final PayloadType<Box> TYPE =
                  new PayloadType<>("box", Box.class, DType.INT32, spec -> new Box<Object>());
              public Box() { super(Shape.of()); }
              @Override public PayloadType<?> type() { return TYPE; }
              @Override public Box<T> copy() { return this; }
            }
            """));
  }

  @ParameterizedTest
  @ValueSource(strings = {"class", "null", "_", "true"})
  void aPortMayBeCalledLikeAKeyword(String name) {
    assertCompiles(module(CALL.replace("FloatArray x", "@In(\"" + name + "\") FloatArray x")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"private", "protected"})
  void aConfigurationIsNotWithinAnInnerClass(String access) {
    assertOnlyError(
        "Config: generated classes stand beside this one and must see it, and it is in Inner, which"
            + " is "
            + (access.equals("private") ? access : "an inner class")
            + "; make it a top-level or static class that is not private [SparkNested]",
        file(
            "public class Outer {\n"
                + access
                + " class Inner {\n@RegisterConfig public ‸record Config(@Param(\"1\") float x) {}\n"
                + "}\n}\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A { Ä, ß, 模 }",
        "A { Ä { @Override public String toString() { return \"\"; } } }"
      })
  void anEnumMayHave(String constants) {
    assertCompiles(config("@Param(\"Ä\") A a", "public enum " + constants + "\n"));
  }
}
