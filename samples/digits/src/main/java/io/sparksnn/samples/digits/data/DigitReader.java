package io.sparksnn.samples.digits.data;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads digits, one {@link Row} per line, plain or compressed by gzip.
 *
 * <p>Whatever is wrong with the data is a {@link DataException}.
 */
public final class DigitReader {
  private static final String BUNDLED = "digits.csv.gz";
  private static final int MIN_ROWS = Split.MIN_TRAIN_ROWS + Split.TEST_ROWS;

  /** A small compressed file can unfold to any size. */
  private static final int MAX_ROWS = 10_000;

  private final String name;
  private int line = 1;

  private DigitReader(String name) {
    this.name = name;
  }

  /** Reads the data that come with the program. */
  public static DigitData readBundled() {
    InputStream stream = DigitReader.class.getResourceAsStream(BUNDLED);
    if (stream == null) {
      throw new DataException(BUNDLED + ": not in the program's jar");
    }
    return new DigitReader(BUNDLED).read(stream);
  }

  public static DigitData read(Path file) {
    String name = Text.oneLine(file.toString());
    if (Files.isDirectory(file)) {
      throw new DataException(name + ": expected a file, found a folder");
    }
    try {
      return new DigitReader(name).read(Files.newInputStream(file));
    } catch (IOException e) {
      throw new DataException("%s: cannot be opened (%s)".formatted(name, Text.reason(e)));
    }
  }

  private DigitData read(InputStream stream) {
    try (InputStream raw = new BufferedInputStream(stream);
        InputStream text = isGzip(raw) ? new GZIPInputStream(raw) : raw) {
      return parse(new LineReader(new BufferedInputStream(text)));
    } catch (EOFException e) {
      throw fault("the gzip data end too early");
    } catch (ZipException e) {
      throw fault("the gzip data are damaged (" + Text.reason(e) + ")");
    } catch (IOException e) {
      throw fault("cannot be read (" + Text.reason(e) + ")");
    }
  }

  private static boolean isGzip(InputStream stream) throws IOException {
    stream.mark(2);
    boolean gzip = stream.read() == 0x1f && stream.read() == 0x8b;
    stream.reset();
    return gzip;
  }

  private DigitData parse(LineReader lines) throws IOException {
    List<DigitData.Image> images = new ArrayList<>();
    for (String text = lines.next(); text != null; text = lines.next()) {
      if (line > MAX_ROWS) {
        throw fault("expected at most " + MAX_ROWS + " rows, found more");
      }
      images.add(Row.parse(place(), text));
      line++;
    }
    if (images.size() < MIN_ROWS) {
      throw new DataException(
          "%s: expected at least %d rows (%d to learn from, %d to test), found %d"
              .formatted(name, MIN_ROWS, Split.MIN_TRAIN_ROWS, Split.TEST_ROWS, images.size()));
    }
    return new DigitData(images);
  }

  private DataException fault(String what) {
    return new DataException(place() + ": " + what);
  }

  private String place() {
    return name + ", line " + line;
  }
}
