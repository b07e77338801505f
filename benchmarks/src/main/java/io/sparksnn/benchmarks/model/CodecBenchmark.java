package io.sparksnn.benchmarks.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.sparksnn.runtime.model.ConfigFile;
import io.sparksnn.runtime.registry.ModuleRegistry;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A configuration of twelve fields, read and written, beside records that Jackson handles. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 8, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Fork(
    value = 5,
    jvmArgs = {"-Xms256m", "-Xmx256m", "-XX:+AlwaysPreTouch"})
public class CodecBenchmark {
  private ModuleRegistry registry;
  private BenchConfig config;
  private byte[] document;
  private ObjectReader reader;
  private ObjectWriter writer;
  private JacksonConfig records;

  /** For JMH. */
  public CodecBenchmark() {}

  /**
   * Makes both sides.
   *
   * @throws IOException if they do not understand each other
   */
  @Setup(Level.Trial)
  public void prepare() throws IOException {
    registry = ModuleRegistry.installed();
    config = new BenchConfigBuilder().seed(4_049_612_331L).build();
    document = sparkWrite();
    JsonMapper mapper = new JsonMapper();
    DefaultIndenter indenter = new DefaultIndenter("    ", "\n");
    reader = mapper.readerFor(JacksonConfig.class);
    writer =
        mapper.writer(
            new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
    records = reader.readValue(document);
    if (!ConfigFile.parse(jacksonWrite(), BenchConfigSpec.SPEC, registry).config().equals(config)) {
      throw new IllegalStateException("the two sides do not write the same");
    }
  }

  /** {@return the configuration, by the generated code} */
  @Benchmark
  public BenchConfig sparkRead() {
    return ConfigFile.parse(document, BenchConfigSpec.SPEC, registry).config();
  }

  /**
   * {@return the same document as records}
   *
   * @throws IOException never
   */
  @Benchmark
  public JacksonConfig jacksonRead() throws IOException {
    return reader.readValue(document);
  }

  /** {@return the document, by the generated code} */
  @Benchmark
  public byte[] sparkWrite() {
    return ConfigFile.of(BenchConfigSpec.SPEC, config).toBytes();
  }

  /**
   * {@return the same document from records}
   *
   * @throws JsonProcessingException never
   */
  @Benchmark
  public byte[] jacksonWrite() throws JsonProcessingException {
    return writer.writeValueAsBytes(records);
  }
}
