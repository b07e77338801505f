package io.sparksnn.tests.checkpoint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs of the tests, each in a JVM of its own that starts quickly. */
final class OtherJvm {
  private OtherJvm() {}

  /** A JVM that is to be started. */
  static ProcessBuilder of(Class<?> main, List<String> options, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    // A JVM that finds it prints that it did.
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder;
  }

  /** What it prints until its end. */
  static List<String> lines(Process process) throws IOException {
    return process.inputReader().lines().toList();
  }
}
