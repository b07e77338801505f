package io.sparksnn.nn.neuron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sparksnn.runtime.config.ConfigException;
import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.controller.NeuronConfig;
import io.sparksnn.runtime.controller.NeuronConfigSpec;
import io.sparksnn.runtime.model.ConfigFile;
import io.sparksnn.runtime.model.ConfigJacksonModule;
import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.registry.ModuleRegistry;
import io.sparksnn.runtime.tensor.DType;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ready neurons in files, which are laid out as the reference lays them out. */
class NeuronFilesTest {
  private static final ModuleRegistry REGISTRY = ModuleRegistry.installed();

  private static final String GENERIC = "\"__type__\": \"neuron_config\"";

  /** A ready neuron: what its record's fields are known by, its type, and a configuration. */
  record Ready<C>(ConfigSpec<C> fields, ModuleType<?, C> type, C config) {
    String json() {
      return ConfigFile.of(fields, config).toJson();
    }

    C read(String json) {
      return ConfigFile.parse(json, fields, REGISTRY).config();
    }

    @Override
    public String toString() {
      return type.simpleName();
    }
  }

  static Stream<Ready<?>> neurons() {
    return Stream.of(
        new Ready<>(
            LifNeuronConfigSpec.SPEC,
            LifNeuronModule.TYPE,
            new LifNeuronConfigBuilder().units(4).seed(1).dt(0.5).inhibitoryRate(0.25).build()),
        new Ready<>(
            AlifNeuronConfigSpec.SPEC,
            AlifNeuronModule.TYPE,
            new AlifNeuronConfigBuilder().units(2, 2).soma(s -> s.threshold(-41)).build()),
        new Ready<>(
            AdExNeuronConfigSpec.SPEC,
            AdExNeuronModule.TYPE,
            new AdExNeuronConfigBuilder().units(3).propagateInhibition(false).build()));
  }

  private static LifNeuronConfig lif() {
    return new LifNeuronConfigBuilder().units(4).seed(1).build();
  }

  private static String json(LifNeuronConfig config) {
    return ConfigFile.of(LifNeuronConfigSpec.SPEC, config).toJson();
  }

  private static NeuronConfig generic(String json) {
    return ConfigFile.parse(json, NeuronConfigSpec.SPEC, REGISTRY).config();
  }

  @ParameterizedTest
  @MethodSource("neurons")
  void surviveAFile(Ready<?> neuron) {
    // The duration of a step and the units are those of all modules in a file.
    assertThat((Object) neuron.read(neuron.json())).isEqualTo(shared(neuron));
  }

  private static <C> C shared(Ready<C> neuron) {
    return neuron
        .type()
        .configSpec()
        .merge(neuron.config(), Map.of("_s_dt", neuron.fields().step(neuron.config()).dt()));
  }

  @ParameterizedTest
  @MethodSource("neurons")
  void haveTheFieldsOfTheReference(Ready<?> neuron) throws JsonProcessingException {
    JsonNode tree = new ObjectMapper().readTree(neuron.json());

    assertThat(tree.get("__type__").asText()).isEqualTo(neuron.type().name() + "_config");
    assertThat(tree.get("__cfg__").fieldNames())
        .toIterable()
        .filteredOn(field -> !field.startsWith("__"))
        .contains("modules_specs", "seed", "dt", "units", "inhibitory_rate")
        .isSubsetOf(
            "modules_specs", "seed", "dt", "units", "inhibitory_rate", "propagate_inhibition");
    assertThat(tree.get("__cfg__").get("modules_specs"))
        .extracting(module -> module.get("__data__").get("name").asText())
        .containsExactly("delays", "synapses", "soma", "hebbian_rule");
  }

  @ParameterizedTest
  @MethodSource("neurons")
  void areWrittenAlikeByTheirFieldsAndByTheirType(Ready<?> neuron) {
    assertThat(byType(neuron)).isEqualTo(neuron.json());
  }

  private static <C> String byType(Ready<C> neuron) {
    return ConfigFile.of(neuron.type().configSpec(), neuron.config()).toJson();
  }

