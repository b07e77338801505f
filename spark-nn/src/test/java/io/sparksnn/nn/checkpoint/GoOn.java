package io.sparksnn.nn.checkpoint;

import io.sparksnn.runtime.module.SparkModule;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program that goes on with every subject from its file, where its steps were interrupted. */
final class GoOn {
  static final long INTERRUPTED = 250;
  static final long END = 500;

  private GoOn() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    for (Subject subject : Subjects.all()) {
      Files.writeString(folder.resolve(subject.fileName() + ".digest"), goOn(subject, folder));
    }
  }

  private static String goOn(Subject subject, Path folder) {
    try {
      SparkModule<?> module =
          SparkModule.fromCheckpoint(folder.resolve(subject.fileName() + ".interrupted"));
      String digest = Run.of(subject, module, INTERRUPTED, END).digest();
      module.checkpoint(folder.resolve(subject.fileName() + ".resumed"), false);
      return digest;
    } catch (Exception | AssertionError failed) {
      StringWriter text = new StringWriter();
      failed.printStackTrace(new PrintWriter(text));
      return text.toString();
    }
  }
}
