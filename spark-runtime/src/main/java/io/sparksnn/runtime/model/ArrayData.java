package io.sparksnn.runtime.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.sparksnn.runtime.tensor.Shape;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the elements of an array: nested lists as deep as the shape, or one flat list. */
final class ArrayData {
  private final JsonSource source;
  private final JsonParser parser;
  private final Shape shape;
  private final float[] values;
  private int count;
  private @Nullable String fault;

  ArrayData(JsonSource source, Shape shape) {
    this.source = source;
    this.parser = source.parser();
    this.shape = shape;
    this.values = new float[shape.size()];
  }

  /** The elements in row-major order; null if they do not fill the shape. */
  float @Nullable [] read() throws IOException {
    source.beginsHere();
    if (source.is(JsonToken.START_ARRAY)) {
      parser.nextToken();
      boolean flat = shape.rank() != 1 && !source.is(JsonToken.START_ARRAY);
      list(flat ? Shape.of(shape.size()) : shape, 0);
    } else {
      element();
    }
    if (fault == null && count < values.length) {
      fault = count + " elements";
    }
    if (fault != null) {
      source.fault(fault, "must be finite 32-bit numbers that fill the shape " + shape);
      return null;
    }
    return values;
  }

  /** The list whose first element, or end, is the current token. */
  private void list(Shape lists, int axis) throws IOException {
    int length = 0;
    for (; !source.is(JsonToken.END_ARRAY); parser.nextToken(), length++) {
      boolean within = axis + 1 < lists.rank();
      if (source.is(JsonToken.START_ARRAY) != within) {
        fault = within ? "elements beside lists" : "lists in lists";
        parser.skipChildren();
      } else if (within) {
        parser.nextToken();
        list(lists, axis + 1);
      } else {
        element();
      }
    }
    if (fault == null && axis < lists.rank() && length != lists.extent(axis)) {
      fault = "a list of " + length;
    }
  }

  private void element() throws IOException {
    JsonToken token = parser.currentToken();
    float value = token.isNumeric() ? parser.getFloatValue() : truth(token);
    if (!Float.isFinite(value)) {
      fault = source.found();
      parser.skipChildren();
    } else if (count < values.length) {
      values[count++] = value;
    } else {
      fault = "more elements";
    }
  }

  /** Arrays of booleans hold true and false. */
  private static float truth(JsonToken token) {
    return switch (token) {
      case VALUE_TRUE -> 1;
      case VALUE_FALSE -> 0;
      default -> Float.NaN;
    };
  }
}
