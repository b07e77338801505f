package io.sparksnn.runtime.checkpoint;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

/**
 * How much a file may ask for. It comes from strangers: whatever it claims, reading n bytes takes 2
 * n + 64 MiB at most, beside what modules allocate themselves when they are built.
 */
final class Limits {
  /** Length of the header in bytes. */
  static final int HEADER = 16 << 20;

  /** How many tensors there may be. */
  static final int TENSORS = 1 << 16;

  /** How many entries the metadata may have. */
  static final int ENTRIES = 1 << 17;

  /** How many axes a tensor may have. */
  static final int AXES = 32;

  /** Length of a name in characters. */
  static final int NAME = 1000;

  /** How many notes there may be; all together are limited by the header. */
  static final int NOTES = 1000;

  /** Length of the key of a note in characters. */
  static final int NOTE_KEY = 200;

  /** How many differences are told of. */
  static final int FAULTS = 100;

  /** What may be taken whatever the length of the file. */
  static final long FLOOR = 64L << 20;

  /** Makes parsers that keep to the limits. */
  static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxDocumentLength(HEADER)
                  .maxNestingDepth(8)
                  .maxNumberLength(20)
                  .maxStringLength(HEADER)
                  .maxNameLength(NAME)
                  .build())
          .build();

  private Limits() {}
}
