package io.sparksnn.samples.cartpole.report;

import io.sparksnn.samples.cartpole.experiment.Result;
import io.sparksnn.samples.cartpole.train.Episode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import javax.imageio.ImageIO;

/** A folder that takes what a run leaves. A file is there as a whole or not at all. */
public final class OutputFolder {
  static {
    // Pictures are drawn in memory: no display is needed, and none may be asked for.
    System.setProperty("java.awt.headless", "true");
    // A cache on disk cannot be had any more once Ctrl-C was pressed.
    ImageIO.setUseCache(false);
  }

  /** The folder or a file in it cannot be written; the message is one line that names it. */
  public static final class UnwritableException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnwritableException(String message, Throwable cause) {
      super(message, cause);
    }
  }

  private final Path folder;

  private OutputFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * {@return the folder, made if need be}
   *
   * @param folder its path
   * @throws UnwritableException if it cannot be written to
   */
  public static OutputFolder in(Path folder) {
    try {
      Files.createDirectories(folder);
      // Asking for permission says yes on some read-only disks; only trying is certain.
      Files.delete(Files.createTempFile(folder, "try", ".tmp"));
    } catch (FileAlreadyExistsException e) {
      throw new UnwritableException(folder + ": expected a folder, found a file", e);
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
    return new OutputFolder(folder.toAbsolutePath().normalize());
  }

  /**
   * Writes the learning curve.
   *
   * @param picture the curve
   * @return its file
   * @throws UnwritableException if it cannot be written
   */
  public Path write(BufferedImage picture) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", bytes);
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
    return write("curve.png", bytes.toByteArray());
  }

  /**
   * Writes every episode of every brain.
   *
   * @param results what became of the brains
   * @return the file
   * @throws UnwritableException if it cannot be written
   */
  public Path write(List<Result> results) {
    StringBuilder text = new StringBuilder("seed,episode,steps,ending\n");
    for (Result result : results) {
      for (Episode episode : result.training()) {
        text.append(result.seed())
            .append(',')
            .append(episode.number())
            .append(',')
            .append(episode.steps())
            .append(',')
            .append(episode.ending().words())
            .append('\n');
      }
    }
    return write("episodes.csv", text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] content) {
    Path file = folder.resolve(name);
    Path begun = folder.resolve(name + ".tmp");
    try {
      Files.write(begun, content);
      Files.move(begun, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      begun.toFile().delete();
      throw unwritable(file, e);
    }
    return file;
  }

  private static UnwritableException unwritable(Path path, IOException e) {
    return new UnwritableException(
        "%s: cannot be written to (%s)".formatted(path, Words.reason(e)), e);
  }
}
