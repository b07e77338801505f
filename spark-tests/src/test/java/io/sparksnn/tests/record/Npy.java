package io.sparksnn.tests.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** An array in NumPy's format 1.0, read as its specification says. */
record Npy(String type, String shape, String elements) {
  private static final Pattern HEADER =
      Pattern.compile(
          "\\{'descr': '([^']+)', 'fortran_order': False, 'shape': (\\([^)]*\\)), \\} *\n");

  static Map<String, Npy> readAll(Path archive) throws IOException {
    Map<String, Npy> arrays = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getName()).endsWith(".npy");
        String name = entry.getName().substring(0, entry.getName().length() - 4);
        arrays.put(name, read(zip.readAllBytes()));
      }
    }
    return arrays;
  }

  private static Npy read(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    byte[] magic = new byte[8];
    buffer.get(magic);
    assertThat(magic).isEqualTo(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0});
    byte[] header = new byte[buffer.getShort() & 0xFFFF];
    buffer.get(header);
    assertThat(buffer.position() % 64).isZero();
    Matcher parts = HEADER.matcher(new String(header, StandardCharsets.US_ASCII));
    assertThat(parts.matches()).isTrue();
    StringJoiner elements = new StringJoiner(" ");
    while (buffer.hasRemaining()) {
      elements.add(
          switch (parts.group(1)) {
            case "<f4" -> Float.toString(buffer.getFloat());
            case "<i4" -> Integer.toString(buffer.getInt());
            case "<i8" -> Long.toString(buffer.getLong());
            default -> throw new AssertionError(parts.group(1));
          });
    }
    return new Npy(parts.group(1), parts.group(2), elements.toString());
  }
}
