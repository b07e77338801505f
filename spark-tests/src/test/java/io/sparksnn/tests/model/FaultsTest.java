package io.sparksnn.tests.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sparksnn.runtime.config.ConfigException;
import io.sparksnn.runtime.config.Violation;
import io.sparksnn.runtime.model.ConfigFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each fault of a document is named by path, line and column, found and expected. */
class FaultsTest extends FileTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "rate": 0.5    | "rate": "5"       | rate (line 20, column 17) = "5": must be a number
          "rate": 0.5    | "rate": 1e39      | rate (line 20, column 17) = 1e39: must be a finite 32-bit number
          "rate": 0.5    | "rate": 1.5       | rate (line 20, column 17) = 1.5: must lie between 0 and 1
          "rate": 0.5    | "rate": null      | rate (line 20, column 17) = null: must be a value of type float
          "order": 3     | "order": 1.7      | order (line 21, column 18) = 1.7: must be a whole number of 32 bits
          "order": 3     | "order": 99999999999 | order (line 21, column 18) = 99999999999: must be a whole number of 32 bits
          "seed": 7      | "seed": 1e3       | seed (line 8, column 17) = 1e3: must be a whole number of 64 bits
          "open": true   | "open": 1         | open (line 22, column 17) = 1: must be true or false
          "label": "plain" | "label": {}     | label (line 23, column 18) = an object: must be a text
          "mode": "linear" | "mode": "square" | mode (line 24, column 17) = "square": must be one of [LINEAR, CUBIC]
          "tau": 5.0     | "tau": [5.0]      | tau (line 18, column 16) = a list: must be a number, an array or an initializer
          "tau": 5.0     | "tau": -5.0       | tau (line 18, column 16) = -5.0: must be above 0
          "tau": 5.0     | "tua": 5.0        | tua (line 18, column 16) = 5.0: is no field; did you mean 'tau'?
          "name": "float32" | "name": "float99" | dtype (line 11, column 21) = "float99": must be one of [float16, float32, int8, int16, int32, uint8, uint16, uint32, bool]
          "sample_config_inner" | "outer"     | inner (line 40, column 24) = "outer": must be of type "sample_config_inner"
          "scale": 2.0   | "scale": -2       | inner.scale (line 45, column 26) = -2.0: must be above 0
          """)
  void isNamed(String before, String after, String message) {
    assertRefused(changed(json -> json.replace(before, after))).withMessage("document: " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"__type__": "jax_array", "dtype": "float32", "shape": [2], "data": [1]} | a list of 1: must be finite 32-bit numbers that fill the shape (2,)
          {"__type__": "jax_array", "dtype": "float32", "shape": [2], "data": [1, 2, 3]} | more elements: must be finite 32-bit numbers that fill the shape (2,)
          {"__type__": "jax_array", "dtype": "float32", "shape": [2, 2], "data": [[1, 2], [3]]} | a list of 1: must be finite 32-bit numbers that fill the shape (2, 2)
          {"__type__": "jax_array", "dtype": "float32", "shape": [1], "data": ["a"]} | "a": must be finite 32-bit numbers that fill the shape (1,)
          {"__type__": "jax_array", "dtype": "float32", "shape": [1], "data": [1e39]} | 1e39: must be finite 32-bit numbers that fill the shape (1,)
          {"__type__": "jax_array", "dtype": "float32", "shape": [-1], "data": []} | [-1]: must be extents of at least 1, of fewer than 2³¹ elements
          {"__type__": "jax_array", "dtype": "float32", "data": [1], "shape": [1]} | a list: must be after a "shape" of at most 4194304 elements
          {"__type__": "jax_array", "dtype": "float32", "shape": [2000000, 1000], "data": []} | a list: must be after a "shape" of at most 4194304 elements
          {"__type__": "jax_array", "dtype": "float32", "shape": [2], "data": [1, 2], "shape": [3]} | a list: is given twice: "shape"
          {"__type__": "jax_array", "dtype": "float32", "shape": [2, 1], "data": [[1], 2]} | elements beside lists: must be finite 32-bit numbers that fill the shape (2, 1)
          {"__type__": "jax_array", "dtype": "int32", "shape": [2], "data": [1.5, 2]} | 1.5: must be a number of type int32
          {"__type__": "jax_array", "dtype": "uint8", "shape": [1], "data": [999]} | 999.0: must be a number of type uint8
          {"__type__": "jax_array", "dtype": "float16", "shape": [1], "data": [1e6]} | 1000000.0: must be a number of type float16
          {"__type__": "jax_array", "dtype": "float32", "shape": [1]} | an array: must have "dtype", "shape" and "data"
          {"__type__": "ramp_initialiser_config", "__cfg__": {}} | "ramp_initialiser": no initializer is registered as 'ramp_initialiser'; did you mean 'ramp_initializer'?
          {"__cfg__": {}} | an object: must be a number, an array or an initializer, which begin with "__type__"
          {"__type__": "ramp_initializer_config", "__cfg__": {"lost": 1}} | 1: is no field; did you mean 'last'?
          """)
  void ofAParameterToo(String value, String message) {
    assertRefused(changed(json -> json.replace("\"tau\": 5.0", "\"tau\": " + value)))
        .satisfies(refused ->
            assertThat(refused.violations().get(0))
                .extracting(fault -> fault.value() + ": " + fault.rule())
                .isEqualTo(message));
  }

  @Test
  void allComeAtOnce() {
    String json =
        changed(before ->
            before
                .replace("\"rate\": 0.5", "\"rate\": 2")
                .replace("\"open\": true", "\"open\": 3")
                .replace("\"scale\": 2.0", "\"scale\": []"));
    assertRefused(json)
        .satisfies(refused ->
            assertThat(refused.violations())
                .extracting(Violation::path)
                .containsExactly("rate", "open", "inner.scale"));
  }

  @Test
  void elementsOfListsAreNumbered() {
    assertRefused(changed(json -> json.replace("2.5", "\"a\"")))
        .satisfies(refused ->
            assertThat(refused.violations())
                .extracting(Violation::path)
                .containsExactly("gates[1]"));
  }

  @Test
  void whatIsMissingIsNamed() {
    assertRefused("{\"__type__\":\"sample_config\",\"__cfg__\":{}}")
        .withMessageContaining("units")
        .withMessageContaining("is required");
  }

  @Test
  void aFieldGivenTwiceIsRefused() {
    assertRefused(changed(json -> json.replace("\"rate\": 0.5", "\"rate\": 0.5, \"rate\": 0.5")))
        .withMessageContaining("rate")
        .withMessageContaining("is given twice");
  }

  @Test
  void metadataGivenTwiceIsRefused() {
    assertRefused(
            changed(
                json -> json.replaceFirst("(\"__metadata__\": \\{})", "$1, \"__metadata__\": {}")))
        .withMessageContaining("__metadata__")
        .withMessageContaining("is given twice");
    assertRefused(
            changed(json ->
                json.replaceFirst(
                    "\"__metadata__\": \\{}", "\"__metadata__\": {\"a\": 1, \"a\": 2}")))
        .withMessageContaining("Duplicate field 'a'");
  }

  @Test
  void otherVersionsAreRefusedByName() {
    String json = json(SampleConfig.sample().build());
    assertRefused("{\"__version__\": \"2.0\", \"__data__\": " + json + "}")
        .withMessageContaining("2.0: is a version that is not known here; known is 1.0");
  }

  @Test
  void anotherKindIsRefused() {
    assertRefused("{\"__type__\":\"leaky_config\",\"__cfg__\":{\"units\":[1]}}")
        .withMessageContaining("\"leaky_config\": must be of type \"sample_config\"");
  }

  @Test
  void aKindThatNobodyRegisteredIsNamedWithTheNearest(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("model.scfg");
    ConfigFile.of(SampleConfigSpec.SPEC, SampleConfig.sample().build()).writePlain(file);
    Path other = folder.resolve("other.scfg");
    Files.writeString(other, Files.readString(file).replace("sample_config\"", "simple_config\""));
    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(() -> ConfigFile.read(other, REGISTRY))
        .withMessageContaining("other.scfg")
        .withMessageContaining("did you mean 'sample_config'?");
  }

  @Test
  void aFileThatIsNotThereIsNamed(@TempDir Path folder) {
    Path none = folder.resolve("none.scfg");
    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(() -> ConfigFile.read(none, REGISTRY))
        .withMessage(none + ": no such file or folder: cannot be read");
  }

  @Test
  void aFolderIsNamed(@TempDir Path folder) {
    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(() -> ConfigFile.read(folder, REGISTRY))
        .withMessage(folder + ": a folder: cannot be read");
  }
}
