package io.sparksnn.tests.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.model.ConfigFile;
import io.sparksnn.runtime.tensor.DType;
import io.sparksnn.runtime.tensor.Shape;
import io.sparksnn.tests.modules.RampInitializer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read as it was. */
class RoundTripTest extends FileTest {
  @TempDir Path folder;

  static List<SampleConfig> samples() {
    return List.of(
        SampleConfig.sample().build(),
        SampleConfig.sample().tau(Init.of(Shape.of(2, 3), 1, 2, 3, 4, 5, 0.1f)).build(),
        SampleConfig.sample().tau(Init.of(DType.UINT8, Shape.of(), 3)).build(),
        SampleConfig.sample().kernel(new RampInitializer(0.3f)).build(),
        SampleConfig.sample().least(-1.5).dtype(DType.FLOAT16).seed(1L << 40).build(),
        SampleConfig.sample().mode(SampleConfig.Mode.CUBIC).label("a \"b\"\n\u00e9\u0000").build(),
        SampleConfig.sample().gates(List.of()).layers(List.of(-1)).axes(List.of("", "z")).build(),
        SampleConfig.sample().inner(i -> i.scale(Float.MIN_VALUE).weight(0.1f, 0.2f)).build());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void throughText(SampleConfig config) {
    assertThat(parse(json(config))).isEqualTo(config);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void throughAPlainFile(SampleConfig config) {
    Path file = folder.resolve("plain.scfg");
    ConfigFile.of(SampleConfigSpec.SPEC, config).writePlain(file);
    assertThat(ConfigFile.read(file, REGISTRY).config()).isEqualTo(config);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void throughACompressedFile(SampleConfig config) throws IOException {
    Path file = folder.resolve("packed.scfg");
    ConfigFile.of(SampleConfigSpec.SPEC, config).write(file);
    assertThat(Files.readAllBytes(file)).startsWith(0xfd, '7', 'z', 'X', 'Z', 0);
    assertThat(ConfigFile.read(file, SampleConfigSpec.SPEC, REGISTRY).config()).isEqualTo(config);
  }

  @Test
  void theWrapperOfVersionOneIsReadToo() {
    SampleConfig config = SampleConfig.sample().build();
    String wrapped = "{\"__version__\": \"1.0\", \"__data__\": " + json(config) + "}";
    assertThat(parse(wrapped)).isEqualTo(config);
  }

  @Test
  void whatIsLeftOutHasItsDefault() {
    String json = "{\"__type__\":\"sample_config\",\"__cfg__\":{\"seed\":7,\"units\":[2,3]}}";
    assertThat(parse(json)).isEqualTo(SampleConfig.sample().build());
  }

  @Test
  void aSeedThatIsLeftOutIsDrawn() {
    String json = "{\"__type__\":\"sample_config\",\"__cfg__\":{\"units\":[2,3]}}";
    assertThat(parse(json).step().seed()).isNotEqualTo(parse(json).step().seed());
  }

  @Test
  void wholeNumbersAreFloatsToo() {
    String json =
        "{\"__type__\":\"sample_config\",\"__cfg__\":{\"seed\":7,\"units\":[2,3],\"rate\":1,\"tau\":5}}";
    assertThat(parse(json).rate()).isEqualTo(1f);
  }

  @Test
  void fieldsMayComeInAnyOrder() {
    String json =
        "{\"__type__\":\"sample_config\",\"__cfg__\":{\"rate\":0.25,\"units\":[1],\"seed\":9}}";
    assertThat(parse(json)).isEqualTo(SampleConfig.sample().seed(9).units(1).rate(0.25).build());
  }
}
