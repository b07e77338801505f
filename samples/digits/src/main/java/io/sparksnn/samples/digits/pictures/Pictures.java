package io.sparksnn.samples.digits.pictures;

import io.sparksnn.samples.digits.data.Text;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A folder that takes the pictures. */
public final class Pictures {
  static {
    // Pictures are drawn in memory: no display is needed, and none may be asked for.
    System.setProperty("java.awt.headless", "true");
  }

  private final Path folder;

  private Pictures(Path folder) {
    this.folder = folder;
  }

  /** Makes the folder if need be, and makes sure that it can be written to. */
  public static Pictures in(Path folder) {
    try {
      Files.createDirectories(folder);
      // Asking for permission says yes on some read-only disks; only trying is certain.
      Files.delete(Files.createTempFile(folder, "try", ".tmp"));
    } catch (FileAlreadyExistsException e) {
      throw new PictureException(Text.oneLine(folder + ": expected a folder, found a file"));
    } catch (IOException e) {
      throw new PictureException(
          Text.oneLine("%s: cannot be written to (%s)".formatted(folder, Text.reason(e))));
    }
    return new Pictures(folder.toAbsolutePath().normalize());
  }

  /** Writes a picture and returns its file. */
  public Path write(String name, BufferedImage picture) {
    Path file = folder.resolve(name);
    try (var stream = Files.newOutputStream(file)) {
      ImageIO.write(picture, "png", stream);
    } catch (IOException e) {
      throw new PictureException(
          Text.oneLine("%s: cannot be written (%s)".formatted(file, Text.reason(e))));
    }
    return file;
  }
}
