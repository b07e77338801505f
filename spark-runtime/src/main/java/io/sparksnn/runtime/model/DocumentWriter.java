package io.sparksnn.runtime.model;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.sparksnn.runtime.config.ConfigSpec;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes a whole document, indented by four as the reference does. */
final class DocumentWriter {
  private static final DefaultPrettyPrinter LAYOUT = layout();

  private DocumentWriter() {}

  private static DefaultPrettyPrinter layout() {
    DefaultIndenter indenter = new DefaultIndenter("    ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }

  static <C> byte[] write(ConfigSpec<C> spec, C config, Metadata metadata, Layouts layouts) {
    ByteArrayBuilder bytes = new ByteArrayBuilder(Limits.JSON._getBufferRecycler());
    try (JsonGenerator out = Limits.JSON.createGenerator(bytes, JsonEncoding.UTF8)) {
      out.setPrettyPrinter(LAYOUT.createInstance());
      new JsonConfigOutput(out, metadata, layouts).writeTyped(spec, config);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.getClearAndRelease();
  }
}
