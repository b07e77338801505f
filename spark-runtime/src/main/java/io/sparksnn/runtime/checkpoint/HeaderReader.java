package io.sparksnn.runtime.checkpoint;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a header, which has to be exactly as the format says. */
final class HeaderReader {
  static final String METADATA = "__metadata__";
  static final String DTYPE = "dtype";
  static final String SHAPE = "shape";
  static final String OFFSETS = "data_offsets";

  private final JsonParser json;
  private final Map<String, String> metadata = new LinkedHashMap<>();
  private final Map<String, TensorEntry> tensors = new LinkedHashMap<>();

  private HeaderReader(JsonParser json) {
    this.json = json;
  }

  /**
   * Reads a header.
   *
   * @param bytes all of it
   * @throws Malformed if it is not one
   */
  static Header read(byte[] bytes) throws Malformed {
    if (bytes.length == 0 || bytes[0] != '{') {
      throw new Malformed("its header does not begin with '{'; it is no safetensors file");
    }
    try (JsonParser json = Limits.JSON.createParser(bytes)) {
      HeaderReader reader = new HeaderReader(json);
      reader.read();
      return new Header(reader.metadata, reader.tensors);
    } catch (JsonProcessingException malformed) {
      throw notJson(malformed.getOriginalMessage(), malformed);
    } catch (IOException | IllegalStateException malformed) {
      // The parser answers so to names that were made to collide.
      throw notJson(String.valueOf(malformed.getMessage()), malformed);
    }
  }

  private static Malformed notJson(String message, Exception cause) {
    return new Malformed(
        "its header is no JSON that is read: " + message.lines().findFirst().orElse("?"), cause);
  }

  private void read() throws IOException, Malformed {
    json.nextToken();
    long expected = 0;
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      if (name.equals(METADATA)) {
        readMetadata();
        Format.requireKnown(metadata);
        continue;
      }
      TensorEntry tensor = readTensor(name);
      if (tensor.begin() != expected) {
        throw new Malformed(
            "tensor '%s' begins at %d of the data, not where the one before ends, at %d"
                .formatted(shown(name), tensor.begin(), expected));
      }
      expected = tensor.end();
      tensors.put(name, tensor);
      if (tensors.size() > Limits.TENSORS) {
        throw new Malformed("there are more than " + Limits.TENSORS + " tensors");
      }
    }
    require(JsonToken.END_OBJECT, "the end of the header");
    if (json.nextToken() != null) {
      throw new Malformed("something follows the header's closing brace");
    }
  }

  private void readMetadata() throws IOException, Malformed {
    next(JsonToken.START_OBJECT, "an object of metadata");
    for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
      next(JsonToken.VALUE_STRING, "a text for '" + shown(key) + "'");
      metadata.put(key, json.getText());
      if (metadata.size() > Limits.ENTRIES) {
        throw new Malformed("the metadata has more than " + Limits.ENTRIES + " entries");
      }
    }
    require(JsonToken.END_OBJECT, "the end of the metadata");
  }

  private TensorEntry readTensor(String name) throws IOException, Malformed {
    String label = "tensor '" + shown(name) + "'";
    next(JsonToken.START_OBJECT, "a description of " + label);
    TensorType type = null;
    int[] extents = null;
    long[] offsets = null;
    for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
      switch (key) {
        case DTYPE -> type = readType(label);
        case SHAPE -> extents = readExtents(label);
        case OFFSETS -> offsets = readOffsets(label);
        default -> throw new Malformed(label + " has '" + shown(key) + "', which is no part of it");
      }
    }
    require(JsonToken.END_OBJECT, "the end of " + label);
    return entry(name, label, type, extents, offsets);
  }

  private static TensorEntry entry(
      String name,
      String label,
      @Nullable TensorType type,
      int @Nullable [] extents,
      long @Nullable [] offsets)
      throws Malformed {
    if (type == null || extents == null || offsets == null) {
      throw new Malformed(label + " must have dtype, shape and data_offsets");
    }
    long elements = 1;
    for (int extent : extents) {
      elements *= extent;
      if (elements > Integer.MAX_VALUE) {
        throw new Malformed(label + " has more elements than an array holds");
      }
    }
    long bytes = elements * type.size();
    if (offsets[1] < offsets[0] || offsets[1] - offsets[0] != bytes) {
      throw new Malformed(
          "%s is of %d bytes by its shape and at %d to %d by its offsets"
              .formatted(label, bytes, offsets[0], offsets[1]));
    }
    return new TensorEntry(name, type, extents, offsets[0], offsets[1]);
  }

  private TensorType readType(String label) throws IOException, Malformed {
    next(JsonToken.VALUE_STRING, "a dtype of " + label);
    String name = json.getText();
    TensorType type = TensorType.named(name);
    if (type == null) {
      throw new Malformed(label + " is of dtype '" + shown(name) + "', which no state has");
    }
    return type;
  }

  private int[] readExtents(String label) throws IOException, Malformed {
    next(JsonToken.START_ARRAY, "a shape of " + label);
    int[] extents = new int[Limits.AXES];
    int axes = 0;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      long extent = readNumber("an extent of " + label);
      if (axes == Limits.AXES || extent > Integer.MAX_VALUE) {
        throw new Malformed(label + " has too many axes, or too long ones");
      }
      extents[axes++] = (int) extent;
    }
    return Arrays.copyOf(extents, axes);
  }

  private long[] readOffsets(String label) throws IOException, Malformed {
    next(JsonToken.START_ARRAY, "offsets of " + label);
    long[] offsets = new long[2];
    for (int i = 0; i < 2; i++) {
      json.nextToken();
      offsets[i] = readNumber("an offset of " + label);
    }
    next(JsonToken.END_ARRAY, "two offsets of " + label);
    return offsets;
  }

  private long readNumber(String what) throws IOException, Malformed {
    require(JsonToken.VALUE_NUMBER_INT, what);
    if (json.getNumberType() == JsonParser.NumberType.BIG_INTEGER || json.getLongValue() < 0) {
      throw new Malformed(what + " is out of range");
    }
    return json.getLongValue();
  }

  private void next(JsonToken token, String what) throws IOException, Malformed {
    json.nextToken();
    require(token, what);
  }

  private void require(JsonToken token, String what) throws Malformed {
    if (json.currentToken() != token) {
      throw new Malformed(
          "its header must have %s at byte %d"
              .formatted(what, json.currentTokenLocation().getByteOffset()));
    }
  }

  /** A name from strangers on one line of a message. */
  static String shown(String name) {
    String plain = name.replaceAll("\\p{Cntrl}", "?");
    return plain.length() <= 80 ? plain : plain.substring(0, 80) + "…";
  }
}
