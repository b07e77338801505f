package io.sparksnn.tests.processor;

import static io.sparksnn.tests.processor.Snippets.CALL;
import static io.sparksnn.tests.processor.Snippets.CONFIG;
import static io.sparksnn.tests.processor.Snippets.OUT;
import static io.sparksnn.tests.processor.Snippets.config;
import static io.sparksnn.tests.processor.Snippets.file;
import static io.sparksnn.tests.processor.Snippets.module;
import static io.sparksnn.tests.processor.Snippets.moduleThatIs;
import static io.sparksnn.tests.processor.Snippets.otherFile;
import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.tests.compiler.Compilation;
import io.sparksnn.tests.compiler.Compiler;
import io.sparksnn.tests.compiler.Source;
import io.sparksnn.tests.compiler.Tool;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same sources give the same bytes, whatever the compiler. */
class EveryCompilerTest {
  private static final String GAIN = "public abstract class Gain extends ";

  @TempDir Path folder;

  @Test
  void goldenFilesAreTheSame() {
    assertSame(GoldenFilesTest.sources().toArray(Source[]::new));
  }

  static Stream<Arguments> spread() {
    return Stream.of(
        of(
            "fields of every kind",
            config(
                """
                @Param(value = "1", units = "mV", doc = "A \\"unit\\".") @Positive float a,
                @Param("2") @Range(min = 1, max = Double.POSITIVE_INFINITY) int b,
                @Param("3") long c,
                @Param("ON") Mode mode,
                @Param("2, 3") Shape shape,
                @Param("1") @Binary Init init,
                @Param("1, 2") List<Float> floats,
                @Param("x") List<String> texts,
                @Param @Nullable String none
                """,
                "public enum Mode { OFF, ON }\n")),
        of(
            "embedded and nested configurations",
            config("@Embedded(defaults = Part.SLOW) Part part,\n@Param Deep deep"),
            file(
                "@RegisterConfig public record Part(@Param(\"1\") float tau, @Param Deep inner) {\n"
                    + "  static final String SLOW = \"tau=2\";\n}\n"),
            file("@RegisterConfig(\"deep\") public record Deep(@Param(\"1\") float x) {}\n")),
        of(
            "a generic base of another package",
            otherFile(
                """
                public abstract class Base<C, P extends Payload> extends SparkModule<C>
                    implements Supplied<P> {
                  @Variable(units = "mV") protected float[] trace;
                  @SparkProperty(doc = "Last value.") public P value() { return null; }
                  public void value(P to) {}
                  @SparkProperty public FloatArray age() { return null; }
                  @Call public Out advance(@In("drive") P x, P y) { return null; }
                  public record Out(FloatArray z) implements ModuleOutput {}
                }
                """),
            otherFile("public interface Supplied<P> { @SparkProperty P extra(); }\n"),
            moduleThatIs(
                GAIN + "other.Base<Gain.Config, SpikeArray>",
                CONFIG
                    + "@SparkProperty public BooleanMask own() { return null; }\n"
                    + "@Override public SpikeArray extra() { return null; }\n")),
        of(
            "nodes",
            module(CALL),
            moduleThatIs(
                "public abstract class Pair extends SparkModule<Pair.Config>",
                """
                @RegisterConfig
                public record Config(
                    @Embedded StepConfig step, @Param Gain.Config left, @Param Gain.Config right) {}
                @Node protected Gain left;
                @Node protected Gain right;
                @Variable(shape = "n", doc = "Counts.") protected int[] count;
                """
                    + OUT
                    + CALL)),
        of(
            "a neuron with a generic base, effects and inputs that may be left out",
            Controllers.RELAY,
            Controllers.GAIN,
            Controllers.plain(
                """
                public abstract class Base<C> extends Neuron<C> {
                  @Node @Wire(port = "spikes", from = {"in.a", "in.b"})
                  @Wire(port = "more", from = "in.c") protected Relay first;
                }
                """),
            Controllers.neuron(
                    """
                    @Node @Wire(port = "x", from = "in.x") protected Gain gain;
                    @Node @Wire(port = "x", from = {"gain.value", "gain.age"})
                    @Effect(property = "gain.factor", from = "value")
                    @Effect(property = "rule.factor", from = "age") protected Gain rule;
                    """,
                    "SpikeArray a, SpikeArray b, @Nullable SpikeArray c, FloatArray x",
                    "@From(\"first.spikes\") @io.sparksnn.annotations.Out(doc = \"Spikes.\")"
                        + " SpikeArray y, @From(\"gain.factor\") FloatArray z")
                .replace("extends Neuron<", "extends Base<")
                .replace("Gain.Config gain", "Relay.Config first, Gain.Config gain")),
        of(
            "a brain of neurons",
            Controllers.RELAY,
            Controllers.neuron(Controllers.FIRST),
            Controllers.brain(
                "Both",
                """
                @Node @Wire(port = "inSpikes", from = {"in.inSpikes", "b.outSpikes"})
                protected Chain a;
                @Node @Wire(port = "inSpikes", from = "a.outSpikes") protected Chain b;
                """,
                Controllers.IN,
                "@From(\"b.outSpikes\") SpikeArray y, @From(\"b.inhibitionMask\") BooleanMask z")),
        of(
            "documentation",
            module(CALL)
                .replace(
                    "@RegisterModule",
                    """
                    /**
                     * A gain, {@link Config as configured} & more. Not this.
                     *
                     * <p>Nor this.
                     *
                     * @see Config
                     */
                    @Deprecated
                    @RegisterModule("my_gain")\
                    """)),
        of(
            "initializers and payloads",
            file(
                """
                @RegisterInitializer
                public record Ramp(@Param("1") float last) implements Initializer {
                  @Override
                  public ConfigSpec<Ramp> spec() {
                    return RampSpec.SPEC;
                  }

                  @Override
                  public float[] values(Shape shape, io.sparksnn.runtime.random.RngKey key) {
                    return new float[shape.size()];
                  }
                }
                """)));
  }

  private static Arguments of(String what, String... sources) {
    return Arguments.of(what, sources);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("spread")
  void generatedFilesAreTheSame(String what, String[] sources) {
    assertSame(Arrays.stream(sources).map(Source::of).toArray(Source[]::new));
  }

  private void assertSame(Source... sources) {
    Map<String, String> javac = generate(Tool.JAVAC, sources);
    assertThat(javac).isNotEmpty();
    assertThat(generate(Tool.ECJ, sources)).isEqualTo(javac);
  }

  private Map<String, String> generate(Tool tool, Source... sources) {
    Compilation compilation = new Compiler(tool, folder.resolve(tool.name())).compile(sources);
    assertThat(compilation.errors()).as("%s", tool).isEmpty();
    return compilation.generated();
  }
}
