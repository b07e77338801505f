package io.sparksnn.nn.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.registry.ModuleRegistry;
import io.sparksnn.runtime.tensor.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages on checkpoints show stands here, and does what it says. */
class CheckpointsPageTest {
  private static final Path SHOWN = Path.of("src/test/java/io/sparksnn/nn/docs/EchoModules.java");
  private static final SpikeArray BURST = SpikeArray.of(Shape.of(20), 3, 14, 15);

  @TempDir Path folder;

  private static List<String> blocks(String page, String language) throws IOException {
    return Pattern.compile("(?s)```" + language + "\n(.*?)```")
        .matcher(Files.readString(Path.of("../docs/" + page)))
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  private void writeAFile() {
    EchoModule echo = EchoModules.fresh();
    echo.step(BURST);
    echo.checkpoint(folder.resolve("echo.safetensors"), false);
  }

  @Test
  void allThatThePageShowsIsInTheTests() throws IOException {
    String code = Files.readString(SHOWN);

    assertThat(blocks("checkpoints.md", "java"))
        .hasSizeGreaterThan(2)
        .allSatisfy(block -> assertThat(code).contains(block.strip()));
  }

  @Test
  void aModuleGoesOn() {
    EchoModule echo = EchoModules.fresh();
    echo.step(BURST);
    Path file = folder.resolve("echo.safetensors");
    EchoModules.saveAndGoOn(echo, file);

    assertThat(file).exists();
    assertThat(EchoModules.partOf(file, ModuleRegistry.installed()).steps()).isEqualTo(1);
  }

  @Test
  void aNoteIsKeptBesideAModule() {
    EchoModule echo = EchoModules.fresh();
    echo.step(BURST);
    Path file = folder.resolve("echo.safetensors");
    EchoModules.saveWithNotes(echo, file, 12);

    assertThat(EchoModules.trials(file)).isEqualTo(12);
    assertThat(EchoModule.fromCheckpoint(file).steps()).isEqualTo(1);
  }

  @Test
  void aRunIsResumed() {
    assertThat(EchoModules.resume(folder).isBuilt()).isFalse();
    EchoModule echo = EchoModules.fresh();
    echo.addListener((step, out) -> {
      if (echo.steps() == 10_000) {
        echo.stop();
      }
    });
    EchoModules.longRun(echo, folder, BURST);

    assertThat(EchoModules.resume(folder).steps()).isEqualTo(10_000);
  }

  /** With the standard library of Python alone, where there is one. */
  @Test
  void thePythonOfThePageOnTheFormatAgrees() throws Exception {
    writeAFile();
    String script = blocks("checkpoint-format.md", "python").get(0);
    Process python;
    try {
      python =
          new ProcessBuilder("python3", "-c", script)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .start();
    } catch (IOException absent) {
      Assumptions.abort("there is no python3");
      return;
    }
    List<String> said = python.inputReader().lines().toList();

    assertThat(python.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(said).isEmpty();
    assertThat(python.exitValue()).isZero();
  }
}
