package io.sparksnn.tests.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.model.ConfigFile;
import io.sparksnn.runtime.tensor.DType;
import io.sparksnn.runtime.tensor.Shape;
import io.sparksnn.tests.modules.RampInitializer;
import org.junit.jupiter.api.Test;

/** Documents look as the reference writes them. */
class LayoutTest extends FileTest {
  private static JsonNode tree(String json) throws JsonProcessingException {
    return new ObjectMapper().readTree(json);
  }

  private static JsonNode fields(SampleConfig config) throws JsonProcessingException {
    return tree(json(config)).get("__cfg__");
  }

  @Test
  void aDocumentNamesItsKindAndThenItsFieldsInOrder() throws JsonProcessingException {
    JsonNode document = tree(json(SampleConfig.sample().build()));
    assertThat(document.fieldNames()).toIterable().containsExactly("__type__", "__cfg__");
    assertThat(document.get("__type__").asText()).isEqualTo("sample_config");
    assertThat(document.get("__cfg__").fieldNames())
        .toIterable()
        .containsExactly(
            "__config_delimiter__",
            "__shared_config_delimiter__",
            "__metadata__",
            "__graph_editor_metadata__",
            "seed",
            "dtype",
            "dt",
            "units",
            "tau",
            "kernel",
            "rate",
            "order",
            "open",
            "label",
            "mode",
            "gates",
            "layers",
            "axes",
            "least",
            "inner");
  }

  @Test
  void valuesStandAsTheReferenceHasThem() throws JsonProcessingException {
    JsonNode fields = fields(SampleConfig.sample().build());
    assertThat(fields.get("dtype"))
        .isEqualTo(tree("{\"__type__\":\"dtype\",\"name\":\"float32\"}"));
    assertThat(fields.get("units")).isEqualTo(tree("[2,3]"));
    assertThat(fields.get("dt").toString()).isEqualTo("1.0");
    assertThat(fields.get("least").isNull()).isTrue();
    assertThat(fields.get("inner").get("__type__").asText()).isEqualTo("sample_config_inner");
    assertThat(fields.get("inner").get("__cfg__").get("scale").toString()).isEqualTo("2.0");
  }

  @Test
  void arraysAreNestedAsDeepAsTheirShape() throws JsonProcessingException {
    Init array = Init.of(DType.INT32, Shape.of(2, 3), 1, 2, 3, 4, 5, 6);
    assertThat(fields(SampleConfig.sample().tau(array).build()).get("tau"))
        .isEqualTo(
            tree(
                "{\"__type__\":\"jax_array\",\"dtype\":\"int32\",\"shape\":[2,3],"
                    + "\"data\":[[1,2,3],[4,5,6]]}"));
  }

  @Test
  void initializersNameTheirKindAndTheirClass() throws JsonProcessingException {
    JsonNode ramp = fields(SampleConfig.sample().tau(new RampInitializer(4)).build()).get("tau");
    assertThat(ramp.get("__type__").asText()).isEqualTo("ramp_initializer_config");
    assertThat(ramp.get("__cfg__").get("__class_ref__").asText()).isEqualTo("RampInitializer");
    assertThat(ramp.get("__cfg__").get("last").toString()).isEqualTo("4.0");
  }

  @Test
  void linesAreIndentedByFour() {
    assertThat(json(SampleConfig.sample().build()))
        .startsWith("{\n    \"__type__\": \"sample_config\",\n    \"__cfg__\": {\n        \"__");
  }

  @Test
  void whatEditorsPutBesideConfigurationsIsKept() throws JsonProcessingException {
    String before =
        changed(json ->
            json.replaceFirst("\"__metadata__\": \\{}", "\"__metadata__\": {\"by\": [1, 2.50]}")
                .replaceFirst(
                    "(?s)(\"inner\".*?\"__graph_editor_metadata__\": )\\{}", "$1{\"pos\": {}}"));
    String after = ConfigFile.parse(before, SampleConfigSpec.SPEC, REGISTRY).toJson();
    assertThat(tree(after)).isEqualTo(tree(before));
    assertThat(after).contains("2.50");
  }
}