  @ParameterizedTest
  @MethodSource("neurons")
  void areWrittenAlikeByUsersMappers(Ready<?> neuron) throws JsonProcessingException {
    ObjectMapper mapper = new ObjectMapper().registerModule(new ConfigJacksonModule(REGISTRY));

    assertThat(mapper.valueToTree(neuron.config()).toString())
        .isEqualTo(mapper.readTree(neuron.json()).toString());
  }

  @ParameterizedTest
  @MethodSource("neurons")
  void areReadWhateverKindTheFileNames(Ready<?> neuron) {
    ConfigFile<?> file = ConfigFile.parse(neuron.json().getBytes(StandardCharsets.UTF_8), REGISTRY);

    assertThat((Object) file.config()).isEqualTo(neuron.read(neuron.json()));
  }

  @ParameterizedTest
  @MethodSource("neurons")
  void areNeuronsOfNoClassTooAndBack(Ready<?> neuron) {
    NeuronConfig generic = generic(neuron.json());
    String written = ConfigFile.of(NeuronConfigSpec.SPEC, generic).toJson();

    assertThat(written).contains(GENERIC);
    assertThat((Object) neuron.read(written)).isEqualTo(neuron.read(neuron.json()));
  }

  @Test
  void keepTheirKindWhenReadAsANeuronOfNoClass() {
    String json = json(lif());

    assertThat(ConfigFile.parse(json, NeuronConfigSpec.SPEC, REGISTRY).toJson()).isEqualTo(json);
  }

  @Test
  void doNotPropagateInhibitionIfTheFileDoesNotSay() {
    String ofReference = json(lif()).replaceFirst(",\\s*\"propagate_inhibition\": true", "");

    assertThat(ConfigFile.parse(ofReference, LifNeuronConfigSpec.SPEC, REGISTRY).config())
        .isEqualTo(LifNeuronConfigBuilder.of(lif()).propagateInhibition(false).build());
  }

  @Test
  void haveThePrecisionOfTheirModules() {
    String half = json(lif()).replace("\"float32\"", "\"float16\"");

    assertThat(ConfigFile.parse(half, LifNeuronConfigSpec.SPEC, REGISTRY).config().step().dtype())
        .isEqualTo(DType.FLOAT16);
  }

  /** As a user may rewire a neuron in the reference's editor. */
  private static String rewired(UnaryOperator<String> change) {
    String before = json(lif());
    String after = change.apply(before);
    assertThat(after).isNotEqualTo(before);
    return after;
  }

  private static String renamedPort() {
    return rewired(json -> json.replace("\"out_spikes\": \"spikes\"", "\"spikes\": \"spikes\""));
  }

  @Test
  void saysWhatAFileHasOtherwise() {
    String other =
        rewired(json ->
            json.replace("\"out_spikes\": \"spikes\"", "\"spikes\": \"spikes\"")
                .replace("\"leaky_soma\"", "\"refractory_leaky_soma\"")
                .replace("\"name\": \"delays\"", "\"name\": \"late\"")
                .replaceFirst("\"origin\": \"delays\"", "\"origin\": \"late\""));

    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(() -> ConfigFile.parse(other, LifNeuronConfigSpec.SPEC, REGISTRY))
        .withMessageContaining("modules_specs.delays")
        .withMessageContaining("no such module: must be a n2n_delays")
        .withMessageContaining("modules_specs.late")
        .withMessageContaining("is no module of LifNeuron; ")
        .withMessageContaining("modules_specs.synapses.inputs.spikes")
        .withMessageContaining("late.out_spikes: must be delays.out_spikes")
        .withMessageContaining("modules_specs.soma")
        .withMessageContaining("refractory_leaky_soma: must be a leaky_soma")
        .withMessageContaining("NeuronType.read(name, file) makes it a type");
  }

  @Test
  void whatIsWiredOtherwiseIsANeuronOfNoClass() {
    ConfigFile<?> file = ConfigFile.parse(renamedPort().getBytes(StandardCharsets.UTF_8), REGISTRY);

    assertThat(file.config()).isEqualTo(generic(renamedPort()));
    assertThat(file.toJson()).contains("\"__type__\": \"lif_neuron_config\"");
  }
}
