package io.sparksnn.tests.processor;

import static io.sparksnn.tests.processor.Snippets.CONFIG;
import static io.sparksnn.tests.processor.Snippets.moduleThatIs;
import static io.sparksnn.tests.processor.Snippets.otherFile;
import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.tests.compiler.Compilation;
import io.sparksnn.tests.compiler.Compiler;
import io.sparksnn.tests.compiler.Said;
import io.sparksnn.tests.compiler.Tool;
import java.io.File;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;

/**
 * Inputs that a library says may be left out. Before JDK 22 javac does not tell of annotations of
 * types in class files.
 */
class LibraryInputsTest extends ProcessorTest {
  private static final String HEAD = "public abstract class Gain extends other.Base";

  /** Values of every kind stand in an annotation before the one that is looked for. */
  private static final String BASE =
      otherFile(
          """
          import java.lang.annotation.*;
          public abstract class Base<C, P extends Payload> extends SparkModule<C> {
            @Target(ElementType.TYPE_USE)
            public @interface Odd {
              long number() default 1;
              String[] texts() default {};
              Class<?> type() default Object.class;
              Retain inner() default @Retain(RetentionPolicy.CLASS);
            }
            public @interface Retain { RetentionPolicy value(); }
            static final double PLACES = 2.5;
            static final long TWO = 1L << 40;
            public record Out(FloatArray y) implements ModuleOutput {}
            @Call public Out step(
                @Odd(number = TWO, texts = {"a", "b"}, type = List.class,
                    inner = @Retain(RetentionPolicy.SOURCE)) FloatArray first,
                @Nullable P second,
                @Odd @Nullable SpikeArray third,
                @In("last") P fourth) {
              return new Out(first);
            }
            public Out step(FloatArray first, P second, SpikeArray third, @Nullable Object none) {
              return new Out(first);
            }
          }
          """);

  private UnaryOperator<Processor> wrapper = processor -> processor;

  @Test
  void anInheritedInputIsOptionalAsTheLibrarySays() {
    Compilation compilation =
        against(BASE, moduleThatIs(HEAD + "<Gain.Config, SpikeArray>", CONFIG));

    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.generated().get("demo/GainModule.java"))
        .contains(".input(\"first\"", ".optionalInput(\"second\"", ".optionalInput(\"third\"")
        .contains(".input(\"last\"")
        .contains(
            "step(FloatArray first, @Nullable SpikeArray second,\n"
                + "      @Nullable SpikeArray third, SpikeArray fourth)");
  }

  @Test
  void anInputOfAGenericSourceIsOptionalAsItSays() {
    Compilation compilation =
        compile(BASE, moduleThatIs(HEAD + "<Gain.Config, SpikeArray>", CONFIG));

    assertThat(compilation.generated().get("demo/GainModule.java"))
        .contains(".optionalInput(\"second\"", ".optionalInput(\"third\"");
  }

  @Test
  void anInputOfANodeIsOptionalAsTheLibrarySays() {
    Compilation compilation = against(Controllers.RELAY, Controllers.neuron(Controllers.FIRST));

    assertThat(compilation.said()).isEmpty();
  }

  @Test
  void theInputsOfALibrarysRecordAreOptionalAsItSays() {
    Compilation compilation =
        against(
            otherFile("public record In(SpikeArray inSpikes, @Nullable SpikeArray more) {}\n"),
            Controllers.RELAY,
            Controllers.neuron(
                    """
                    @Node @Wire(port = "spikes", from = "in.inSpikes")
                    @Wire(port = "more", from = "in.more") protected Relay first;
                    """)
                .replace("@Inputs(Chain.In", "@Inputs(other.In"));

    assertThat(compilation.said()).isEmpty();
    assertThat(compilation.generated().get("demo/ChainModule.java"))
        .contains("SpikeArray inSpikes, @Nullable SpikeArray more");
  }

  /** As Gradle runs processors. */
  @Test
  void aProcessorThatIsWrappedReadsThem() {
    wrapper = processor -> new Saboteur(processor, "none", 1);

    assertThat(against(Controllers.RELAY, Controllers.neuron(Controllers.FIRST)).said()).isEmpty();
  }

  @Test
  void aSourceIsNotTakenForWhatItWasBeforeByAProcessorThatIsWrapped() {
    wrapper = processor -> new Saboteur(processor, "none", 1);

    assertSourceCounts();
  }

  /** As IDEs do: what was compiled before is on the class path, too. */
  @Test
  void aSourceIsNotTakenForWhatItWasBefore() {
    assertSourceCounts();
  }

  private void assertSourceCounts() {
    String now = Controllers.RELAY.replace("@Nullable ", "");
    Compilation compilation =
        against(Controllers.RELAY, now, Controllers.neuron(Controllers.FIRST));

    assertThat(compilation.errors())
        .extracting(Said::text)
        .contains(
            "Chain.first: the input 'more' of Relay needs a source of SpikeArray; add '@Wire(port ="
                + " \"more\", from = \"…\")' [SparkWireMissing]");
  }

  /**
   * Compiles files with another on the class path that was compiled before, as Maven does: the
   * Eclipse compiler takes the names of parameters from what is for debuggers.
   */
  private Compilation against(String library, String... texts) {
    Compilation before =
        compile(
            new Compiler(Tool.JAVAC, folder.resolve("library")).options("-parameters", "-g"),
            library);
    assertThat(before.errors()).isEmpty();
    String path = before.classes() + File.pathSeparator + System.getProperty("java.class.path");
    return compile(
        new Compiler(tool, folder.resolve("program"))
            .lenient()
            .around(wrapper)
            .options("-classpath", path),
        texts);
  }
}
