package io.sparksnn.processor.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/** Writes texts beside the class files. */
public final class Resources {
  private Resources() {}

  /** Writes a text in UTF-8: a writer of the filer would take the encoding of the sources. */
  public static void write(Filer filer, String path, String text, List<TypeElement> from)
      throws IOException {
    try (OutputStream out =
        filer
            .createResource(
                StandardLocation.CLASS_OUTPUT, "", path, from.toArray(TypeElement[]::new))
            .openOutputStream()) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
