package io.sparksnn.nn.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sparksnn.runtime.config.ConfigException;
import io.sparksnn.runtime.config.ConfigField;
import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.model.ConfigFile;
import io.sparksnn.runtime.registry.ModuleRegistry;
import io.sparksnn.runtime.tensor.Shape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Documents changed at random are read, or refused with a message; nothing else happens. */
class MutationTest {
  private static final String EDITOR = "__graph_editor_metadata__";

  /** The profile {@code fuzz} has more of them. */
  private static final int DOCUMENTS = Integer.getInteger("spark.mutations", 200_000);

  private static final byte[] WORDS =
      "{}[]\":,0123456789.eE-+ntf \\u__type____cfg____data__".getBytes(StandardCharsets.US_ASCII);

  private static final ModuleRegistry REGISTRY = registry();

  private static ModuleRegistry registry() {
    ModuleRegistry installed = ModuleRegistry.installed();
    return ReferenceFiles.areThere() ? ReferenceFiles.registry(installed) : installed;
  }

  /** A configuration of every registered kind, and the reference's own files without spaces. */
  private static List<byte[]> originals() throws IOException {
    List<byte[]> originals = new ArrayList<>();
    REGISTRY.modules().forEach(type -> originals.add(document(type.configSpec())));
    if (ReferenceFiles.areThere()) {
      originals.add(bare(ReferenceFiles.tree(ReferenceFiles.NEURON)));
      originals.add(bare(ReferenceFiles.tree(ReferenceFiles.BRAIN)));
    }
    return originals;
  }

  private static <C> byte[] document(ConfigSpec<C> spec) {
    Map<String, Object> required = new HashMap<>();
    require(spec, "", required);
    return bytes(ConfigFile.of(spec, spec.from(required)).toJson());
  }

  /** Gives a value to all that needs one, by name. */
  private static void require(ConfigSpec<?> spec, String path, Map<String, Object> values) {
    for (ConfigField field : spec.fields()) {
      String name = path + field.name();
      if (field.nested() != null) {
        require(field.nested(), name + "__", values);
      } else if (field.isRequired()) {
        boolean isList = field.type() == List.class;
        values.put(name, field.type() == Shape.class ? Shape.of(2) : isList ? List.of() : 2);
      }
    }
  }

  /** The document as it is read by itself, without what editors put beside it. */
  private static byte[] bare(JsonNode document) {
    document.findParents(EDITOR).forEach(parent -> ((ObjectNode) parent).putObject(EDITOR));
    return bytes(document.toString());
  }

  private static byte[] bytes(String text) {
    return text.replaceAll("\\s+", " ").getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void endInAConfigurationOrAMessage() throws IOException {
    List<byte[]> originals = originals();
    Random random = new Random(1);
    int refused = 0;
    for (int i = 0; i < DOCUMENTS; i++) {
      byte[] document = mutated(originals, random);
      try {
        assertThat(ConfigFile.parse(document, REGISTRY).config()).isNotNull();
      } catch (ConfigException expected) {
        refused++;
      } catch (RuntimeException | Error escaped) {
        throw new AssertionError(new String(document, StandardCharsets.UTF_8), escaped);
      }
    }
    assertThat(refused).isBetween(DOCUMENTS / 2, DOCUMENTS - 1);
  }

  private static byte[] mutated(List<byte[]> originals, Random random) {
    byte[] document = originals.get(random.nextInt(originals.size())).clone();
    for (int changes = 1 + random.nextInt(3); changes > 0 && document.length > 2; changes--) {
      int at = random.nextInt(document.length);
      switch (random.nextInt(5)) {
        case 0 -> document[at] ^= (byte) (1 << random.nextInt(8));
        case 1 -> document[at] = WORDS[random.nextInt(WORDS.length)];
        case 2 -> document = splice(document, 0, at, new byte[0], 0, 0);
        case 3 -> {
          byte[] other = originals.get(random.nextInt(originals.size()));
          int from = random.nextInt(other.length);
          int length = random.nextInt(Math.min(60, other.length - from));
          document = splice(document, at, at, other, from, length);
        }
        default -> {
          int end = Math.min(document.length, at + random.nextInt(30));
          document = splice(document, at, end, new byte[0], 0, 0);
        }
      }
    }
    return document;
  }

  /** The document with what is between two places replaced by a piece of another one. */
  private static byte[] splice(
      byte[] document, int begin, int end, byte[] other, int from, int length) {
    int keptFrom = begin == 0 && length == 0 && end > begin ? document.length : end;
    byte[] result = new byte[begin + length + (document.length - keptFrom)];
    System.arraycopy(document, 0, result, 0, begin);
    System.arraycopy(other, from, result, begin, length);
    System.arraycopy(document, keptFrom, result, begin + length, document.length - keptFrom);
    return result.length == 0 ? Arrays.copyOf(document, end) : result;
  }
}
