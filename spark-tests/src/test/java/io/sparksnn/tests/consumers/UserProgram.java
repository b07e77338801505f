package io.sparksnn.tests.consumers;

import com.palantir.javapoet.ClassName;
import io.sparksnn.annotations.Call;
import io.sparksnn.processor.SparkProcessor;
import io.sparksnn.tests.compiler.Libraries;
import io.sparksnn.tests.consumers.Jdk.Run;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program of a user: the files of a folder, and what a test adds to them. */
final class UserProgram {
  private static final String PROCESSOR =
      Libraries.path(SparkProcessor.class, Call.class, ClassName.class);
  private static final Pattern PROVIDES = Pattern.compile("provides [\\w.]+ with [\\w.]+;");

  private final Jdk jdk;
  private final Path folder;
  private final Path generated;
  private final Path classes;
  private final List<Path> sources;

  /** A program of these files, built and run by a JDK in a folder that is empty. */
  UserProgram(Path files, Jdk jdk, Path folder) throws IOException {
    this.jdk = jdk;
    this.folder = folder;
    generated = Files.createDirectory(folder.resolve("generated"));
    classes = Files.createDirectory(folder.resolve("classes"));
    try (Stream<Path> paths = Files.list(files)) {
      sources = paths.map(Path::toAbsolutePath).collect(Collectors.toCollection(ArrayList::new));
    }
  }

  /** Adds a file. */
  UserProgram with(String name, String text) throws IOException {
    sources.add(Files.writeString(folder.resolve(name), text));
    return this;
  }

  /** Compiles with the processor and without mercy. */
  Run javac(String... options) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("-Werror", "-encoding", "UTF-8"));
    arguments.addAll(List.of("-d", classes.toString(), "-s", generated.toString()));
    arguments.addAll(List.of("--processor-path", PROCESSOR));
    arguments.addAll(Arrays.asList(options));
    sources.forEach(source -> arguments.add(source.toString()));
    return jdk.run(folder, "javac", arguments);
  }

  /** Runs it; the option names the path that takes its classes and the libraries. */
  Run java(String pathOption, String... main) throws Exception {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of(pathOption, classes + File.pathSeparator + Libraries.PATH));
    arguments.addAll(Arrays.asList(main));
    return jdk.run(folder, "java", arguments);
  }

  /** The line for a {@code module-info} that the generated index shows. */
  String printedProvides() throws IOException {
    Path index = generated.resolve("io/sparksnn/tests/modules/SparkIndex.java");
    Matcher line = PROVIDES.matcher(Files.readString(index));
    if (!line.find()) {
      throw new AssertionError("no 'provides' in " + index);
    }
    return line.group();
  }
}
