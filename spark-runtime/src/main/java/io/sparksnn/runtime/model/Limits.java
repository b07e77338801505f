package io.sparksnn.runtime.model;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;

/**
 * How much a document may ask for. A model file comes from strangers: whatever it claims, reading
 * it takes a few times its own length at most.
 */
final class Limits {
  /** Length of a document once it is decompressed, in bytes. */
  static final int DOCUMENT = 16 << 20;

  /** Memory for the dictionary of a compressed document, in KiB; the reference's takes 9 MiB. */
  static final int DICTIONARY_KIB = 24 << 10;

  /** Elements of an array. */
  static final int ELEMENTS = 4 << 20;

  /** Elements of a list. */
  static final int LIST = 100_000;

  /** Elements of all lists, and names in all objects of modules, of a document. */
  static final int ENTRIES = 200_000;

  /** Length of a name that is looked for, in characters. */
  static final int NAME = 200;

  /** Length of a compressed document in bytes: text of digits is less than half as long then. */
  static final int COMPRESSED = DOCUMENT / 2;

  /** Length of all that editors have put into a document, in characters. */
  static final int METADATA = 4 << 20;

  /** How many faults are collected before the rest is left unread. */
  static final int FAULTS = 100;

  /** Makes parsers that keep to the limits. */
  static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxDocumentLength(DOCUMENT)
                  .maxNestingDepth(200)
                  .maxNumberLength(100)
                  .maxStringLength(1 << 20)
                  .maxNameLength(1000)
                  .build())
          .build();

  private Limits() {}
}
