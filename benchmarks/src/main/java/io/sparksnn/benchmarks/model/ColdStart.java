package io.sparksnn.benchmarks.model;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.sparksnn.runtime.model.ConfigFile;
import io.sparksnn.runtime.registry.ModuleRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * From the start of a fresh virtual machine's program to the first configuration it has read: a
 * machine for each figure, the two sides in turns.
 */
public final class ColdStart {
  private static final String SPARK = "spark";
  private static final String JACKSON = "jackson";

  private ColdStart() {}

  /**
   * Without arguments, the comparison; with a side and a file, one figure of it.
   *
   * @param args a side and a file, or nothing
   * @throws IOException if a machine cannot be started
   * @throws InterruptedException if waiting for one is
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length == 2) {
      System.out.println(once(args[0], Path.of(args[1])));
      return;
    }
    Path document = Files.createTempFile("cold", ".scfg");
    ConfigFile.of(BenchConfigSpec.SPEC, new BenchConfigBuilder().build()).writePlain(document);
    Map<String, List<Long>> nanos = new TreeMap<>();
    for (int round = 0; round < 15; round++) {
      for (String side : List.of(SPARK, JACKSON)) {
        nanos.computeIfAbsent(side, any -> new ArrayList<>()).add(fresh(side, document));
      }
    }
    Files.delete(document);
    nanos.forEach((side, all) -> {
      Collections.sort(all);
      System.out.printf("%-8s median %5.1f ms%n", side, all.get(all.size() / 2) / 1e6);
    });
  }

  private static long once(String side, Path document) throws IOException {
    long begin = System.nanoTime();
    if (side.equals(SPARK)) {
      ConfigFile.read(document, BenchConfigSpec.SPEC, ModuleRegistry.installed());
    } else {
      new JsonMapper().readValue(Files.readAllBytes(document), JacksonConfig.class);
    }
    return System.nanoTime() - begin;
  }

  private static long fresh(String side, Path document) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                ColdStart.class.getName(),
                side,
                document.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(side + " failed");
    }
    return Long.parseLong(said.strip());
  }
}
