package io.sparksnn.nn.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sparksnn.runtime.model.NeuronType;
import io.sparksnn.runtime.registry.ModuleRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tukaani.xz.XZInputStream;

/**
 * Two files of the reference, which are not ours to pass on: tests that need them look for them.
 */
final class ReferenceFiles {
  private static final Path DATA =
      Path.of(System.getProperty("spark.data", "../../shared/data")).toAbsolutePath().normalize();

  static final Path BRAIN = DATA.resolve("ab_brain.scfg");
  static final Path NEURON = DATA.resolve("alif_mod_neuron.scfg");

  private ReferenceFiles() {}

  static boolean areThere() {
    return Files.exists(BRAIN) && Files.exists(NEURON);
  }

  static String missing() {
    return "the reference's files are not ours to pass on; they were looked for in " + DATA;
  }

  /** A registry that knows the neuron too, as the brain needs it. */
  static ModuleRegistry registry(ModuleRegistry installed) {
    return installed.with(NeuronType.read("ALIFModNeuron", NEURON, installed));
  }

  static JsonNode tree(Path file) throws IOException {
    try (InputStream in = new XZInputStream(Files.newInputStream(file))) {
      return new ObjectMapper().readTree(in);
    }
  }
}
