package io.sparksnn.runtime.model;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.sparksnn.runtime.config.ConfigException;
import io.sparksnn.runtime.config.ConfigLayout;
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
   * The configuration in a document, of whatever kind the document says.
   *
   * @throws IOException if the bytes cannot be had
   * @throws ConfigException with all that is wrong
   */
  ConfigFile<?> read(JsonParser parser) throws IOException {
    return this.<ConfigFile<?>>read(parser, this::any);
  }

  /**
   * The configuration in a document.
   *
   * @param expected its kind
   * @throws IOException if the bytes cannot be had
   * @throws ConfigException with all that is wrong
   */
  <C> ConfigFile<C> read(JsonParser parser, Kind<C> expected) throws IOException {
    return this.<ConfigFile<C>>read(parser, (source, in) -> typed(source, in, expected));
  }

  /** Reads what is between the first token and the last. */
  private interface Content<F> {
    @Nullable F read(JsonSource source, JsonConfigInput in) throws IOException;
  }

  private <F extends ConfigFile<?>> F read(JsonParser parser, Content<F> content)
      throws IOException {
    JsonSource source = new JsonSource(parser);
    try {
      return read(source, content);
    } catch (JsonSource.GaveUp enough) {
      throw ConfigException.inDocument(name, source.faults(), null);
    } catch (JacksonException malformed) {
      throw malformed(source, malformed.getOriginalMessage(), malformed);
    } catch (IllegalStateException hostile) {
      // How the parser answers names that were made to collide.
      throw malformed(source, String.valueOf(hostile.getMessage()), hostile);
    }
  }

  private <F extends ConfigFile<?>> F read(JsonSource source, Content<F> content)
      throws IOException {
    if (source.parser().nextToken() == null) {
      source.fault("nothing", "must be a configuration");
      throw new JsonSource.GaveUp();
    }
    JsonConfigInput in = new JsonConfigInput(source, registry);
    F file = content.read(source, in);
    source.closeDocument();
    if (file == null || in.hasFaults()) {
      throw ConfigException.inDocument(name, source.faults(), null);
    }
    return file;
  }

  private <C> @Nullable ConfigFile<C> typed(JsonSource source, JsonConfigInput in, Kind<C> kind)
      throws IOException {
    String type = source.open(Layout.FIELDS, "a configuration");
    ConfigSpec<C> spec = type == null ? null : in.require(kind, type);
    ConfigFile<C> file = spec == null ? null : fields(in, spec);
    if (spec != null) {
      source.close();
    }
    return file;
  }

  private @Nullable ConfigFile<?> any(JsonSource source, JsonConfigInput in) throws IOException {
    String type = source.open(Layout.FIELDS, "a configuration");
    ConfigSpec<?> spec = type == null ? null : in.look(type, registry::config);
    ConfigFile<?> file =
        spec == null
            ? null
            : spec instanceof ConfigLayout<?, ?> layout
                ? nearest(source, in, layout)
                : fields(in, spec);
    if (spec != null) {
      source.close();
    }
    return file;
  }

  /** A configuration of the kind that the document says if it is wired so, else a generic one. */
  private <C, G> @Nullable ConfigFile<?> nearest(
      JsonSource source, JsonConfigInput in, ConfigLayout<C, G> layout) throws IOException {
    ConfigFile<G> generic = fields(in, layout.generic());
    if (generic == null || !layout.differences(generic.config()).isEmpty()) {
      return generic;
    }
    C config = layout.typed(generic.config());
    layout.validate(config).forEach(source::faultWithin);
    return new ConfigFile<>(layout, config, in.metadata(), new Layouts(() -> registry));
  }

  private <C> @Nullable ConfigFile<C> fields(JsonConfigInput in, ConfigSpec<C> spec)
      throws IOException {
    C config = in.readFields(spec);
    return config == null
        ? null
        : new ConfigFile<>(spec, config, in.metadata(), new Layouts(() -> registry));
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
