package io.sparksnn.runtime.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.sparksnn.runtime.config.ConfigInput;
import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.config.Violation;
import io.sparksnn.runtime.controller.ModuleSpecs;
import io.sparksnn.runtime.registry.ModuleRegistry;
import io.sparksnn.runtime.tensor.DType;
import io.sparksnn.runtime.tensor.Shape;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Configurations in JSON as the reference lays it out. */
final class JsonConfigInput implements ConfigInput {
  private final JsonSource source;
  private final JsonParser parser;
  private final ModuleRegistry registry;
  private final Metadata metadata = new Metadata();
  private final ArrayReader arrays;
  private final Layouts layouts;

  JsonConfigInput(JsonSource source, ModuleRegistry registry) {
    this.source = source;
    this.parser = source.parser();
    this.registry = registry;
    this.arrays = new ArrayReader(this, source);
    this.layouts = new Layouts(() -> registry);
  }

  Metadata metadata() {
    return metadata;
  }

  /** A configuration whose kind the object names; the parser stands at its start. */
  @Nullable Object readAny() throws IOException {
    String type = source.open(Layout.FIELDS, "a configuration");
    if (type == null) {
      return null;
    }
    ConfigSpec<?> spec = look(type, registry::config);
    return spec == null ? null : within(spec);
  }

  @Override
  public <C> @Nullable C readConfig(ConfigSpec<C> spec) throws IOException {
    String type = source.open(Layout.FIELDS, "a configuration");
    if (type == null) {
      return null;
    }
    ConfigSpec<C> found = require(Kind.of(spec), type);
    return found == null ? null : within(found);
  }

  /**
   * How to read the content of an object of a type, where a kind of configuration is expected. If
   * it is of another kind, that is noted; if nobody knows that one, what is within is read all the
   * same, for its own faults, else read over.
   *
   * @return null if the object has been read over
   */
  <C> @Nullable ConfigSpec<C> require(Kind<C> kind, String type) throws IOException {
    Kind<C> inFiles = kind.with(layouts.of(kind.expected()));
    ConfigSpec<C> found = inFiles.find(type, registry);
    if (found != null) {
      return found;
    }
    boolean isKnown = !type.isBlank() && registry.findConfig(type).isPresent();
    String rule = inFiles.expectation(type, registry);
    if (isKnown) {
      source.skip();
    }
    source.fault(JsonSource.quoted(type), rule);
    if (isKnown) {
      source.close();
    }
    return isKnown ? null : inFiles.expected();
  }

  /** The fields of a configuration, and the end of the object around them. */
  private <C> @Nullable C within(ConfigSpec<C> spec) throws IOException {
    C config = readFields(spec);
    source.close();
    return config;
  }

  /** A configuration without a name of its kind; the parser stands at its start. */
  <C> @Nullable C readFields(ConfigSpec<C> spec) throws IOException {
    if (!source.is(JsonToken.START_OBJECT)) {
      return source.mismatch("an object of the fields of a " + spec.label());
    }
    source.path().enter();
    C config = spec.read(this);
    source.path().leave();
    return config;
  }

  @Override
  public @Nullable String nextField() throws IOException {
    return source.nextField();
  }

  @Override
  public boolean isNull() {
    return source.is(JsonToken.VALUE_NULL);
  }

  @Override
  public void refuse(Violation fault) {
    source.faultWithin(fault);
  }

  @Override
  public boolean hasFaults() {
    return !source.faults().isEmpty();
  }

  @Override
  public String skip() throws IOException {
    return source.skip();
  }

  @Override
  public void readSpecial(String field) throws IOException {
    switch (field) {
      case Layout.DELIMITER -> requireText("__");
      case Layout.SHARED_DELIMITER -> requireText("_s_");
      case Layout.CLASS -> readString();
      case Layout.METADATA, Layout.EDITOR_METADATA -> metadata.read(source, field);
      default -> source.fault(source.skip(), "is no field");
    }
  }

  private void requireText(String text) throws IOException {
    if (!source.is(JsonToken.VALUE_STRING) || !source.isText(text)) {
      source.mismatch('"' + text + '"');
    }
  }

