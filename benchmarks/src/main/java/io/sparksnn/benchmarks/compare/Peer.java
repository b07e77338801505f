package io.sparksnn.benchmarks.compare;

import com.sun.management.ThreadMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Runs a {@link Workload} whenever it is asked to, beside programs that do the same in other
 * languages. A line is printed once all is compiled and warm; for each line that is read then, the
 * microseconds of processor time that a step took, those by the clock, the bytes that it allocated,
 * and what shows that it has computed what it should. Processor time and bytes are those of the
 * thread that steps, without any others that help it.
 */
public final class Peer {
  private static final long WARM_NANOS = 3_000_000_000L;

  /** Short runs are repeated for so long, as a single one would be too short to be measured. */
  private static final long MEASURED_NANOS = 100_000_000L;

  private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Workload workload;
  private long nanos;
  private long wallNanos;
  private long bytes;
  private long spikes;

  Peer(Workload workload) {
    this.workload = workload;
  }

  /**
   * Answers lines of the standard input until it ends.
   *
   * @param arguments the name of the workload; its size; the folder of the reference's files; how
   *     many threads a step may use, 1 where it is not given
   * @throws IOException if the input cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    int size = Integer.parseInt(arguments[1]);
    int threads = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 1;
    Peer peer = new Peer(Workload.of(arguments[0], size, Path.of(arguments[2]), threads));
    peer.round(WARM_NANOS);
    System.out.printf("{\"version\": \"JDK %s\"}%n", Runtime.version());
    BufferedReader requests =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    while (requests.readLine() != null) {
      System.out.println(peer.round(MEASURED_NANOS));
    }
  }

  /**
   * Runs until some time has been measured.
   *
   * @param enough how much, in nanoseconds
   * @return time, bytes and checks as a line of JSON
   */
  String round(long enough) {
    nanos = 0;
    wallNanos = 0;
    bytes = 0;
    int runs = 0;
    while (nanos < enough) {
      workload.begin();
      run();
      runs++;
    }
    double steps = (double) runs * workload.steps();
    Map<String, Double> checks = workload.checks(spikes);
    return String.format(
        Locale.ROOT,
        "{\"us\": %.4f, \"wall_us\": %.4f, \"bytes\": %.4f, \"checks\": {%s}}",
        nanos / steps / 1000,
        wallNanos / steps / 1000,
        bytes / steps,
        json(checks));
  }

  private void run() {
    spikes = 0;
    long before = thread.getCurrentThreadAllocatedBytes();
    long wallStart = System.nanoTime();
    long start = thread.getCurrentThreadCpuTime();
    for (int step = 0; step < workload.steps(); step++) {
      spikes += workload.step();
    }
    nanos += thread.getCurrentThreadCpuTime() - start;
    wallNanos += System.nanoTime() - wallStart;
    bytes += thread.getCurrentThreadAllocatedBytes() - before;
  }

  private static String json(Map<String, Double> checks) {
    return checks.entrySet().stream()
        .map(check -> String.format(Locale.ROOT, "\"%s\": %.4f", check.getKey(), check.getValue()))
        .collect(Collectors.joining(", "));
  }
}
