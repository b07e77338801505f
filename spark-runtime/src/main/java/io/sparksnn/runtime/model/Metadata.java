package io.sparksnn.runtime.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What editors and other tools have put beside the fields of configurations: kept as it came, by
 * the path of the configuration, where modules go by their names.
 */
final class Metadata {
  private Map<String, String> texts = Map.of();
  private int length;

  /** Keeps the current value, which must be an object. */
  void read(JsonSource source, String field) throws IOException {
    if (!source.is(JsonToken.START_OBJECT)) {
      source.mismatch("an object");
      return;
    }
    if (source.parser().nextToken() == JsonToken.END_OBJECT) {
      return; // there is none, as nearly everywhere
    }
    String path = source.path().outer();
    StringWriter text = new StringWriter();
    try (JsonGenerator copy = Limits.JSON.createGenerator(text)) {
      copy.writeStartObject();
      int depth = 1;
      do {
        copy.copyCurrentEventExact(source.parser());
        depth += step(source.parser().currentToken());
        copy.flush();
        if (length + text.getBuffer().length() > Limits.METADATA) {
          source.fault("more", "must be at most " + Limits.METADATA + " characters in all");
          throw new JsonSource.GaveUp();
        }
      } while (depth > 0 && source.parser().nextToken() != null);
    }
    length += text.getBuffer().length();
    texts = texts.isEmpty() ? new LinkedHashMap<>() : texts;
    texts.put(path + field, text.toString());
  }

  private static int step(JsonToken token) {
    return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
  }

  /** From now on a module goes by its name, and not by its place in the list. */
  void rename(String place, String name) {
    if (texts.isEmpty() || !place.endsWith("]")) {
      return;
    }
    String named = named(place.substring(0, place.lastIndexOf('[')), name);
    for (String path : texts.keySet().toArray(String[]::new)) {
      if (path.startsWith(place)) {
        texts.put(named + path.substring(place.length()), keep(texts.remove(path)));
      }
    }
  }

  private static String keep(@Nullable String text) {
    return text == null ? "{}" : text;
  }

  /** How the path of a module in a list of modules is written here. */
  static String named(String list, String name) {
    return list + '<' + name + '>';
  }

  /** Writes the value of a field as it came, an empty object where there was none. */
  void write(JsonGenerator out, String path, String field) throws IOException {
    String text = texts.isEmpty() ? null : texts.get(path + field);
    if (text == null) {
      out.writeStartObject();
      out.writeEndObject();
      return;
    }
    try (JsonParser copy = Limits.JSON.createParser(text)) {
      copy.nextToken();
      int depth = 0;
      do {
        out.copyCurrentEventExact(copy);
        depth += step(copy.currentToken());
      } while (depth > 0 && copy.nextToken() != null);
    }
  }
}
