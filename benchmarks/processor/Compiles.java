import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Runs compilations in turns within one virtual machine and prints a line {@code
 * round,name,milliseconds} for each: processor time of the thread, on which javac does all its work.
 * Warming rounds have negative numbers. Processors are loaded anew every time, as by Maven.
 *
 * <p>Arguments: warming rounds, rounds, and files with a line for each compilation: its name, the
 * folder of its sources, the folder to keep sources and what was generated in (or {@code -}), and
 * options of javac, separated by tabs. The files are taken one after another, in the first one alone
 * with warming rounds.
 */
public final class Compiles {
  private Compiles() {}

  public static void main(String[] arguments) throws IOException {
    int warming = Integer.parseInt(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    for (int plan = 2; plan < arguments.length; plan++) {
      run(Path.of(arguments[plan]), plan == 2 ? -warming : 0, rounds);
    }
  }

  private static void run(Path plan, int first, int rounds) throws IOException {
    Path work = plan.resolveSibling("work");
    for (int round = first; round < rounds; round++) {
      for (String line : Files.readAllLines(plan)) {
        String[] parts = line.split("\t");
        delete(work);
        long nanoseconds = compile(parts, work);
        System.out.println(round + "," + parts[0] + "," + nanoseconds / 1_000_000);
        Path kept = Path.of(parts[2]);
        if (!parts[2].equals("-") && !Files.exists(kept)) {
          copy(Path.of(parts[1]), kept);
          copy(work.resolve("generated"), kept);
        }
      }
    }
  }

  private static long compile(String[] parts, Path work) throws IOException {
    Path classes = Files.createDirectories(work.resolve("classes"));
    Path generated = Files.createDirectories(work.resolve("generated"));
    List<String> options =
        new ArrayList<>(List.of("-nowarn", "-d", classes.toString(), "-s", generated.toString()));
    options.addAll(Arrays.asList(parts).subList(3, parts.length));
    List<File> sources = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(Path.of(parts[1]))) {
      paths
          .filter(path -> path.toString().endsWith(".java"))
          .sorted()
          .forEach(path -> sources.add(path.toFile()));
    }
    System.gc();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    StringWriter messages = new StringWriter();
    boolean compiled;
    long before = threads.getCurrentThreadCpuTime();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      compiled =
          javac
              .getTask(
                  messages, files, null, options, null, files.getJavaFileObjectsFromFiles(sources))
              .call();
    }
    long taken = threads.getCurrentThreadCpuTime() - before;
    if (!compiled) {
      throw new IllegalStateException(parts[0] + "\n" + messages);
    }
    return taken;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        Path copy = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(path, copy);
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        paths.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
      }
    }
  }
}
