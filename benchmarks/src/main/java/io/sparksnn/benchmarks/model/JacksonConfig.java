package io.sparksnn.benchmarks.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * The document of a {@link BenchConfig} as records that Jackson reads and writes by itself.
 *
 * @param type what kind it is of
 * @param fields the fields
 */
public record JacksonConfig(
    @JsonProperty("__type__") String type, @JsonProperty("__cfg__") Fields fields) {
  /**
   * The fields, those of the format among them.
   *
   * @param delimiter of the format
   * @param shared of the format
   * @param metadata of the format
   * @param editor of the format
   * @param seed as in the configuration
   * @param dtype as in the configuration
   * @param dt as in the configuration
   * @param units as in the configuration
   * @param potentialRest as in the configuration
   * @param potentialReset as in the configuration
   * @param potentialTau as in the configuration
   * @param resistance as in the configuration
   * @param threshold as in the configuration
   * @param cooldown as in the configuration
   * @param order as in the configuration
   * @param label as in the configuration
   */
  public record Fields(
      @JsonProperty("__config_delimiter__") String delimiter,
      @JsonProperty("__shared_config_delimiter__") String shared,
      @JsonProperty("__metadata__") Map<String, Object> metadata,
      @JsonProperty("__graph_editor_metadata__") Map<String, Object> editor,
      @JsonProperty("seed") long seed,
      @JsonProperty("dtype") Type dtype,
      @JsonProperty("dt") float dt,
      @JsonProperty("units") List<Integer> units,
      @JsonProperty("potential_rest") float potentialRest,
      @JsonProperty("potential_reset") float potentialReset,
      @JsonProperty("potential_tau") float potentialTau,
      @JsonProperty("resistance") float resistance,
      @JsonProperty("threshold") float threshold,
      @JsonProperty("cooldown") float cooldown,
      @JsonProperty("order") int order,
      @JsonProperty("label") String label) {}

  /**
   * A type of elements.
   *
   * @param type of the format
   * @param name its name
   */
  public record Type(@JsonProperty("__type__") String type, @JsonProperty("name") String name) {}
}
