package io.sparksnn.tests.model;

import io.sparksnn.runtime.config.ConfigException;
import io.sparksnn.runtime.model.ConfigFile;
import io.sparksnn.runtime.registry.ModuleRegistry;
import java.util.function.UnaryOperator;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssertAlternative;

/** Reading and writing the sample. */
abstract class FileTest {
  static final ModuleRegistry REGISTRY = ModuleRegistry.installed();

  static SampleConfig parse(String json) {
    return ConfigFile.parse(json, SampleConfigSpec.SPEC, REGISTRY).config();
  }

  static String json(SampleConfig config) {
    return ConfigFile.of(SampleConfigSpec.SPEC, config).toJson();
  }

  /** The sample as a document, changed as text. */
  static String changed(UnaryOperator<String> change) {
    String before = json(SampleConfig.sample().build());
    String after = change.apply(before);
    Assertions.assertThat(after).isNotEqualTo(before);
    return after;
  }

  static ThrowableAssertAlternative<ConfigException> assertRefused(String json) {
    return Assertions.assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(() -> parse(json));
  }
}
