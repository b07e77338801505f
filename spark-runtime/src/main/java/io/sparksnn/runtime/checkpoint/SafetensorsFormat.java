package io.sparksnn.runtime.checkpoint;

import io.sparksnn.runtime.module.CheckpointFormat;
import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.module.SparkModule;
import java.nio.file.Path;
import java.util.Map;

/** Modules in safetensors files; found as a service. */
public final class SafetensorsFormat implements CheckpointFormat {
  /** For the service. */
  public SafetensorsFormat() {}

  @Override
  public void write(SparkModule<?> module, Path path, boolean overwrite) {
    Checkpoint.of(path).write(module, overwrite);
  }

  static Image image(SparkModule<?> module, Map<String, String> notes, Path path) {
    module.inputSpecs(); // which tells of a module that is not built
    try {
      return ImageMaker.of(module, notes);
    } catch (Malformed unkept) {
      throw new CheckpointException(path, "cannot be written: " + unkept.reason(), unkept);
    }
  }

  @Override
  public SparkModule<?> read(Path path) {
    return Checkpoint.of(path).restore();
  }

  @Override
  public <M extends SparkModule<C>, C> M read(Path path, ModuleType<M, C> type) {
    return Checkpoint.of(path).restore(type);
  }
}