  @Override
  public @Nullable Float readFloat() throws IOException {
    JsonToken token = parser.currentToken();
    if (token != JsonToken.VALUE_NUMBER_FLOAT && token != JsonToken.VALUE_NUMBER_INT) {
      return source.mismatch("a number");
    }
    float value = parser.getFloatValue();
    return Float.isInfinite(value) ? source.mismatch("a finite 32-bit number") : (Float) value;
  }

  @Override
  public @Nullable Integer readInt() throws IOException {
    return source.is(JsonToken.VALUE_NUMBER_INT)
            && parser.getNumberType() == JsonParser.NumberType.INT
        ? (Integer) parser.getIntValue()
        : source.mismatch("a whole number of 32 bits");
  }

  @Override
  public @Nullable Long readLong() throws IOException {
    return source.is(JsonToken.VALUE_NUMBER_INT)
            && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER
        ? (Long) parser.getLongValue()
        : source.mismatch("a whole number of 64 bits");
  }

  @Override
  public @Nullable Boolean readBoolean() throws IOException {
    return parser.currentToken().isBoolean()
        ? (Boolean) parser.getBooleanValue()
        : source.mismatch("true or false");
  }

  @Override
  public @Nullable String readString() throws IOException {
    return source.is(JsonToken.VALUE_STRING) ? parser.getText() : source.mismatch("a text");
  }

  @Override
  public <E extends Enum<E>> @Nullable E readEnum(Class<E> type) throws IOException {
    if (type == DType.class) {
      DType dtype = arrays.readDType();
      return dtype == null ? null : type.cast(dtype);
    }
    if (!source.is(JsonToken.VALUE_STRING)) {
      return source.mismatch("one of " + Arrays.toString(type.getEnumConstants()));
    }
    return constant(type, parser.getText());
  }

  /** The constant of a name that has just been read. */
  <E extends Enum<E>> @Nullable E constant(Class<E> type, String name) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(name)) {
        return constant;
      }
    }
    source.fault(
        JsonSource.quoted(name), "must be one of " + Arrays.toString(type.getEnumConstants()));
    return null;
  }

  @Override
  public @Nullable Shape readShape() throws IOException {
    return arrays.readShape();
  }

  @Override
  public @Nullable Init readInit() throws IOException {
    if (!source.is(JsonToken.START_OBJECT)) {
      JsonToken token = parser.currentToken();
      Float number =
          token.isNumeric() ? readFloat() : source.mismatch("a number, an array or an initializer");
      return number == null ? null : Init.of(number);
    }
    return arrays.readInit(registry);
  }

  @Override
  public <T> @Nullable List<T> readList(Class<T> type) throws IOException {
    if (!source.is(JsonToken.START_ARRAY)) {
      return source.mismatch("a list");
    }
    List<T> list = new ArrayList<>();
    source.path().enter();
    Set<String> modules = new HashSet<>();
    for (int i = 0; source.nextElement(i); i++) {
      Object element = readElement(type);
      if (element != null) {
        list.add(type.cast(element));
      }
      if (element instanceof ModuleSpecs module && !modules.add(module.name())) {
        source.fault(JsonSource.quoted(module.name()), "is the name of two modules");
      }
    }
    source.path().leave();
    return list;
  }

  private @Nullable Object readElement(Class<?> type) throws IOException {
    if (type == Float.class) {
      return readFloat();
    }
    if (type == Integer.class) {
      return readInt();
    }
    if (type == String.class) {
      return readString();
    }
    if (type == ModuleSpecs.class) {
      return new ModulesReader(this, source, registry, metadata).read();
    }
    throw new IllegalArgumentException("lists of " + type + " stand in no document");
  }

  /** What a registry has under a name; the fault that it has none is noted, and read over. */
  <T> @Nullable T look(String name, Function<String, T> shelf) throws IOException {
    try {
      return shelf.apply(name.length() <= Limits.NAME ? name : name.substring(0, Limits.NAME));
    } catch (IllegalArgumentException unknown) {
      source.skip();
      source.fault(JsonSource.quoted(name), String.valueOf(unknown.getMessage()));
      source.close();
      return null;
    }
  }
}
