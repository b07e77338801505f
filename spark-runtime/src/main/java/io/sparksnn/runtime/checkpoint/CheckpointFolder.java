package io.sparksnn.runtime.checkpoint;

import io.sparksnn.runtime.file.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The checkpoints of one run, called by their steps. */
final class CheckpointFolder {
  private static final Pattern NAME = Pattern.compile("step-(\\d{12,18})\\.safetensors");

  private final Path folder;

  /** When files were changed last that were whole then. */
  private final Map<Path, FileTime> whole = new HashMap<>();

  CheckpointFolder(Path folder) {
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  /** The file of a step. */
  Path path(long step) {
    return folder.resolve("step-%012d.safetensors".formatted(step));
  }

  private static long step(Path path) {
    Matcher name = NAME.matcher(path.getFileName().toString());
    return name.matches() ? Long.parseLong(name.group(1)) : -1;
  }

  /** Makes the folder, unless it is there. */
  void make() {
    try {
      Files.createDirectories(folder);
    } catch (IOException failed) {
      throw failed("cannot be made", failed);
    }
  }

  private CheckpointException failed(String what, IOException failed) {
    return new CheckpointException(folder, what + ": " + AtomicFile.reason(failed), failed);
  }

  /** The checkpoints, the newest first. */
  private List<Path> newestFirst() {
    if (!Files.exists(folder)) {
      return List.of();
    }
    if (!Files.isDirectory(folder)) {
      throw new CheckpointException(folder, "it is a file; expected a folder of checkpoints");
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(path -> step(path) >= 0 && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
          .sorted(Comparator.comparingLong(CheckpointFolder::step).reversed())
          .toList();
    } catch (IOException failed) {
      throw failed("cannot be looked through", failed);
    }
  }

  /** Notes that a file was written to its end. */
  void written(Path path) {
    try {
      whole.put(path, Files.getLastModifiedTime(path));
    } catch (IOException gone) {
      whole.remove(path);
    }
  }

  private boolean isWhole(Path path) {
    try {
      if (Files.getLastModifiedTime(path).equals(whole.get(path))) {
        return true;
      }
      Checkpoint.of(path).verify();
      written(path);
      return true;
    } catch (IOException | CheckpointException broken) {
      return false;
    }
  }

  /**
   * Refuses a folder of another run: its files would be taken for newer ones.
   *
   * @param steps how many steps have been made
   */
  void requireNothingAfter(long steps) {
    for (Path path : newestFirst()) {
      if (step(path) <= steps) {
        return;
      }
      if (isWhole(path)) {
        throw new CheckpointException(
            path,
            "it is of more steps than the module has made, which are %d; resume from it, or take another folder"
                .formatted(steps));
      }
    }
  }

  /** Deletes what is older than the newest whole ones. */
  void keep(int count) {
    int found = 0;
    for (Path path : newestFirst()) {
      if (found < count) {
        found += isWhole(path) ? 1 : 0;
        continue;
      }
      try {
        Files.deleteIfExists(path);
        whole.remove(path);
      } catch (IOException failed) {
        throw failed("an old one cannot be deleted", failed);
      }
    }
  }

  /**
   * Restores the newest one that can be.
   *
   * @param restore restores a file
   * @throws CheckpointException if there are some and none can be
   */
  <M> Optional<Resumed<M>> newest(Function<Path, M> restore) {
    List<String> skipped = new ArrayList<>();
    for (Path path : newestFirst()) {
      try {
        return Optional.of(new Resumed<>(restore.apply(path), path, skipped));
      } catch (CheckpointException broken) {
        skipped.add(broken.getMessage());
      }
    }
    if (skipped.isEmpty()) {
      return Optional.empty();
    }
    throw new CheckpointException(
        folder,
        "none of its %d checkpoints can be restored:\n  %s"
            .formatted(skipped.size(), String.join("\n  ", skipped)));
  }
}
