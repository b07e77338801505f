package io.sparksnn.nn.model;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sparksnn.runtime.config.ConfigException;
import io.sparksnn.runtime.controller.BrainConfigSpec;
import io.sparksnn.runtime.model.ConfigFile;
import io.sparksnn.runtime.registry.ModuleRegistry;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults in the modules of a controller's file are named by their place. */
class ModuleFaultsTest {
  private static final String SOMA = "\"module_cls\":{\"__module_type__\":\"leaky_soma\"}";

  private static void assertRefused(String modules, String... said) {
    String document =
        "{\"__type__\":\"brain_config\",\"__cfg__\":{\"modules_specs\":[" + modules + "]}}";
    var refused =
        assertThatExceptionOfType(ConfigException.class)
            .isThrownBy(
                () -> ConfigFile.parse(document, BrainConfigSpec.SPEC, ModuleRegistry.installed()));
    for (String text : said) {
      refused.withMessageContaining(text);
    }
  }

  private static String module(String content) {
    return "{\"__type__\":\"module_specs\",\"__data__\":{" + content + "}}";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "name":"a","name":"b" | modules_specs[0].name | is given twice: "name"
          "module_cls":{"__module_type__":"lead_soma"} | modules_specs[0].module_cls | did you mean
          "inputs":{"x":[{"__type__":"port_map","__data__":{"origin":"a","origin":"b","port":"c"}}]} | modules_specs[0].inputs.x[0].origin | is given twice: "origin"
          "config":{"dt":2},"module_cls":{"__module_type__":"leaky_soma"} | modules_specs[0].config | must come after "module_cls"
          "module_cls":{"__module_type__":"leaky_soma"},"config":{"potential_tau":-1} | modules_specs[0].config.potential_tau | must be above 0
          "module_cls":{"__module_type__":"leaky_soma","__module_type__":"x"} | modules_specs[0].module_cls.__module_type__ | is given twice
          """)
  void areNamed(String content, String path, String rule) {
    assertRefused(module(content), path, rule);
  }

  @Test
  void aSecondKindAfterTheConfigurationIsRefused() {
    assertRefused(
        module(
            "\"name\":\"a\","
                + SOMA
                + ",\"config\":{\"dt\":2},\"module_cls\":{\"__module_type__\":\"izhikevich_soma\"}"),
        "is given twice: \"module_cls\"");
  }

  @Test
  void twoModulesOfOneNameAreRefused() {
    String soma = module("\"name\":\"a\"," + SOMA);
    assertRefused(soma + "," + soma, "modules_specs[1]", "\"a\": is the name of two modules");
  }

  @Test
  void moreNamesThanAModelHasAreLeftUnread() {
    String outputs =
        IntStream.range(0, 150_000)
            .mapToObj(i -> "\"k" + i + "\":\"b\"")
            .collect(Collectors.joining(","));
    assertRefused(
        module("\"name\":\"a\"," + SOMA + ",\"outputs\":{" + outputs + "}"),
        "must be at most 100000");
  }
}
