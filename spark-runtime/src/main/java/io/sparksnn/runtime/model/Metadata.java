package io.sparksnn.runtime.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What editors and other tools have put beside the fields of configurations: kept as it came, by
 * the path of the configuration, where modules go by their names.
 */
final class Metadata {
  private final List<String> paths = new ArrayList<>(0);
  private final List<String> texts = new ArrayList<>(0);
  private int length;
  private @Nullable Map<String, String> byPath;

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
      copy.enable(JsonGenerator.Feature.STRICT_DUPLICATE_DETECTION);
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
    paths.add(path + field);
    texts.add(text.toString());
  }

  private static int step(JsonToken token) {
    return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
  }

  /** How much there is so far: what comes later belongs to what is read from now on. */
  int mark() {
    return paths.size();
  }

  /**
   * From now on a module goes by its name, and not by its place in the list.
   *
   * @param mark taken when the module began
   */
  void rename(int mark, String place, String name) {
    if (mark < paths.size() && place.endsWith("]")) {
      String named = named(place.substring(0, place.lastIndexOf('[')), name);
      paths.subList(mark, paths.size()).replaceAll(path -> named + path.substring(place.length()));
    }
  }

  /** How the path of a module in a list of modules is written here. */
  static String named(String list, String name) {
    return list + '<' + name + '>';
  }

  /** The texts for writing, once reading has come to its end and paths stay as they are. */
  private synchronized Map<String, String> byPath() {
    Map<String, String> found = byPath;
    if (found == null) {
      found = new HashMap<>();
      for (int i = 0; i < paths.size(); i++) {
        found.put(paths.get(i), texts.get(i));
      }
      byPath = found;
    }
    return found;
  }

  /** Writes the value of a field as it came, an empty object where there was none. */
  void write(JsonGenerator out, String path, String field) throws IOException {
    String text = paths.isEmpty() ? null : byPath().get(path + field);
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
