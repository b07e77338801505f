package io.sparksnn.runtime.model;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.ContentReference;
import io.sparksnn.runtime.config.Violation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tokens of a document, where they stand, and the faults found among them. */
final class JsonSource {
  private static final int SHOWN = 40;

  private final JsonParser parser;
  private final DocumentPath path = new DocumentPath();
  private final List<Violation> faults = new ArrayList<>(0);

  /** Where the current value began, once its end has been reached. */
  private @Nullable JsonLocation begin;

  private boolean versioned;

  /** How many entries of lists and of objects of any names have been read. */
  private int entries;

  JsonSource(JsonParser parser) {
    this.parser = parser;
  }

  /** Thrown when there are so many faults that the rest is left unread. */
  static final class GaveUp extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GaveUp() {
      super("too many faults", null, false, false);
    }
  }

  JsonParser parser() {
    return parser;
  }

  DocumentPath path() {
    return path;
  }

  List<Violation> faults() {
    return faults;
  }

  /** Goes to the value of the next field of the object; null at its end. */
  @Nullable String nextField() throws IOException {
    String name = parser.nextFieldName();
    path.at(name);
    if (name != null) {
      parser.nextToken();
    }
    begin = null;
    return name;
  }

  /** Goes to the next element of the list; false at its end. */
  boolean nextElement(int index) throws IOException {
    path.at(index);
    begin = null;
    boolean more = parser.nextToken() != JsonToken.END_ARRAY;
    if (more) {
      countEntry(index);
    }
    return more;
  }

  /** Counts an entry of a list, or of an object of any names, which may become too many. */
  void countEntry(int index) {
    entries++;
    if (index >= Limits.LIST || entries > Limits.ENTRIES) {
      fault(
          "more",
          "must be at most %d elements, and %d in all lists"
              .formatted(Limits.LIST, Limits.ENTRIES));
      throw new GaveUp();
    }
  }

  /** Whether a field comes for the first time; else that is noted, and its value read over. */
  boolean isFirst(Set<String> seen, String field) throws IOException {
    if (seen.add(field)) {
      return true;
    }
    String found = skip();
    fault(found, "is given twice: \"" + field + '"');
    return false;
  }

  boolean is(JsonToken token) {
    return parser.currentToken() == token;
  }

  /** Whether the current value is a certain text; makes no text of it. */
  boolean isText(String text) throws IOException {
    int length = text.length();
    if (parser.getTextLength() != length) {
      return false;
    }
    char[] characters = parser.getTextCharacters();
    int from = parser.getTextOffset();
    for (int i = 0; i < length; i++) {
      if (characters[from + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The current value as its author sees it, cut if it is long. */
  String found() throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return "an object";
    }
    if (token == JsonToken.START_ARRAY) {
      return "a list";
    }
    String text = parser.getText();
    return token == JsonToken.VALUE_STRING ? quoted(text) : cut(text);
  }

  private static String cut(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }

  /** A text as it stands in messages: in quotes, cut if it is long. */
  static String quoted(String text) {
    return '"' + cut(text) + '"';
  }

  /** Goes to the end of the current value; what it is, for messages. */
  String skip() throws IOException {
    String found = found();
    beginsHere();
    parser.skipChildren();
    return found;
  }

  /** Remembers the place of the current value, whose end will be reached before it is judged. */
  void beginsHere() {
    begin = parser.currentTokenLocation();
  }

  /** Notes a fault of the current value. */
  void fault(String found, String rule) {
    fault(path.toString(), found, rule);
  }

  /** Notes a fault of something within the object around the current value. */
  void faultWithin(Violation relative) {
    String outer = path.outer();
    String full =
        outer.isEmpty() || relative.path().isEmpty()
            ? outer + relative.path()
            : outer + "." + relative.path();
    fault(full, relative.value(), relative.rule());
  }

  private void fault(String where, String found, String rule) {
    faults.add(new Violation(where, found, rule, place()));
    if (faults.size() >= Limits.FAULTS) {
      throw new GaveUp();
    }
  }

  /** Notes that the current value is of another kind, and reads over it. */
  @SuppressWarnings("TypeParameterUnusedInFormals") // always null, which is of any type
  <T> @Nullable T mismatch(String expected) throws IOException {
    String found = skip();
    fault(found, "must be " + expected);
    return null;
  }

  /** The same from within the current object, which is read to its end. */
  @SuppressWarnings("TypeParameterUnusedInFormals") // always null, which is of any type
  <T> @Nullable T mismatchWithin(String expected) throws IOException {
    JsonStreamContext object = parser.getParsingContext();
    beginsHere();
    finish(
        is(JsonToken.START_OBJECT) || is(JsonToken.START_ARRAY)
            ? object.getParent().getParent()
            : is(JsonToken.END_OBJECT) ? object : object.getParent());
    fault("an object", "must be " + expected);
    return null;
  }

  private String place() {
    JsonLocation location = begin == null ? parser.currentTokenLocation() : begin;
    return place(location);
  }

  static String place(@Nullable JsonLocation location) {
    return location == null
        ? ""
        : "line " + location.getLineNr() + ", column " + location.getColumnNr();
  }

  /**
   * Opens an object of a type and its content, and goes to the content.
   *
   * @param content the name of the content's field
   * @return the type; null if it is no such object, which has been noted and read over then
   */
  @Nullable String open(String content, String expected) throws IOException {
    if (!is(JsonToken.START_OBJECT)) {
      return mismatch(expected);
    }
    JsonStreamContext object = parser.getParsingContext();
    JsonStreamContext around = object.getParent();
    String first = parser.nextFieldName();
    if (Layout.VERSION.equals(first) && around.inRoot()) {
      enterVersion();
      return open(content, expected);
    }
    String type = Layout.TYPE.equals(first) ? parser.nextTextValue() : null;
    if (type != null && content.equals(parser.nextFieldName())) {
      parser.nextToken();
      return type;
    }
    begin = object.startLocation(ContentReference.unknown());
    finish(around);
    fault(
        "an object",
        "must be %s: an object of \"%s\" and then \"%s\""
            .formatted(expected, Layout.TYPE, content));
    return null;
  }

  /** Goes into the content of {@code {"__version__": "1.0", "__data__": …}}. */
  private void enterVersion() throws IOException {
    parser.nextToken();
    String version = is(JsonToken.VALUE_STRING) ? parser.getText() : found();
    if (!version.equals(Layout.VERSION_1)) {
      fault(version, "is a version that is not known here; known is " + Layout.VERSION_1);
      throw new GaveUp();
    }
    if (!Layout.DATA.equals(parser.nextFieldName())) {
      fault("a version", "must be followed by \"" + Layout.DATA + '"');
      throw new GaveUp();
    }
    parser.nextToken();
    versioned = true;
  }

  /** Ends the document, in which nothing may follow. */
  void closeDocument() throws IOException {
    if (versioned) {
      close();
    }
    if (parser.nextToken() != null) {
      fault(found(), "is one too many after the end of the document");
    }
  }

  /** Ends an object whose content has been read. */
  void close() throws IOException {
    if (parser.nextToken() != JsonToken.END_OBJECT) {
      JsonStreamContext around = parser.getParsingContext().getParent();
      fault("a field \"" + parser.currentName() + "\"", "is one too many");
      finish(around);
    }
  }

  /** Goes to the end of the object or list within another. */
  @SuppressWarnings("ReferenceEquality") // a level is told from others by its object
  private void finish(@Nullable JsonStreamContext around) throws IOException {
    while (parser.getParsingContext() != around) {
      parser.nextToken();
    }
  }
}
