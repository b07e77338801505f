package io.sparksnn.runtime.checkpoint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * What shows that data is as it was written. For tensors: two sums of 32 bits each, of different
 * polynomials, which together run at memory's pace. For headers, which hold those of the tensors
 * and so stand for the whole: SHA-256.
 */
final class Digest {
  /** Digits of the digest of a tensor. */
  static final int DIGITS = 16;

  /** Digits of the digest of the whole. */
  static final int WHOLE_DIGITS = 64;

  /** The key in the metadata of the digest of the whole. */
  static final String WHOLE_KEY = "digest";

  private final CRC32 zip = new CRC32();
  private final CRC32C castagnoli = new CRC32C();

  /** Takes what is left of a buffer, which stays as it is. */
  void update(ByteBuffer data) {
    zip.update(data.duplicate());
    castagnoli.update(data.duplicate());
  }

  /** Both sums as 16 hexadecimal digits: CRC-32, then CRC-32C. */
  String digits() {
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits((int) zip.getValue()) + hex.toHexDigits((int) castagnoli.getValue());
  }

  /** The digest of a header in which the digest itself is written as zeros. */
  static String ofHeader(byte[] header) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(header));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible); // every JDK has it
    }
  }

  /** Where the digest of the whole stands in a header as this class's users write it; -1 if not. */
  static int find(byte[] header) {
    byte[] key = ("\"" + WHOLE_KEY + "\":\"").getBytes(StandardCharsets.US_ASCII);
    for (int at = 0; at + key.length + WHOLE_DIGITS <= header.length; at++) {
      int matched = 0;
      while (matched < key.length && header[at + matched] == key[matched]) {
        matched++;
      }
      if (matched == key.length) {
        return at + key.length;
      }
    }
    return -1;
  }
}
