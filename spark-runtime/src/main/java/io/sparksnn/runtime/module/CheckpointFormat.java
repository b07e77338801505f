package io.sparksnn.runtime.module;

import java.nio.file.Path;
import java.util.ServiceLoader;

/**
 * How modules are written to files and read from them. The runtime's own is found as a service,
 * since it stands on what stands on modules.
 */
public interface CheckpointFormat {
  /** {@return the format there is} */
  static CheckpointFormat installed() {
    return ServiceLoader.load(CheckpointFormat.class)
        .findFirst()
        .orElseThrow(() ->
            new IllegalStateException(
                "no CheckpointFormat is on the class path: META-INF/services of spark-runtime.jar"
                    + " has been left out; merge service files when jars are joined"));
  }

  /**
   * Writes a module.
   *
   * @param module a module that is built
   * @param path the file
   * @param overwrite whether a file of that name may be replaced
   */
  void write(SparkModule<?> module, Path path, boolean overwrite);

  /**
   * {@return the module in a file}
   *
   * @param path the file
   */
  SparkModule<?> read(Path path);

  /**
   * {@return the module in a file, which must be of a type}
   *
   * @param <M> its class
   * @param <C> its configuration
   * @param path the file
   * @param type the type
   */
  <M extends SparkModule<C>, C> M read(Path path, ModuleType<M, C> type);
}
