package io.sparksnn.runtime.record;

import io.sparksnn.runtime.tensor.Shape;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Recordings as archives of NumPy: a zip of arrays in the .npy format, version 1.0. */
final class Npz {
  private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
  private static final int ALIGNMENT = 64;
  private static final int LONGEST_HEADER = 0xFFFF;

  /** The first that zip knows, so that the same recording gives the same bytes. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final int PIECE = 1 << 13;

  private Npz() {}

  static void write(Recording recording, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (ValueSeries series : recording.values()) {
      int[] extents = extents(series);
      int[] shape =
          IntStream.concat(IntStream.of(series.samples()), Arrays.stream(extents)).toArray();
      begin(zip, series.path() + "/values", "<f4", shape);
      floats(zip, series.data());
      longs(zip, series.path() + "/steps", series.steps());
      ints(zip, series.path() + "/elements", series.elements());
    }
    for (SpikeSeries series : recording.spikes()) {
      Span span = series.span();
      longs(zip, series.path() + "/spike_steps", series.steps());
      ints(zip, series.path() + "/spike_units", series.units());
      longs(zip, series.path() + "/span", new long[] {span.from(), span.to(), span.stride()});
    }
    zip.finish();
  }

  private static int[] extents(ValueSeries series) {
    Shape whole = series.isWhole() ? series.shape() : null;
    return whole == null ? new int[] {series.width()} : whole.toArray();
  }

  private static void begin(ZipOutputStream zip, String name, String type, int... shape)
      throws IOException {
    ZipEntry entry = new ZipEntry(name + ".npy");
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    String extents =
        IntStream.of(shape).mapToObj(Integer::toString).collect(Collectors.joining(", "));
    String header =
        "{'descr': '%s', 'fortran_order': False, 'shape': (%s%s), }"
            .formatted(type, extents, shape.length == 1 ? "," : "");
    int unpadded = MAGIC.length + 2 + header.length() + 1;
    int padding = (ALIGNMENT - unpadded % ALIGNMENT) % ALIGNMENT;
    int length = header.length() + padding + 1;
    if (length > LONGEST_HEADER) {
      throw new IOException("an array of " + shape.length + " axes");
    }
    zip.write(MAGIC);
    zip.write(length);
    zip.write(length >>> 8);
    zip.write((header + " ".repeat(padding) + "\n").getBytes(StandardCharsets.US_ASCII));
  }

  private static void floats(ZipOutputStream zip, float[] values) throws IOException {
    ByteBuffer piece = piece();
    for (float value : values) {
      piece.putFloat(value);
      spill(zip, piece, PIECE);
    }
    spill(zip, piece, 0);
    zip.closeEntry();
  }

  private static void longs(ZipOutputStream zip, String name, long... values) throws IOException {
    begin(zip, name, "<i8", values.length);
    ByteBuffer piece = piece();
    for (long value : values) {
      piece.putLong(value);
      spill(zip, piece, PIECE);
    }
    spill(zip, piece, 0);
    zip.closeEntry();
  }

  private static void ints(ZipOutputStream zip, String name, int... values) throws IOException {
    begin(zip, name, "<i4", values.length);
    ByteBuffer piece = piece();
    for (int value : values) {
      piece.putInt(value);
      spill(zip, piece, PIECE);
    }
    spill(zip, piece, 0);
    zip.closeEntry();
  }

  private static ByteBuffer piece() {
    return ByteBuffer.allocate(PIECE).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Writes what has gathered once it is as much as that. */
  @SuppressWarnings("ByteBufferBackingArray") // it is from piece()
  private static void spill(ZipOutputStream zip, ByteBuffer piece, int least) throws IOException {
    if (piece.position() >= least) {
      zip.write(piece.array(), 0, piece.position());
      piece.clear();
    }
  }
}
