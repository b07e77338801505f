package io.sparksnn.tests.compiler;

import io.sparksnn.processor.IndexProcessor;
import io.sparksnn.processor.SparkProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** Compiles sources with the processor, as a user's build does, into a folder of its own. */
public final class Compiler {
  private final JavaCompiler compiler;
  private final Path folder;
  private final List<String> options;
  private final List<Processor> others = new ArrayList<>();
  private UnaryOperator<Processor> around = processor -> processor;
  private Locale locale = Locale.ROOT;

  /** Compiles into a folder, which must be empty. */
  public Compiler(Tool tool, Path folder) {
    this.compiler = tool.compiler();
    this.options = new ArrayList<>(tool.options());
    this.folder = folder;
  }

  /** Adds options, which the compiler must know. */
  public Compiler options(String... more) {
    options.addAll(Arrays.asList(more));
    return this;
  }

  /** Lets warnings pass, which else are errors. */
  public Compiler lenient() {
    options.remove("-Werror");
    return this;
  }

  /** Adds a processor that runs beside ours. */
  public Compiler processor(Processor other) {
    others.add(other);
    return this;
  }

  /** Runs ours inside of something else. */
  public Compiler around(UnaryOperator<Processor> wrapper) {
    around = wrapper;
    return this;
  }

  /** Compiles in a locale. */
  public Compiler locale(Locale other) {
    locale = other;
    return this;
  }

  /** Compiles sources in the order given. */
  public Compilation compile(Source... sources) {
    try {
      return compile(List.of(sources));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Compilation compile(List<Source> sources) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Path generated = Files.createDirectories(folder.resolve("generated"));
    Path written = folder.resolve("sources");
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, locale, null)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              Writer.nullWriter(),
              files,
              diagnostics,
              options,
              null,
              files.getJavaFileObjects(write(sources, written)));
      task.setLocale(locale);
      List<Processor> processors = new ArrayList<>(others);
      processors.add(around.apply(new IndexProcessor()));
      processors.add(around.apply(new SparkProcessor()));
      task.setProcessors(processors);
      boolean success = task.call();
      List<Said> said =
          diagnostics.getDiagnostics().stream().map(one -> Said.of(one, written)).toList();
      List<String> explained =
          said.stream().map(Said::text).filter(text -> text.startsWith("spark.explain: ")).toList();
      return new Compilation(
          success,
          // other notes are proposals of the Eclipse compiler
          said.stream().filter(one -> one.kind() != Diagnostic.Kind.NOTE).toList(),
          said.stream().filter(one -> one.kind() == Diagnostic.Kind.NOTE && one.isOurs()).toList(),
          explained,
          read(generated),
          classes);
    }
  }

  /** The Eclipse compiler takes no files that are in memory only. */
  private static Path[] write(List<Source> sources, Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Source source : sources) {
      Path file = folder.resolve(source.path());
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, source.text()));
    }
    return files.toArray(Path[]::new);
  }

  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(path).toString(), Files.readString(path));
      }
    }
    return files;
  }
}
