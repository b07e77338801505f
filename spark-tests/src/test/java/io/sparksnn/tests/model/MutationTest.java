package io.sparksnn.tests.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.runtime.config.ConfigException;
import io.sparksnn.runtime.model.ConfigFile;
import io.sparksnn.tests.modules.RampInitializer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Documents changed at random are read, or refused with a message; nothing else happens. */
class MutationTest extends FileTest {
  /** Property: how many documents. */
  private static final int DOCUMENTS = Integer.getInteger("spark.mutations", 200_000);

  private static final byte[] WORDS =
      "{}[]\":,0123456789.eE-+ntf \\u__type____cfg____data__".getBytes(StandardCharsets.US_ASCII);

  private static List<byte[]> originals() {
    List<byte[]> originals = new ArrayList<>();
    RoundTripTest.samples().forEach(config -> originals.add(bytes(json(config))));
    originals.add(bytes(json(SampleConfig.sample().kernel(new RampInitializer(1)).build())));
    originals.add(
        bytes(
            "{\"__version__\":\"1.0\",\"__data__\":" + json(SampleConfig.sample().build()) + "}"));
    return originals;
  }

  private static byte[] bytes(String text) {
    return text.replaceAll("\\s+", " ").getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void endInAConfigurationOrAMessage() {
    List<byte[]> originals = originals();
    Random random = new Random(1);
    int refused = 0;
    for (int i = 0; i < DOCUMENTS; i++) {
      byte[] document = mutated(originals, random);
      try {
        SampleConfigSpec.SPEC.requireValid(
            ConfigFile.parse(document, SampleConfigSpec.SPEC, REGISTRY).config());
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
