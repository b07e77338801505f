package io.sparksnn.processor.validate;

import io.sparksnn.processor.model.Site;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** Reports errors and remembers whether there were any. */
public final class Reporter {
  private final @Nullable Messager messager;
  private int errors;

  private Reporter(@Nullable Messager messager) {
    this.messager = messager;
  }

  /** Reports to the compiler. */
  public static Reporter to(Messager messager) {
    return new Reporter(messager);
  }

  /** Only counts, for what is reported elsewhere. */
  public static Reporter silent() {
    return new Reporter(null);
  }

  /** Number of errors reported so far. */
  public int errors() {
    return errors;
  }

  /** Counts a fault that is reported on another class of this compilation. */
  void reportedElsewhere() {
    errors++;
  }

  /** Reports a fault of ours that has no place. */
  public void failure(Message message, Object fault) {
    errors++;
    if (messager != null) {
      messager.printMessage(Kind.ERROR, message.text(fault));
    }
  }

  /** Reports an error at a place. */
  public void error(Site site, Message message, Object... arguments) {
    errors++;
    if (messager == null) {
      return;
    }
    String text = message.at(site, arguments);
    if (site.value() != null) {
      messager.printMessage(Kind.ERROR, text, site.element(), site.annotation(), site.value());
    } else if (site.annotation() != null) {
      messager.printMessage(Kind.ERROR, text, site.element(), site.annotation());
    } else {
      messager.printMessage(Kind.ERROR, text, site.element());
    }
  }
}
