package io.sparksnn.tests.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.sun.management.ThreadMXBean;
import io.sparksnn.runtime.config.ConfigException;
import io.sparksnn.runtime.model.ConfigFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Documents made to do harm end in a message, and cost little until then. */
class HostileTest extends FileTest {
  private static void assertRefused(byte[] document, String... said) {
    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(() -> ConfigFile.parse(document, SampleConfigSpec.SPEC, REGISTRY))
        .satisfies(refused -> assertThat(refused.getMessage()).contains(said));
  }

  private static String repeated(int times, IntFunction<String> part) {
    return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining());
  }

  private static byte[] packed(int dictionary, OutputPart content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    LZMA2Options options = new LZMA2Options(1);
    options.setDictSize(dictionary);
    try (XZOutputStream out = new XZOutputStream(bytes, options)) {
      content.writeTo(out);
    }
    return bytes.toByteArray();
  }

  private interface OutputPart {
    void writeTo(OutputStream out) throws IOException;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "null", "7", "\"x\"", "[]", "[1]", "{}", "{", "nul", "{]", "\u0000"})
  void whatIsNoConfiguration(String document) {
    assertRefused(document).withMessageStartingWith("document");
  }

  @Test
  void everyCutOfADocument() {
    String whole = json(SampleConfig.sample().build()).strip();
    for (int end = 0; end < whole.length(); end++) {
      assertRefused(whole.substring(0, end));
    }
  }

  @Test
  void whatFollowsADocument() {
    assertRefused(json(SampleConfig.sample().build()) + " {}")
        .withMessageContaining("is one too many after the end of the document");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rate", "units", "gates", "tau", "inner", "unknown", "__metadata__"})
  void tenThousandLevels(String field) {
    String deep = "[".repeat(10_000) + "]".repeat(10_000);
    assertRefused("{\"__type__\":\"sample_config\",\"__cfg__\":{\"" + field + "\":" + deep + "}}")
        .withMessageContaining("nesting depth");
  }

  @Test
  void aNumberOfManyDigits() {
    assertRefused(changed(json -> json.replace("\"order\": 3", "\"order\": " + "9".repeat(1000))))
        .withMessageContaining("Number value length");
  }

  @Test
  void moreFaultsThanAnyoneWillRead() {
    String unknown = repeated(100_000, i -> ",\"f" + i + "\":1");
    assertRefused("{\"__type__\":\"sample_config\",\"__cfg__\":{\"order\":3" + unknown + "}}")
        .satisfies(refused -> assertThat(refused.violations()).hasSize(100));
  }

  @Test
  void aListWithoutEnd() {
    String list = "[1" + ",1".repeat(200_000) + "]";
    assertRefused(
            changed(json -> json.replaceFirst("(?s)\"layers\": \\[.*?]", "\"layers\": " + list)))
        .withMessageContaining("must be at most 100000 elements");
  }

  @Test
  void halfAGigabyteOfNothingInAFewBytes() throws IOException {
    byte[] spaces = " ".repeat(8 << 20).getBytes(StandardCharsets.US_ASCII);
    byte[] part = packed(1 << 20, out -> out.write(spaces));
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    for (int i = 0; i < 64; i++) {
      bomb.write(part); // streams of this format may follow one another
    }
    long before = allocated();
    assertRefused(bomb.toByteArray(), "Document length", "is more than is read");
    assertThat(allocated() - before).isLessThan(64L << 20);
  }

  @Test
  void manySmallPartsOfLargeDictionaries() throws IOException {
    byte[] part = packed(16 << 20, out -> out.write(' '));
    ByteArrayOutputStream parts = new ByteArrayOutputStream();
    for (int i = 0; i < 1000; i++) {
      parts.write(part);
    }
    long before = allocated();
    assertRefused(parts.toByteArray(), "must be a configuration");
    assertThat(allocated() - before).isLessThan(64L << 20);
  }

  @Test
  void compressionOfNothingWithoutEnd() throws IOException {
    byte[] part = packed(1 << 20, out -> {});
    ByteArrayOutputStream parts = new ByteArrayOutputStream();
    while (parts.size() <= 8 << 20) {
      parts.write(part);
    }
    assertRefused(parts.toByteArray(), "more than 8388608 bytes, compressed");
  }

  @Test
  void namesThatNobodyLooksFor() {
    String name = "x".repeat(900_000);
    assertRefused("{\"__type__\":\"" + name + "\",\"__cfg__\":{}}")
        .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(1000));
  }

  @Test
  void aDictionaryTooLarge() throws IOException {
    byte[] document = packed(64 << 20, out -> out.write('{'));
    long before = allocated();
    assertRefused(document, "compressed with a dictionary too large");
    assertThat(allocated() - before).isLessThan(64L << 20);
  }

  @Test
  void damagedCompression() throws IOException {
    byte[] good =
        packed(
            1 << 20,
            out -> out.write(json(SampleConfig.sample().build()).getBytes(StandardCharsets.UTF_8)));
    assertThatNoException()
        .isThrownBy(() -> ConfigFile.parse(good, SampleConfigSpec.SPEC, REGISTRY));
    for (int i = 6; i < good.length; i++) {
      byte[] damaged = good.clone();
      damaged[i] ^= 0x10;
      assertThatExceptionOfType(ConfigException.class)
          .isThrownBy(() -> ConfigFile.parse(damaged, SampleConfigSpec.SPEC, REGISTRY));
    }
  }

  @Test
  void anArrayThatClaimsMoreThanItHas() {
    String array =
        "{\"__type__\":\"jax_array\",\"dtype\":\"float32\",\"shape\":[4000000],\"data\":[]}";
    long before = allocated();
    assertRefused(changed(json -> json.replace("\"tau\": 5.0", "\"tau\": " + array)));
    assertThat(allocated() - before).isLessThan(64L << 20);
  }

  @Test
  void noteThatEditorsWroteWithoutEnd() {
    String note = "{\"a\": \"" + "x".repeat(1 << 19) + "\"}";
    String notes = "[" + note + repeated(12, i -> "," + note) + "]";
    assertRefused(
            changed(json ->
                json.replaceFirst(
                    "\"__metadata__\": \\{}", "\"__metadata__\": {\"n\":" + notes + "}")))
        .withMessageContaining("characters in all");
  }

  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
  }
}
