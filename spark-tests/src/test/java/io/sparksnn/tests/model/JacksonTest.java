package io.sparksnn.tests.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sparksnn.runtime.config.ConfigException;
import io.sparksnn.runtime.model.ConfigJacksonModule;
import org.junit.jupiter.api.Test;

/** Configurations within what users' own mappers read and write. */
class JacksonTest extends FileTest {
  private final ObjectMapper mapper =
      new ObjectMapper().registerModule(new ConfigJacksonModule(REGISTRY));

  /** Something of a user's. */
  record Run(String name, SampleConfig config) {}

  @Test
  void areWrittenAndReadAsTheyWere() throws JsonProcessingException {
    Run run = new Run("first", SampleConfig.sample().label("mine").build());
    assertThat(mapper.readValue(mapper.writeValueAsString(run), Run.class)).isEqualTo(run);
  }

  @Test
  void lookAsInModelFiles() throws JsonProcessingException {
    SampleConfig config = SampleConfig.sample().build();
    assertThat(mapper.readTree(mapper.writeValueAsString(config)))
        .isEqualTo(mapper.readTree(json(config)));
  }

  @Test
  void areRefusedWithAllTheirFaults() throws JsonProcessingException {
    String json =
        mapper
            .writeValueAsString(new Run("first", SampleConfig.sample().build()))
            .replace("\"rate\":0.5", "\"rate\":2")
            .replace("\"open\":true", "\"open\":1");
    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> mapper.readValue(json, Run.class))
        .satisfies(refused ->
            assertThat(refused)
                .hasRootCauseInstanceOf(ConfigException.class)
                .hasMessageContaining("rate")
                .hasMessageContaining("open"));
  }
}
