package io.sparksnn.runtime.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.sparksnn.runtime.config.ConfigException;
import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.controller.BrainConfigSpec;
import io.sparksnn.runtime.controller.NeuronConfigSpec;
import io.sparksnn.runtime.registry.ModuleRegistry;
import java.io.IOException;

/**
 * Lets users' own {@code ObjectMapper} read and write configurations, by themselves or within other
 * objects, in the layout of model files.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper();
 * mapper.registerModule(new ConfigJacksonModule(ModuleRegistry.installed()));
 * }</pre>
 *
 * <p>Faults are a {@link JsonMappingException} whose cause is the {@link ConfigException} that
 * lists them. How much is read is up to the mapper, whose limits are other than those of {@link
 * ConfigFile}.
 */
public final class ConfigJacksonModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /**
   * For all configurations of a registry.
   *
   * @param registry also the initializers and modules that documents may name
   */
  public ConfigJacksonModule(ModuleRegistry registry) {
    super("spark-configurations");
    registry.configs().forEach(spec -> add(spec, registry));
    // A type of controllers that is made at run time has its name, but no record of its own.
    add(NeuronConfigSpec.SPEC, registry);
    add(BrainConfigSpec.SPEC, registry);
  }

  private <C> void add(ConfigSpec<C> spec, ModuleRegistry registry) {
    addSerializer(spec.configClass(), new Serializer<>(spec, registry));
    addDeserializer(spec.configClass(), new Deserializer<>(spec, registry));
  }

  private static final class Serializer<C> extends JsonSerializer<C> {
    private final ConfigSpec<C> spec;
    private final ModuleRegistry registry;

    Serializer(ConfigSpec<C> spec, ModuleRegistry registry) {
      this.spec = spec;
      this.registry = registry;
    }

    @Override
    public void serialize(C config, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      new JsonConfigOutput(out, new Metadata(), new Layouts(() -> registry))
          .writeTyped(spec, spec.requireValid(config));
    }
  }

  private static final class Deserializer<C> extends JsonDeserializer<C> {
    private final ConfigSpec<C> spec;
    private final ModuleRegistry registry;

    Deserializer(ConfigSpec<C> spec, ModuleRegistry registry) {
      this.spec = spec;
      this.registry = registry;
    }

    @Override
    public C deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      JsonSource source = new JsonSource(parser);
      try {
        C config = new JsonConfigInput(source, registry).readConfig(spec);
        if (config != null) {
          return config;
        }
      } catch (JsonSource.GaveUp enough) {
        throw faulty(parser, source);
      }
      throw faulty(parser, source);
    }

    private JsonMappingException faulty(JsonParser parser, JsonSource source) {
      ConfigException faults = ConfigException.inDocument(spec.label(), source.faults(), null);
      return JsonMappingException.from(parser, String.valueOf(faults.getMessage()), faults);
    }
  }
}
