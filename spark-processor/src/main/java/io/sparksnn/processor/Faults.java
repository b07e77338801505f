package io.sparksnn.processor;

import io.sparksnn.processor.model.Site;
import io.sparksnn.processor.validate.Message;
import io.sparksnn.processor.validate.Reporter;
import java.io.IOException;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * No fault of ours ends the compilation: it is reported on the class that brought it out, and the
 * others are taken up.
 */
final class Faults {
  private final Reporter reporter;

  Faults(Reporter reporter) {
    this.reporter = reporter;
  }

  /** Does work for a class, or for none in particular; whether it came to its end. */
  boolean guard(@Nullable Element element, Work work) {
    try {
      work.run();
      return true;
    } catch (IOException | RuntimeException | StackOverflowError fault) {
      StackTraceElement[] trace = fault.getStackTrace();
      String text = fault + (trace.length == 0 ? "" : " at " + trace[0]);
      if (element == null) {
        reporter.error(Message.INTERNAL, text);
      } else {
        Site site = Site.of(element.getSimpleName().toString(), element);
        reporter.error(site, Message.INTERNAL, text);
      }
      return false;
    }
  }

  /** Something that may fail. */
  interface Work {
    void run() throws IOException;
  }
}
