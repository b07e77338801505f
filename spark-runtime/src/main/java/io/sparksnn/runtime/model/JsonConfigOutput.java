package io.sparksnn.runtime.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import io.sparksnn.runtime.config.ConfigOutput;
import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.config.Initializer;
import io.sparksnn.runtime.controller.ModuleSpecs;
import io.sparksnn.runtime.tensor.DType;
import io.sparksnn.runtime.tensor.Shape;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes configurations as JSON in the layout of the reference. */
final class JsonConfigOutput implements ConfigOutput {
  /** Names that stand in every configuration, encoded once. */
  private static final SerializedString TYPE = new SerializedString(Layout.TYPE);

  private static final SerializedString FIELDS = new SerializedString(Layout.FIELDS);
  private static final SerializedString DELIMITER = new SerializedString(Layout.DELIMITER);
  private static final SerializedString SHARED_DELIMITER =
      new SerializedString(Layout.SHARED_DELIMITER);
  private static final SerializedString METADATA = new SerializedString(Layout.METADATA);
  private static final SerializedString EDITOR_METADATA =
      new SerializedString(Layout.EDITOR_METADATA);

  private final JsonGenerator out;
  private final Metadata metadata;
  private final ModulesWriter modules;
  private final Layouts layouts;

  /** Path of the configuration that is being written; metadata is found by it. */
  private String path = "";

  JsonConfigOutput(JsonGenerator out, Metadata metadata, Layouts layouts) {
    this.out = out;
    this.layouts = layouts;
    this.metadata = metadata;
    this.modules = new ModulesWriter(out, this);
  }

  /** A configuration with the name of its kind. */
  <C> void writeTyped(ConfigSpec<C> spec, C config) throws IOException {
    out.writeStartObject();
    out.writeFieldName(TYPE);
    out.writeString(Layout.typeOf(spec));
    out.writeFieldName(FIELDS);
    writeFields(spec, config);
    out.writeEndObject();
  }

  /** The fields alone, where the kind is known. */
  <C> void writeFields(ConfigSpec<C> spec, C config) throws IOException {
    out.writeStartObject();
    out.writeFieldName(DELIMITER);
    out.writeString("__");
    out.writeFieldName(SHARED_DELIMITER);
    out.writeString("_s_");
    out.writeFieldName(METADATA);
    metadata.write(out, path, Layout.METADATA);
    out.writeFieldName(EDITOR_METADATA);
    metadata.write(out, path, Layout.EDITOR_METADATA);
    spec.write(config, this);
    if (config instanceof Initializer) {
      out.writeStringField(Layout.CLASS, spec.configClass().getSimpleName());
    }
    out.writeEndObject();
  }

  /** The fields of a configuration of a class that is known at run time only. */
  <C> void writeAnyFields(ConfigSpec<C> spec, Object config) throws IOException {
    writeFields(spec, spec.configClass().cast(config));
  }

  /** Writes what is within a field or a module, whose path begins with the current one. */
  void within(String longer, Writing writing) throws IOException {
    String before = path;
    path = longer;
    writing.write();
    path = before;
  }

  String path() {
    return path;
  }

  /** A piece of a document. */
  interface Writing {
    void write() throws IOException;
  }

  @Override
  public <C> void write(String field, ConfigSpec<C> spec, C config) throws IOException {
    out.writeFieldName(field);
    within(inner(field), () -> writeTyped(layouts.of(spec), config));
  }

  private String inner(String field) {
    return path.isEmpty() ? field : path + "." + field;
  }

  @Override
  public void write(String field, @Nullable Object value) throws IOException {
    out.writeFieldName(field);
    if (value instanceof Initializer initializer) {
      within(inner(field), () -> writeInitializer(initializer));
    } else if (value instanceof List<?> list) {
      writeList(field, list);
    } else {
      writeValue(value);
    }
  }

  private void writeInitializer(Initializer initializer) throws IOException {
    ConfigSpec<?> spec = initializer.spec();
    if (spec == null) {
      throw new IllegalArgumentException(
          "%s = %s cannot be saved: an initializer in a file is a record annotated"
                  .formatted(path, initializer.getClass().getName())
              + " @RegisterInitializer whose spec() gives its specification");
    }
    writeAnyTyped(spec, initializer);
  }

  private <C> void writeAnyTyped(ConfigSpec<C> spec, Object config) throws IOException {
    writeTyped(spec, spec.configClass().cast(config));
  }

  private void writeList(String field, List<?> list) throws IOException {
    out.writeStartArray();
    for (Object element : list) {
      if (element instanceof ModuleSpecs module) {
        modules.write(module, Metadata.named(inner(field), module.name()));
      } else {
        writeValue(element);
      }
    }
    out.writeEndArray();
  }

  private void writeValue(@Nullable Object value) throws IOException {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof Float number) {
      out.writeNumber(number);
    } else if (value instanceof Long || value instanceof Integer) {
      out.writeNumber(((Number) value).longValue());
    } else if (value instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else if (value instanceof DType dtype) {
      out.writeStartObject();
      out.writeStringField(Layout.TYPE, Layout.DTYPE);
      out.writeStringField("name", dtype.toString());
      out.writeEndObject();
    } else if (value instanceof Enum<?> constant) {
      out.writeString(constant.name().toLowerCase(Locale.ROOT));
    } else if (value instanceof Shape shape) {
      out.writeArray(shape.toArray(), 0, shape.rank());
    } else if (value instanceof Init.Constant constant) {
      out.writeNumber(constant.value());
    } else if (value instanceof Init.Values array) {
      writeArray(array);
    } else {
      out.writeString(value.toString());
    }
  }

  private void writeArray(Init.Values array) throws IOException {
    out.writeStartObject();
    out.writeStringField(Layout.TYPE, Layout.JAX_ARRAY);
    out.writeStringField("dtype", array.dtype().toString());
    out.writeFieldName("shape");
    writeValue(array.shape());
    out.writeFieldName("data");
    writeElements(array, array.toArray(), 0, 0);
    out.writeEndObject();
  }

  /** Nested lists as deep as the shape; the index of the first element not yet written. */
  private int writeElements(Init.Values array, float[] values, int axis, int from)
      throws IOException {
    if (axis == array.shape().rank()) {
      writeElement(array.dtype(), values[from]);
      return from + 1;
    }
    out.writeStartArray();
    int next = from;
    for (int i = 0; i < array.shape().extent(axis); i++) {
      next = writeElements(array, values, axis + 1, next);
    }
    out.writeEndArray();
    return next;
  }

  private void writeElement(DType dtype, float value) throws IOException {
    if (dtype == DType.BOOL) {
      out.writeBoolean(value != 0);
    } else if (dtype.isInteger()) {
      out.writeNumber((long) value);
    } else {
      out.writeNumber(value);
    }
  }
}
