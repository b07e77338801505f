package io.sparksnn.tests.consumers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A JDK whose tools run as processes of their own.
 *
 * @param home where it is installed
 * @param feature its version, such as 17
 */
record Jdk(Path home, int feature) {
  private static final Path DEBIANS_PLACE = Path.of("/usr/lib/jvm");
  private static final Set<String> OPTIONS =
      Set.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS", "JDK_JAVAC_OPTIONS");
  private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

  /** The one that runs this, and those that stand where Debian puts them, from 17 on. */
  static List<Jdk> all() throws IOException {
    List<Path> homes = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"))));
    if (Files.isDirectory(DEBIANS_PLACE)) {
      try (Stream<Path> places = Files.list(DEBIANS_PLACE)) {
        places.filter(place -> Files.exists(place.resolve("bin/javac"))).forEach(homes::add);
      }
    }
    List<Jdk> found = new ArrayList<>();
    for (Path home : homes) {
      Jdk jdk = at(home.toRealPath());
      if (jdk.feature >= 17 && !found.contains(jdk)) {
        found.add(jdk);
      }
    }
    return found;
  }

  private static Jdk at(Path home) throws IOException {
    Matcher version = VERSION.matcher(Files.readString(home.resolve("release")));
    return new Jdk(home, version.find() ? Integer.parseInt(version.group(1)) : 0);
  }

  /** Runs one of its tools to the end. */
  Run run(Path folder, String tool, List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(home.resolve("bin").resolve(tool).toString()));
    command.addAll(arguments);
    Path printed = Files.createTempFile(folder, tool, ".txt");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    // A tool that finds one of these prints it.
    builder.environment().keySet().removeAll(OPTIONS);
    Process process = builder.redirectErrorStream(true).redirectOutput(printed.toFile()).start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("does not end: " + command);
    }
    return new Run(process.exitValue(), Files.readString(printed).lines().toList());
  }

  @Override
  public String toString() {
    return "JDK " + feature;
  }

  /**
   * What came of it.
   *
   * @param exit the exit code
   * @param printed what was printed, errors too
   */
  record Run(int exit, List<String> printed) {}
}
