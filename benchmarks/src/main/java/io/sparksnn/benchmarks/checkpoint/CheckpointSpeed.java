package io.sparksnn.benchmarks.checkpoint;

import io.sparksnn.nn.synapse.LinearSynapsesModule;
import io.sparksnn.runtime.checkpoint.Checkpoint;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Writes and reads 256 MiB of state, as one array and as a kernel of 8192 × 8192 weights, beside a
 * plain copy of a file of that size that ends with {@code force}: all of them in each round, by the
 * clock. Files are replaced, the copy as well.
 */
public final class CheckpointSpeed {
  private static final int SIDE = 8192;
  private static final int ROUNDS = 9;
  private static final String COPY = "copy";

  private final Path folder;
  private final Supplier<SparkModule<?>> maker;
  private final SparkModule<?> module;
  private final Map<String, List<Long>> nanos = new LinkedHashMap<>();
  private final Map<String, List<Double>> ratios = new LinkedHashMap<>();

  private CheckpointSpeed(Path folder, Supplier<SparkModule<?>> maker) throws IOException {
    this.folder = folder;
    this.maker = maker;
    module = maker.get();
    module.checkpoint(file(), true);
    copy();
  }

  private static SparkModule<?> numbers() {
    NumbersModule module = new NumbersModule(c -> c.count(SIDE * SIDE).seed(1));
    module.step(FloatArray.of(1));
    return module;
  }

  private static SparkModule<?> synapses() {
    LinearSynapsesModule module =
        new LinearSynapsesModule(c -> c.units(SIDE).kernel(Init.of(0.5f)).seed(1));
    module.step(SpikeArray.of(Shape.of(SIDE), 1, 2, 3));
    return module;
  }

  private Path file() {
    return folder.resolve("state.safetensors");
  }

  /**
   * Runs the comparison.
   *
   * @param args a folder to write to; without one, that of temporary files
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path folder =
        args.length == 0
            ? Files.createTempDirectory("spark-checkpoint")
            : Files.createDirectories(Path.of(args[0]));
    run("one array", folder, CheckpointSpeed::numbers);
    run("a kernel", folder, CheckpointSpeed::synapses);
  }

  private static void run(String name, Path folder, Supplier<SparkModule<?>> maker)
      throws IOException {
    CheckpointSpeed speed = new CheckpointSpeed(folder, maker);
    for (int round = 0; round < ROUNDS; round++) {
      speed.round();
    }
    System.out.println("256 MiB in " + name);
    speed.print();
    Files.delete(speed.file());
    Files.delete(folder.resolve(COPY));
  }

  private interface Work {
    Object run() throws IOException;
  }

  private void round() throws IOException {
    long copied = time(COPY, this::copy);
    compare(
        "write",
        copied,
        () -> {
          module.checkpoint(file(), true);
          return file();
        });
    compare("verify", copied, () -> Checkpoint.of(file()).verify());
    compare("build", copied, maker::get);
    compare("restore", copied, () -> SparkModule.fromCheckpoint(file()));
  }

  private Path copy() throws IOException {
    Path copy = folder.resolve(COPY);
    try (FileChannel in = FileChannel.open(file());
        FileChannel out =
            FileChannel.open(
                copy,
                StandardOpenOption.WRITE,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
      for (long at = 0; at < in.size(); ) {
        at += in.transferTo(at, in.size() - at, out);
      }
      out.force(true);
    }
    return copy;
  }

  /** Has the disk do what earlier work has left to it. */
  private void settle() throws IOException {
    Path small = folder.resolve("small");
    try (FileChannel out =
        FileChannel.open(small, StandardOpenOption.WRITE, StandardOpenOption.CREATE)) {
      out.write(ByteBuffer.wrap(new byte[1]));
      out.force(true);
    }
    Files.delete(small);
  }

  private void compare(String name, long copied, Work work) throws IOException {
    long took = time(name, work);
    ratios.computeIfAbsent(name, any -> new ArrayList<>()).add((double) copied / took);
  }

  private long time(String name, Work work) throws IOException {
    System.gc();
    settle();
    long begin = System.nanoTime();
    Object made = work.run();
    long took = System.nanoTime() - begin;
    if (made.hashCode() == 0) {
      System.out.println(); // so that what was made is not left out
    }
    nanos.computeIfAbsent(name, any -> new ArrayList<>()).add(took);
    return took;
  }

  private void print() {
    nanos.forEach((name, all) -> {
      double median = median(all.stream().map(Long::doubleValue).toList()) / 1e6;
      double pace = (double) SIDE * SIDE * Float.BYTES / median / 1e3;
      System.out.printf("%-8s %5.0f ms %6.0f MB/s", name, median, pace);
      System.out.println(
          ratios.containsKey(name)
              ? "  %3.0f %% of a copy".formatted(100 * median(ratios.get(name)))
              : "");
    });
  }

  private static double median(List<Double> figures) {
    List<Double> sorted = new ArrayList<>(figures);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
