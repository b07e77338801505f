package io.sparksnn.runtime.checkpoint;

import io.sparksnn.runtime.file.AtomicFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a file holds.
 *
 * @param module registered name of the module
 * @param name what the module is called
 * @param steps how many steps it has made
 * @param version version of the format
 * @param writer who wrote it
 * @param bytes length of the file
 * @param config the configuration, as model files have it
 * @param notes what a program keeps beside the module, by key
 * @param tensors type and shape of each tensor by its name
 */
public record CheckpointInfo(
    String module,
    String name,
    long steps,
    int version,
    String writer,
    long bytes,
    String config,
    Map<String, String> notes,
    Map<String, String> tensors) {

  static CheckpointInfo of(Path path) {
    return read(path, false);
  }

  static CheckpointInfo verified(Path path) {
    return read(path, true);
  }

  private static CheckpointInfo read(Path path, boolean verify) {
    try (CheckpointFile file = CheckpointFile.open(path)) {
      if (verify) {
        for (TensorEntry tensor : file.header().tensors().values()) {
          file.read(tensor, (from, count, bytes) -> {});
        }
      }
      return of(file);
    } catch (Malformed malformed) {
      throw new CheckpointException(path, malformed.reason(), malformed);
    } catch (IOException unreadable) {
      throw new CheckpointException(
          path, "cannot be read: " + AtomicFile.reason(unreadable), unreadable);
    }
  }

  private static CheckpointInfo of(CheckpointFile file) throws Malformed {
    Header header = file.header();
    Map<String, String> tensors = new LinkedHashMap<>();
    header.tensors().forEach((name, tensor) -> tensors.put(name, tensor.look()));
    String steps = header.require(Format.STEPS_KEY);
    if (!steps.matches("\\d{1,18}")) {
      throw new Malformed("it says '" + HeaderReader.shown(steps) + "' of its steps");
    }
    return new CheckpointInfo(
        header.require(Format.MODULE_KEY),
        header.require(Format.INSTANCE_KEY),
        Long.parseLong(steps),
        Integer.parseInt(header.require(Format.VERSION_KEY)),
        header.require(Format.WRITER_KEY),
        file.length(),
        header.require(Format.CONFIG_KEY),
        header.withPrefix(Format.NOTE_PREFIX),
        tensors);
  }
}
