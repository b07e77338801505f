package io.sparksnn.runtime.model;

import com.fasterxml.jackson.core.JsonParser;
import io.sparksnn.runtime.config.ConfigException;
import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.config.Violation;
import io.sparksnn.runtime.file.AtomicFile;
import io.sparksnn.runtime.registry.ModuleRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A configuration as model files ({@code .scfg}) hold it: in the JSON layout of the reference,
 * plain or compressed by xz, with what editors have put beside it. Immutable.
 *
 * <pre>{@code
 * var file = ConfigFile.read(Path.of("model.scfg"), GainConfigSpec.SPEC, ModuleRegistry.installed());
 * GainConfig config = file.config();
 * file.with(config.withNewSeeds(1)).write(Path.of("other.scfg"));
 * }</pre>
 *
 * <p>A document comes from strangers. It may have 16 MiB once decompressed, and reading it takes a
 * few times that at most, whatever it claims; no class is loaded because a document names it.
 * Whatever is wrong is a {@link ConfigException} that names the document, the path of the field and
 * its line and column, all faults together; nothing is made of half a document.
 *
 * @param <C> the configuration
 */
public final class ConfigFile<C> {
  /** What a document that is no file is called in messages. */
  private static final String DOCUMENT = "document";

  private final ConfigSpec<C> spec;
  private final C config;
  private final Metadata metadata;
  private final Layouts layouts;

  ConfigFile(ConfigSpec<C> spec, C config, Metadata metadata, Layouts layouts) {
    this.spec = spec;
    this.config = config;
    this.metadata = metadata;
    this.layouts = layouts;
  }

  /**
   * {@return a configuration to be written, without anything beside it}
   *
   * <p>That of a controller which is written as a class, such as a ready neuron, has the modules
   * and wires of the class in the document, as the reference has; the class must be installed.
   *
   * @param <C> the configuration's class
   * @param spec its specification
   * @param config the configuration
   * @throws ConfigException if the configuration is not valid
   */
  public static <C> ConfigFile<C> of(ConfigSpec<C> spec, C config) {
    Layouts installed = new Layouts();
    return new ConfigFile<>(
        installed.of(spec), spec.requireValid(config), new Metadata(), installed);
  }

  /**
   * {@return the configuration in a file, of whatever kind the file names}
   *
   * <p>A controller of a registered class that is wired otherwise than the class is read as a
   * {@code NeuronConfig} or {@code BrainConfig}.
   *
   * @param path the file
   * @param registry the configurations, initializers and modules that the file may name
   * @throws ConfigException if there is no such file, or anything is wrong with it
   */
  public static ConfigFile<?> read(Path path, ModuleRegistry registry) {
    return ConfigFile.<ConfigFile<?>>fromFile(
        path, parser -> new DocumentReader(path.toString(), registry).read(parser));
  }

  /**
   * {@return the configuration in a file}
   *
   * @param <C> the configuration's class
   * @param path the file
   * @param spec the kind it must be of
   * @param registry the initializers and modules that the file may name
   * @throws ConfigException if there is no such file, or anything is wrong with it
   */
  public static <C> ConfigFile<C> read(Path path, ConfigSpec<C> spec, ModuleRegistry registry) {
    return read(path, Kind.of(spec), registry);
  }

  static <C> ConfigFile<C> read(Path path, Kind<C> kind, ModuleRegistry registry) {
    return fromFile(
        path, parser -> new DocumentReader(path.toString(), registry).read(parser, kind));
  }

  /** What is done with the tokens of a document. */
  private interface Reading<F> {
    F of(JsonParser parser) throws IOException;
  }

  private static <F> F fromFile(Path path, Reading<F> reading) {
    try (InputStream in = Documents.open(path);
        JsonParser parser = Limits.JSON.createParser(in)) {
      return reading.of(parser);
    } catch (IOException unreadable) {
      throw failed(path, "cannot be read", unreadable);
    }
  }

  /**
   * {@return the configuration in a text}
   *
   * @param <C> the configuration's class
   * @param json the text
   * @param spec the kind it must be of
   * @param registry the initializers and modules that the text may name
   * @throws ConfigException if anything is wrong with it
   */
  public static <C> ConfigFile<C> parse(String json, ConfigSpec<C> spec, ModuleRegistry registry) {
    return parse(json.getBytes(StandardCharsets.UTF_8), spec, registry);
  }

  /**
   * {@return the configuration in the bytes of a document, plain or compressed}
   *
   * @param <C> the configuration's class
   * @param document the bytes
   * @param spec the kind it must be of
   * @param registry the initializers and modules that the document may name
   * @throws ConfigException if anything is wrong with it
   */
  public static <C> ConfigFile<C> parse(
      byte[] document, ConfigSpec<C> spec, ModuleRegistry registry) {
    return fromBytes(
        document, parser -> new DocumentReader(DOCUMENT, registry).read(parser, Kind.of(spec)));
  }

  /**
   * {@return the configuration in the bytes of a document, of whatever kind the document names}
   *
   * @param document the bytes
   * @param registry the configurations, initializers and modules that the document may name
   * @throws ConfigException if anything is wrong with it
   */
  public static ConfigFile<?> parse(byte[] document, ModuleRegistry registry) {
    return ConfigFile.<ConfigFile<?>>fromBytes(
        document, parser -> new DocumentReader(DOCUMENT, registry).read(parser));
  }

  private static <F> F fromBytes(byte[] document, Reading<F> reading) {
    try (JsonParser parser = Documents.parser(document)) {
      return reading.of(parser);
    } catch (IOException unreadable) {
      throw failed(Path.of(DOCUMENT), "cannot be read", unreadable);
    }
  }

  /** {@return the configuration} */
  public C config() {
    return config;
  }

  /** {@return what is known of its kind} */
  public ConfigSpec<C> spec() {
    return spec;
  }

  /**
   * {@return the same document with another configuration; what stands beside configurations stays
   * with the fields and modules of the same names}
   *
   * @param other the configuration
   * @throws ConfigException if it is not valid
   */
  public ConfigFile<C> with(C other) {
    return new ConfigFile<>(spec, spec.requireValid(other), metadata, layouts);
  }

  /** {@return the document as a text} */
  public String toJson() {
    return new String(toBytes(), StandardCharsets.UTF_8);
  }

  /** {@return the document as UTF-8, plain} */
  public byte[] toBytes() {
    return DocumentWriter.write(spec, config, metadata, layouts);
  }

  /**
   * Writes the document, compressed as the reference does. The file is replaced as a whole once all
   * is written: whatever happens, it is the old one or the new one.
   *
   * @param path the file
   * @throws ConfigException if it cannot be written; a file that was there is as it was
   */
  public void write(Path path) {
    save(path, Documents.compressed(toBytes()));
  }

  /**
   * Writes the document as plain text, likewise.
   *
   * @param path the file
   * @throws ConfigException if it cannot be written; a file that was there is as it was
   */
  public void writePlain(Path path) {
    save(path, toBytes());
  }

  private static void save(Path path, byte[] document) {
    try {
      AtomicFile.write(path, document);
    } catch (IOException unwritable) {
      throw failed(path, "cannot be written", unwritable);
    }
  }

  private static ConfigException failed(Path path, String what, IOException cause) {
    Violation fault = new Violation("", Documents.reason(cause), what);
    return ConfigException.inDocument(path.toString(), List.of(fault), cause);
  }

  /** The kind of configuration, and the configuration. */
  @Override
  public String toString() {
    return "ConfigFile of " + spec.toString(config);
  }
}
