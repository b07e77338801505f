package io.sparksnn.runtime.checkpoint;

import java.util.Map;

/** The words of the metadata of checkpoints, and which versions of them are read. */
final class Format {
  /** What the format calls itself. */
  static final String NAME = "spark-checkpoint";

  /** The version that is written. */
  static final int VERSION = 1;

  static final String FORMAT_KEY = "format";
  static final String VERSION_KEY = "format_version";
  static final String WRITER_KEY = "written_by";
  static final String MODULE_KEY = "module";
  static final String INSTANCE_KEY = "name";
  static final String STEPS_KEY = "steps";
  static final String CONFIG_KEY = "config";

  /** Before the path of a module within: the name of its type. */
  static final String MODULE_PREFIX = "module:";

  /** Before the name of a type: the fingerprint of its state, and its variables. */
  static final String STATE_PREFIX = "state:";

  /** Before the path of an input: what it looked like at the build. */
  static final String INPUT_PREFIX = "input:";

  /** Before the name of a type that no artifact registers: its configuration. */
  static final String TYPE_PREFIX = "type:";

  /** Before the key of a note: what a program keeps beside its module. */
  static final String NOTE_PREFIX = "note:";

  /** Before the name of a tensor: its digest. */
  static final String DIGEST_PREFIX = "digest:";

  /** Behind the path of a module, the name of a tensor: its random key, the steps it has made. */
  static final String KEY_SUFFIX = ":rng_key";

  static final String STEPS_SUFFIX = ":steps";

  /** Behind the path of an input, the name of a tensor: who of it is inhibitory. */
  static final String MASK_SUFFIX = ":inhibition_mask";

  private Format() {}

  /** Who writes: the framework and its version, as its jar tells it. */
  static String writer() {
    String version = Format.class.getPackage().getImplementationVersion();
    return "Spark for Java " + (version == null ? "(from source)" : version);
  }

  /** Refuses what is no checkpoint, or one of a version that is not known yet. */
  static void requireKnown(Map<String, String> metadata) throws Malformed {
    if (!NAME.equals(metadata.get(FORMAT_KEY))) {
      throw new Malformed("it is no checkpoint: its metadata lacks \"format\": \"" + NAME + '"');
    }
    String version = metadata.getOrDefault(VERSION_KEY, "");
    if (!version.matches("[1-9][0-9]{0,8}")) {
      throw new Malformed("its format_version is '" + HeaderReader.shown(version) + "'");
    }
    if (Integer.parseInt(version) > VERSION) {
      throw new Malformed(
          "it is of format version %s, written by %s; versions up to %d are read here, so take a newer Spark"
              .formatted(
                  version, HeaderReader.shown(metadata.getOrDefault(WRITER_KEY, "?")), VERSION));
    }
  }
}
