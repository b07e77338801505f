package io.sparksnn.processor;

import io.sparksnn.processor.model.Option;
import java.util.Collection;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Says what was generated for what, and why not, in one line each; nothing unless {@link
 * Option#EXPLAIN} is set.
 */
final class Explanation {
  private final @Nullable Messager messager;

  private Explanation(@Nullable Messager messager) {
    this.messager = messager;
  }

  static Explanation of(ProcessingEnvironment environment) {
    boolean wanted = Option.EXPLAIN.isOn(environment.getOptions());
    return new Explanation(wanted ? environment.getMessager() : null);
  }

  /** Files were written for a class. */
  void generated(String name, Collection<String> files) {
    say(name, "generated " + String.join(", ", files));
  }

  /** Something else was done with a class, or not done. */
  void say(String name, String what) {
    if (messager != null) {
      messager.printMessage(Kind.NOTE, Option.EXPLAIN.key() + ": " + name + ": " + what);
    }
  }
}
