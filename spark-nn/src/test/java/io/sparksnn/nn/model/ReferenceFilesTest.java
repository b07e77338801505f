package io.sparksnn.nn.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.controller.BrainConfigSpec;
import io.sparksnn.runtime.controller.NeuronConfig;
import io.sparksnn.runtime.controller.NeuronConfigSpec;
import io.sparksnn.runtime.controller.NeuronType;
import io.sparksnn.runtime.model.ConfigFile;
import io.sparksnn.runtime.registry.ModuleRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.XZInputStream;

/** The reference's own files are read, and written as they were. */
class ReferenceFilesTest {
  private static final Path DATA =
      Path.of(System.getProperty("spark.data", "../../shared/data")).toAbsolutePath().normalize();
  private static final Path BRAIN = DATA.resolve("ab_brain.scfg");
  private static final Path NEURON = DATA.resolve("alif_mod_neuron.scfg");

  @TempDir Path folder;

  @BeforeEach
  void theFilesAreThere() {
    assumeTrue(
        Files.exists(BRAIN) && Files.exists(NEURON),
        () -> "the reference's files are not ours to pass on; they were looked for in " + DATA);
  }

  private static ModuleRegistry registry() {
    ModuleRegistry installed = ModuleRegistry.installed();
    NeuronConfig neuron = ConfigFile.read(NEURON, NeuronConfigSpec.SPEC, installed).config();
    return installed.with(NeuronType.of("ALIFModNeuron", neuron));
  }

  @Test
  void aNeuronSurvives() throws IOException {
    assertSurvives(NEURON, NeuronConfigSpec.SPEC);
  }

  @Test
  void aBrainSurvives() throws IOException {
    assertSurvives(BRAIN, BrainConfigSpec.SPEC);
  }

  @Test
  void whoeverReadsAFileNeedNotKnowItsKind() {
    assertThat(ConfigFile.read(BRAIN, registry()).spec()).isSameAs(BrainConfigSpec.SPEC);
  }

  @Test
  void inhibitionIsNotPropagatedInModelsOfTheReference() {
    assertThat(ConfigFile.read(BRAIN, BrainConfigSpec.SPEC, registry()).config())
        .satisfies(brain -> assertThat(brain.propagateInhibition()).isFalse());
  }

  private <C> void assertSurvives(Path original, ConfigSpec<C> spec) throws IOException {
    ModuleRegistry registry = registry();
    ConfigFile<C> read = ConfigFile.read(original, spec, registry);
    Path written = folder.resolve("written.scfg");
    read.write(written);
    assertThat(ConfigFile.read(written, spec, registry).config().equals(read.config())).isTrue();
    assertSame("", tree(original), tree(written));
  }

  private static JsonNode tree(Path file) throws IOException {
    try (InputStream in = new XZInputStream(Files.newInputStream(file))) {
      return new ObjectMapper().readTree(in);
    }
  }

  /**
   * The same fields with the same values, numbers to 32 bits; but for the units of modules, which
   * are those of their neuron here as in the reference, whatever the file says.
   */
  private static void assertSame(String path, JsonNode expected, JsonNode found) {
    if (path.endsWith("__data__.config.units")) {
      return;
    }
    if (expected.isNumber() && found.isNumber()) {
      assertThat(found.floatValue()).as(path).isEqualTo(expected.floatValue());
    } else if (expected.isContainerNode()) {
      assertThat(found.getNodeType()).as(path).isEqualTo(expected.getNodeType());
      assertThat(found.fieldNames())
          .toIterable()
          .as(path)
          .containsExactlyInAnyOrderElementsOf(() -> expected.fieldNames());
      assertThat(found.size()).as(path).isEqualTo(expected.size());
      for (int i = 0; i < expected.size() && expected.isArray(); i++) {
        assertSame(path + "[" + i + "]", expected.get(i), found.get(i));
      }
      for (Map.Entry<String, JsonNode> field : expected.properties()) {
        assertSame(path + "." + field.getKey(), field.getValue(), found.get(field.getKey()));
      }
    } else {
      assertThat(found).as(path).isEqualTo(expected);
    }
  }
}
