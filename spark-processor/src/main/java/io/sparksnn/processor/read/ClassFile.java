package io.sparksnn.processor.read;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads from a class file which fields and parameters may be null by their types' annotations. The
 * format is that of the Java Virtual Machine Specification, chapter 4.
 */
final class ClassFile {
  private static final int MAGIC = 0xCAFEBABE;
  private static final int FIELD = 0x13;
  private static final int RETURN = 0x14;
  private static final int RECEIVER = 0x15;
  private static final int PARAMETER = 0x16;
  private static final int TYPE_PARAMETER = 0x01;

  private final DataInputStream in;
  private final Set<String> nullable = new HashSet<>();
  private String[] texts = {};

  private ClassFile(DataInputStream in) {
    this.in = in;
  }

  /**
   * The names of fields that may be null, and of such parameters as {@link #parameter} says.
   *
   * @throws IOException if the file cannot be read, or is none
   */
  static Set<String> nullable(InputStream file) throws IOException {
    ClassFile reader = new ClassFile(new DataInputStream(file));
    reader.read();
    return reader.nullable;
  }

  /**
   * How a parameter is called.
   *
   * @param descriptor the types of all parameters, in parentheses, as in class files
   */
  static String parameter(String method, String descriptor, int index) {
    return method + descriptor + index;
  }

  private void read() throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("no class file");
    }
    in.skipNBytes(4); // versions
    constants();
    in.skipNBytes(6); // access, this, super
    in.skipNBytes(2L * in.readUnsignedShort());
    members();
    members();
  }

  private void constants() throws IOException {
    texts = new String[in.readUnsignedShort()];
    for (int i = 1; i < texts.length; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> texts[i] = in.readUTF();
        case 5, 6 -> {
          in.skipNBytes(8);
          i++; // a long or a double takes two places
        }
        case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
        case 15 -> in.skipNBytes(3);
        case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
        default -> throw new IOException("unknown constant " + tag);
      }
    }
  }

  /** The fields, or the methods, whose descriptors begin with a parenthesis. */
  private void members() throws IOException {
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      in.skipNBytes(2);
      String name = texts[in.readUnsignedShort()];
      String descriptor = texts[in.readUnsignedShort()];
      String member = name + descriptor.substring(0, descriptor.indexOf(')') + 1);
      for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
        String attribute = texts[in.readUnsignedShort()];
        int length = in.readInt();
        if (attribute.matches("Runtime(In)?[vV]isibleTypeAnnotations")) {
          annotations(member);
        } else {
          in.skipNBytes(Integer.toUnsignedLong(length));
        }
      }
    }
  }

  private void annotations(String member) throws IOException {
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      int target = in.readUnsignedByte();
      String place = member;
      switch (target) {
        case FIELD, RETURN, RECEIVER -> {}
        case PARAMETER -> place += in.readUnsignedByte();
        case 0, TYPE_PARAMETER -> in.skipNBytes(1);
        default -> in.skipNBytes(2); // bounds, exceptions
      }
      int path = in.readUnsignedByte();
      in.skipNBytes(2L * path);
      String annotation = texts[in.readUnsignedShort()];
      pairs();
      boolean whole = path == 0 && (target == FIELD || target == PARAMETER);
      if (whole && annotation.matches("L(.*[/$])?Nullable;")) {
        nullable.add(place);
      }
    }
  }

  private void pairs() throws IOException {
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      in.skipNBytes(2);
      value();
    }
  }

  private void value() throws IOException {
    switch (in.readUnsignedByte()) {
      case 'e' -> in.skipNBytes(4);
      case '@' -> {
        in.skipNBytes(2);
        pairs();
      }
      case '[' -> {
        for (int left = in.readUnsignedShort(); left > 0; left--) {
          value();
        }
      }
      default -> in.skipNBytes(2);
    }
  }
}
