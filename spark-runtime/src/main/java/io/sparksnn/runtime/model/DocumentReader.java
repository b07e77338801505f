package io.sparksnn.runtime.model;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.sparksnn.runtime.config.ConfigException;
import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.config.Violation;
import io.sparksnn.runtime.registry.ModuleRegistry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a document from its first token to its last. */
final class DocumentReader {
  private final String name;
  private final ModuleRegistry registry;

  DocumentReader(String name, ModuleRegistry registry) {
    this.name = name;
    this.registry = registry;
  }

  /**
   * The configuration in a document.
   *
   * @param expected its kind; null if the document says it
   * @throws IOException if the bytes cannot be had
   * @throws ConfigException with all that is wrong
   */
  ConfigFile<?> read(JsonParser parser, @Nullable ConfigSpec<?> expected) throws IOException {
    JsonSource source = new JsonSource(parser);
    try {
      return read(source, expected);
    } catch (JsonSource.GaveUp enough) {
      throw ConfigException.inDocument(name, source.faults(), null);
    } catch (JacksonException malformed) {
      throw malformed(source, malformed.getOriginalMessage(), malformed);
    } catch (IllegalStateException hostile) {
      // How the parser answers names that were made to collide.
      throw malformed(source, String.valueOf(hostile.getMessage()), hostile);
    }
  }

  private ConfigFile<?> read(JsonSource source, @Nullable ConfigSpec<?> expected)
      throws IOException {
    if (source.parser().nextToken() == null) {
      source.fault("nothing", "must be a configuration");
      throw new JsonSource.GaveUp();
    }
    JsonConfigInput in = new JsonConfigInput(source, registry);
    ConfigFile<?> file = expected == null ? any(source, in) : typed(in, expected);
    source.closeDocument();
    if (file == null || in.hasFaults()) {
      throw ConfigException.inDocument(name, source.faults(), null);
    }
    return file;
  }

  private static <C> @Nullable ConfigFile<C> typed(JsonConfigInput in, ConfigSpec<C> spec)
      throws IOException {
    C config = in.readConfig(spec);
    return config == null ? null : new ConfigFile<>(spec, config, in.metadata());
  }

  private @Nullable ConfigFile<?> any(JsonSource source, JsonConfigInput in) throws IOException {
    String type = source.open(Layout.FIELDS, "a configuration");
    ConfigSpec<?> spec = type == null ? null : in.look(type, registry::config);
    ConfigFile<?> file = spec == null ? null : fields(in, spec);
    if (spec != null) {
      source.close();
    }
    return file;
  }

  private static <C> @Nullable ConfigFile<C> fields(JsonConfigInput in, ConfigSpec<C> spec)
      throws IOException {
    C config = in.readFields(spec);
    return config == null ? null : new ConfigFile<>(spec, config, in.metadata());
  }

  private ConfigException malformed(JsonSource source, String message, Exception cause) {
    List<Violation> faults = new ArrayList<>(source.faults());
    String place =
        JsonSource.place(
            cause instanceof JacksonException json && json.getLocation() != null
                ? json.getLocation()
                : source.parser().currentLocation());
    // What is behind the comma names the parser's own methods.
    String said =
        message
            .lines()
            .findFirst()
            .orElse("malformed")
            .replaceFirst(", from `.*", ")")
            .replaceFirst("( \\(start marker|: enable `).*", "");
    String rule =
        cause instanceof StreamConstraintsException
            ? "is more than is read"
            : "must be well-formed JSON";
    faults.add(new Violation(source.path().toString(), said, rule, place));
    return ConfigException.inDocument(name, faults, cause);
  }
}
