package io.sparksnn.runtime.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.config.Initializer;
import io.sparksnn.runtime.registry.ModuleRegistry;
import io.sparksnn.runtime.tensor.DType;
import io.sparksnn.runtime.tensor.Shape;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads arrays, and what they are made of. */
final class ArrayReader {
  private static final String INIT = "a number, an array or an initializer";
  private static final int MAX_RANK = 32;

  private final JsonConfigInput in;
  private final JsonSource source;
  private final JsonParser parser;

  ArrayReader(JsonConfigInput in, JsonSource source) {
    this.in = in;
    this.source = source;
    this.parser = source.parser();
  }

  /** {@code {"__type__": "dtype", "name": "float32"}}. */
  @Nullable DType readDType() throws IOException {
    String type = source.open("name", "a dtype");
    if (type == null) {
      return null;
    }
    if (!type.equals(Layout.DTYPE)) {
      source.fault(JsonSource.quoted(type), "must be of type \"" + Layout.DTYPE + '"');
    }
    String name = in.readString();
    DType dtype = name == null ? null : in.constant(DType.class, name);
    source.close();
    return dtype;
  }

  /** {@code [2, 3]}. */
  @Nullable Shape readShape() throws IOException {
    if (!source.is(JsonToken.START_ARRAY)) {
      return source.mismatch("a shape, which is a list of whole numbers from 1");
    }
    source.beginsHere();
    int[] extents = new int[MAX_RANK];
    int rank = 0;
    boolean sound = true;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      boolean extent =
          source.is(JsonToken.VALUE_NUMBER_INT)
              && parser.getNumberType() == JsonParser.NumberType.INT
              && rank < MAX_RANK;
      if (extent) {
        extents[rank++] = parser.getIntValue();
      } else {
        sound = false;
        parser.skipChildren();
      }
    }
    try {
      if (sound) {
        return Shape.of(Arrays.copyOf(extents, rank));
      }
    } catch (IllegalArgumentException noShape) {
      source.fault(
          Arrays.toString(Arrays.copyOf(extents, rank)),
          "must be extents of at least 1, of fewer than 2³¹ elements");
      return null;
    }
    source.fault("a list of other things", "must be whole numbers from 1, at most " + MAX_RANK);
    return null;
  }

  /** An array or an initializer; the parser stands at the start of the object. */
  @Nullable Init readInit(ModuleRegistry registry) throws IOException {
    // Arrays have no field around their content, so that the type is looked at before.
    if (!Layout.TYPE.equals(parser.nextFieldName())) {
      return source.mismatchWithin(INIT + ", which begin with \"" + Layout.TYPE + '"');
    }
    String type = parser.nextTextValue();
    if (type == null) {
      return source.mismatchWithin(INIT);
    }
    if (type.equals(Layout.JAX_ARRAY) || type.equals(Layout.NUMPY_ARRAY)) {
      return readArray();
    }
    if (!Layout.FIELDS.equals(parser.nextFieldName())) {
      return source.mismatchWithin("an initializer, with \"" + Layout.FIELDS + '"');
    }
    parser.nextToken();
    String name =
        type.endsWith(Layout.CONFIG_SUFFIX)
            ? type.substring(0, type.length() - Layout.CONFIG_SUFFIX.length())
            : type;
    ConfigSpec<? extends Initializer> spec = in.look(name, registry::initializer);
    if (spec == null) {
      return null;
    }
    Initializer initializer = in.readFields(spec);
    source.close();
    return initializer;
  }

  /** The rest of {@code {"__type__": "jax_array", "dtype": …, "shape": […], "data": …}}. */
  private @Nullable Init readArray() throws IOException {
    DType dtype = null;
    Shape shape = null;
    float[] values = null;
    Set<String> seen = new HashSet<>();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      if (!source.isFirst(seen, name)) {
        continue;
      }
      switch (name) {
        case "dtype" -> {
          String text = in.readString();
          dtype = text == null ? null : in.constant(DType.class, text);
        }
        case "shape" -> shape = readShape();
        case "data" -> {
          if (shape == null || shape.size() > Limits.ELEMENTS) {
            source.mismatch("after a \"shape\" of at most " + Limits.ELEMENTS + " elements");
          } else {
            values = new ArrayData(source, shape).read();
          }
        }
        default -> source.fault(source.skip(), "is no part of an array: " + name);
      }
    }
    if (dtype == null || shape == null || values == null) {
      if (!in.hasFaults()) {
        source.fault("an array", "must have \"dtype\", \"shape\" and \"data\"");
      }
      return null;
    }
    for (float value : values) {
      float held = dtype.cast(value);
      // Halves are written in digits that may mean more than a half holds.
      if (dtype == DType.FLOAT16 ? Float.isInfinite(held) : held != value) {
        source.fault(Float.toString(value), "must be a number of type " + dtype);
        return null;
      }
    }
    return Init.of(dtype, shape, values);
  }
}
