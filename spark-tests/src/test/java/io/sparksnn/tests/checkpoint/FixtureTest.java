package io.sparksnn.tests.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.runtime.checkpoint.Checkpoint;
import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.controller.BrainBuilder;
import io.sparksnn.runtime.controller.WiredBrain;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.Payload;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import io.sparksnn.tests.modules.HoardModule;
import io.sparksnn.tests.modules.PoissonSpikerModule;
import io.sparksnn.tests.modules.WeightsModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of every version there has been are read; they were written once, and stay. */
class FixtureTest {
  private static final Path FILES = Path.of("src/test/resources/checkpoint");
  private static final int STEPS = 20;

  /** What is in the files: every kind of variable, masks, random keys, a brain's cache. */
  private static WiredBrain brain() {
    BrainBuilder b = Brain.builder().seed(11);
    var spiker = b.module("spiker", PoissonSpikerModule.TYPE);
    var weights = b.module("weights", WeightsModule.TYPE);
    var hoard = b.module("hoard", HoardModule.TYPE);
    var signal = b.input("signal", FloatArray.class);
    spiker.in("signal").from(signal);
    hoard.in("x").from(signal);
    weights.in("spikes").from(b.input("stimulus", SpikeArray.class), spiker.out("spikes"));
    b.output("currents", weights.out("currents"));
    return b.build();
  }

  private static String step(SparkModule<?> module) {
    SpikeArray stimulus =
        SpikeArray.silent(Shape.of(3), BooleanMask.of(Shape.of(3), false, true, false), false);
    stimulus.add(1);
    Map<String, Payload> given =
        Map.of("signal", FloatArray.of(1, 2, 3, 4, 5, 6, 7, 8), "stimulus", stimulus);
    return module.call(given).toString();
  }

  @ParameterizedTest
  @ValueSource(ints = 1)
  void goOnFromWhereTheyWereWritten(int version) {
    WiredBrain same = brain();
    for (int step = 0; step < STEPS; step++) {
      step(same);
    }
    SparkModule<?> restored =
        SparkModule.fromCheckpoint(FILES.resolve("brain-" + version + ".safetensors"));

    assertThat(restored.steps()).isEqualTo(STEPS);
    assertThat(restored.inspect()).isEqualTo(same.inspect());
    for (int step = 0; step < STEPS; step++) {
      assertThat(step(restored)).isEqualTo(step(same));
    }
  }

  @Test
  void theVersionThatIsWrittenHasAFile() {
    Path newest = FILES.resolve("brain-1.safetensors");

    assertThat(newest).as("write it by FixtureTest.main").exists();
    assertThat(Checkpoint.of(newest).verify().version()).isEqualTo(1);
  }

  /** Writes the file of a new version, before that is released. */
  public static void main(String[] arguments) throws Exception {
    WiredBrain brain = brain();
    for (int step = 0; step < STEPS; step++) {
      step(brain);
    }
    brain.checkpoint(Files.createDirectories(FILES).resolve(arguments[0]), false);
  }
}
