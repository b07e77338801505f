package io.sparksnn.nn.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.controller.BrainConfigSpec;
import io.sparksnn.runtime.controller.NeuronConfigSpec;
import io.sparksnn.runtime.model.ConfigFile;
import io.sparksnn.runtime.registry.ModuleRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reference's own files are read, and written as they were. */
class ReferenceFilesTest {
  @TempDir Path folder;

  @BeforeEach
  void theFilesAreThere() {
    assumeTrue(ReferenceFiles.areThere(), ReferenceFiles::missing);
  }

  private static ModuleRegistry registry() {
    return ReferenceFiles.registry(ModuleRegistry.installed());
  }

  @Test
  void aNeuronSurvives() throws IOException {
    assertSurvives(ReferenceFiles.NEURON, NeuronConfigSpec.SPEC);
  }

  @Test
  void aBrainSurvives() throws IOException {
    assertSurvives(ReferenceFiles.BRAIN, BrainConfigSpec.SPEC);
  }

  @Test
  void whoeverReadsAFileNeedNotKnowItsKind() {
    assertThat(ConfigFile.read(ReferenceFiles.BRAIN, registry()).spec())
        .isSameAs(BrainConfigSpec.SPEC);
  }

  @Test
  void inhibitionIsNotPropagatedInModelsOfTheReference() {
    assertThat(ConfigFile.read(ReferenceFiles.BRAIN, BrainConfigSpec.SPEC, registry()).config())
        .satisfies(brain -> assertThat(brain.propagateInhibition()).isFalse());
  }

  private <C> void assertSurvives(Path original, ConfigSpec<C> spec) throws IOException {
    ModuleRegistry registry = registry();
    ConfigFile<C> read = ConfigFile.read(original, spec, registry);
    Path written = folder.resolve("written.scfg");
    read.write(written);
    assertThat(ConfigFile.read(written, spec, registry).config().equals(read.config())).isTrue();
    assertSame("", ReferenceFiles.tree(original), ReferenceFiles.tree(written));
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
