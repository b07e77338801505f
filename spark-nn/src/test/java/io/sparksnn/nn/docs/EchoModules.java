package io.sparksnn.nn.docs;

import io.sparksnn.runtime.checkpoint.Checkpoint;
import io.sparksnn.runtime.checkpoint.Checkpointer;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.registry.ModuleRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** What the page on checkpoints shows. */
final class EchoModules {
  private EchoModules() {}

  static EchoModule fresh() {
    return new EchoModule(c ->
        c.seed(1)
            .first(p -> p.units(100).synapses(s -> s.kernel(k -> k.scale(900))))
            .second(p -> p.units(100).synapses(s -> s.kernel(k -> k.scale(900)))));
  }

  static void saveAndGoOn(EchoModule echo, Path file) {
    echo.checkpoint(file, false);
    EchoModule same = EchoModule.fromCheckpoint(file);
    SparkModule<?> any = SparkModule.fromCheckpoint(file);
    System.out.println(same.steps() == any.steps());
  }

  static void longRun(EchoModule echo, Path folder, SpikeArray burst) {
    try (Checkpointer checkpointer =
        Checkpointer.of(echo, folder)
            .every(10_000)
            .every(Duration.ofMinutes(10))
            .keep(3)
            .inBackground()
            .build()) {
      echo.addListener(checkpointer);
      echo.run(1_000_000, Map.of("stimulus", burst));
    }
  }

  static EchoModule resume(Path folder) {
    return Checkpointer.resume(folder, EchoModule.TYPE)
        .map(resumed -> {
          resumed.skipped().forEach(System.err::println);
          return resumed.module();
        })
        .orElseGet(EchoModules::fresh);
  }

  static void saveWithNotes(EchoModule echo, Path file, int trials) {
    Checkpoint.of(file).notes(Map.of("trials", Integer.toString(trials))).write(echo, true);
  }

  static int trials(Path file) {
    return Integer.parseInt(Checkpoint.of(file).inspect().notes().getOrDefault("trials", "0"));
  }

  static EchoModule partOf(Path file, ModuleRegistry registry) {
    return Checkpoint.of(file)
        .with(registry)
        .partial(differences -> differences.forEach(System.err::println))
        .restore(EchoModule.TYPE);
  }
}
