package io.sparksnn.processor.validate;

import io.sparksnn.processor.model.Site;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** Reports errors, of which it remembers whether there were any, warnings and notes. */
public final class Reporter {
  private final @Nullable Messager messager;
  private final @Nullable Carets carets;
  private int errors;
  private String last = "";

  private Reporter(@Nullable Messager messager, @Nullable Carets carets) {
    this.messager = messager;
    this.carets = carets;
  }

  /** Reports to the compiler. */
  public static Reporter to(ProcessingEnvironment environment) {
    return new Reporter(environment.getMessager(), Carets.of(environment));
  }

  /** Only counts, for what is reported elsewhere. */
  public static Reporter silent() {
    return new Reporter(null, null);
  }

  /** Number of errors reported so far. */
  public int errors() {
    return errors;
  }

  /** The last fault that was only counted, without its code. */
  public String last() {
    return last;
  }

  /** Counts a fault that is reported on another class of this compilation. */
  void reportedElsewhere() {
    errors++;
  }

  /** Reports an error that has no place. */
  public void error(Message message, Object... arguments) {
    errors++;
    if (messager != null) {
      messager.printMessage(Kind.ERROR, message.text(arguments));
    }
  }

  /** Reports an error at a place. */
  public void error(Site site, Message message, Object... arguments) {
    errors++;
    String text = message.at(site, arguments);
    if (messager == null) {
      last = text.substring(0, text.lastIndexOf(" ["));
    } else if (carets == null || !carets.error(site, text)) {
      print(messager, site, text);
    }
  }

  /** Says at a place what is likely a mistake. */
  void warning(Site site, Message message, Object... arguments) {
    say(Kind.WARNING, site, message, arguments);
  }

  /** Says at a place what may well be meant as it is. */
  public void note(Site site, Message message, Object... arguments) {
    say(Kind.NOTE, site, message, arguments);
  }

  private void say(Kind kind, Site site, Message message, Object... arguments) {
    if (messager != null) {
      messager.printMessage(kind, message.at(site, arguments), site.element());
    }
  }

  private static void print(Messager messager, Site site, String text) {
    AnnotationMirror annotation = site.annotation();
    AnnotationValue value = site.value();
    if (annotation == null) {
      messager.printMessage(Kind.ERROR, text, site.element());
    } else if (value == null) {
      messager.printMessage(Kind.ERROR, text, site.element(), annotation);
    } else {
      messager.printMessage(
          Kind.ERROR,
          text,
          site.element(),
          annotation,
          isEclipse(messager) ? member(annotation, value) : value);
    }
  }

  private static boolean isEclipse(Messager messager) {
    return messager.getClass().getName().startsWith("org.eclipse.");
  }

  /** The member that a value is in: the Eclipse compiler knows no place within an array. */
  private static AnnotationValue member(AnnotationMirror annotation, AnnotationValue value) {
    for (AnnotationValue member : annotation.getElementValues().values()) {
      if (member.getValue() instanceof List<?> several && several.contains(value)) {
        return member;
      }
    }
    return value;
  }
}
