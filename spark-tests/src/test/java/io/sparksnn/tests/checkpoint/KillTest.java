package io.sparksnn.tests.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whenever a program that writes checkpoints is killed, the last one that it told of is there. */
class KillTest {
  private static final int KILLS = Integer.getInteger("spark.checkpoint.kills", 100);
  private static final int LANES = 2;

  /** Kills come so long after the first checkpoint, at most. */
  private static final int LATEST_NANOS = 60_000_000;

  @TempDir Path folder;

  /** A program that goes on from its file, and writes it anew after every step. */
  static final class Writer {
    private Writer() {}

    public static void main(String[] arguments) {
      Path file = Path.of(arguments[0]);
      LedgerModule ledger =
          Files.exists(file)
              ? LedgerModule.fromCheckpoint(file)
              : new LedgerModule(c -> c.pages(256 << 10));
      System.out.println("from " + ledger.steps());
      while (true) {
        ledger.step(LedgerTest.X);
        ledger.checkpoint(file, true);
        System.out.println("done " + ledger.steps());
      }
    }
  }

  /**
   * How a kill went.
   *
   * @param inWriting whether it left a file that was being written
   * @param fault what was wrong afterwards, empty if nothing
   */
  private record Kill(boolean inWriting, String fault) {}

  @Test
  void nothingThatWasToldOfIsLost() throws Exception {
    ExecutorService lanes = Executors.newFixedThreadPool(LANES);
    List<Kill> kills = new ArrayList<>();
    try {
      List<Callable<List<Kill>>> work = new ArrayList<>();
      for (int lane = 0; lane < LANES; lane++) {
        Path own = Files.createDirectory(folder.resolve("lane" + lane));
        SplittableRandom random = new SplittableRandom(lane);
        int count = KILLS / LANES;
        work.add(() -> kill(own, count, random));
      }
      for (Future<List<Kill>> done : lanes.invokeAll(work)) {
        kills.addAll(done.get());
      }
    } finally {
      lanes.shutdownNow();
    }
    long inWriting = kills.stream().filter(Kill::inWriting).count();
    System.out.printf("%d kills, %d of them in writing%n", kills.size(), inWriting);

    assertThat(kills).extracting(Kill::fault).containsOnly("");
    assertThat(inWriting).isGreaterThanOrEqualTo(kills.size() / 5);
  }

  private static List<Kill> kill(Path folder, int count, SplittableRandom random) throws Exception {
    List<Kill> kills = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      kills.add(kill(folder, random.nextInt(LATEST_NANOS)));
    }
    return kills;
  }

  private static Kill kill(Path folder, int nanos) throws Exception {
    Path file = folder.resolve("ledger.safetensors");
    Process writer = OtherJvm.of(Writer.class, List.of("-Xmx64m"), file.toString()).start();
    try (BufferedReader lines = writer.inputReader()) {
      String line = lines.readLine();
      while (line != null && !line.startsWith("done ")) {
        line = lines.readLine();
      }
      LockSupport.parkNanos(nanos);
      // By its handle, since a process that is destroyed loses what it has printed.
      writer.toHandle().destroyForcibly();
      writer.waitFor();
      String last = line;
      for (line = lines.readLine(); line != null; line = lines.readLine()) {
        last = line;
      }
      boolean inWriting = removeLeftovers(folder, file);
      return new Kill(inWriting, last == null ? "nothing was written" : fault(file, last));
    }
  }

  private static boolean removeLeftovers(Path folder, Path file) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> others = files.filter(path -> !path.equals(file)).toList();
      for (Path other : others) {
        Files.delete(other);
      }
      return !others.isEmpty();
    }
  }

  private static String fault(Path file, String last) {
    // The last line may have been cut off: what it tells of was done.
    String digits = last.replaceAll("\\D", "");
    LedgerModule restored = LedgerModule.fromCheckpoint(file);
    long steps = restored.steps();
    for (float page : (float[]) restored.state("pages").get()) {
      if (page != steps) {
        return "page " + page + " in step " + steps;
      }
    }
    boolean told = digits.isEmpty() || steps == Long.parseLong(digits);
    boolean inFlight = !digits.isEmpty() && steps == Long.parseLong(digits) + 1;
    return told || inFlight ? "" : "told of '" + last + "', found " + steps;
  }
}
