package io.sparksnn.runtime.model;

import io.sparksnn.runtime.controller.BrainConfig;
import io.sparksnn.runtime.controller.BrainConfigSpec;
import io.sparksnn.runtime.controller.WiredBrain;
import io.sparksnn.runtime.controller.WiringException;
import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.registry.ModuleRegistry;
import io.sparksnn.runtime.text.Names;
import java.nio.file.Path;

/**
 * Makes types of brains that files describe: what a registry takes, and a brain can name.
 *
 * <pre>{@code
 * ModuleRegistry registry =
 *     ModuleRegistry.installed().with(BrainType.read("ABBrain", Path.of("brain.scfg")));
 * }</pre>
 *
 * <p>One whose configuration is put together in Java is made by {@link WiredBrain#type}.
 */
public final class BrainType {
  private BrainType() {}

  /**
   * {@return the type of brains that a file describes, made of modules that are installed}
   *
   * @param name the name to give it, in any spelling, such as {@code ABBrain}
   * @param file a file of a brain, of one of a registered class, too, whatever its wiring
   * @throws io.sparksnn.runtime.config.ConfigException if there is no such file, or anything is
   *     wrong with it
   * @throws WiringException if the modules cannot be wired so, with every fault
   */
  public static ModuleType<WiredBrain, BrainConfig> read(String name, Path file) {
    return read(name, file, ModuleRegistry.installed());
  }

  /**
   * {@return the same, made of the modules of a registry}
   *
   * @param name the name to give it, in any spelling
   * @param file the file
   * @param registry the initializers and modules that the file may name
   * @throws io.sparksnn.runtime.config.ConfigException if there is no such file, or anything is
   *     wrong with it
   * @throws WiringException if the modules cannot be wired so, with every fault
   */
  public static ModuleType<WiredBrain, BrainConfig> read(
      String name, Path file, ModuleRegistry registry) {
    Kind<BrainConfig> kind =
        Kind.of(BrainConfigSpec.SPEC).orNamed(Names.normalize(name) + Layout.CONFIG_SUFFIX);
    BrainConfig config = ConfigFile.read(file, kind, registry).config();
    try {
      return WiredBrain.type(name, config);
    } catch (WiringException faulty) {
      WiringException named = faulty.in(file.toString());
      named.initCause(faulty);
      throw named;
    }
  }
}
