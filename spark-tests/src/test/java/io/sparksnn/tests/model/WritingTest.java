package io.sparksnn.tests.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.sparksnn.runtime.config.ConfigException;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.config.Initializer;
import io.sparksnn.runtime.model.ConfigFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is replaced as a whole, or not at all. */
class WritingTest extends FileTest {
  @TempDir Path folder;

  private static ConfigFile<SampleConfig> file(Init tau) {
    return ConfigFile.of(SampleConfigSpec.SPEC, SampleConfig.sample().tau(tau).build());
  }

  private static SampleConfig read(Path path) {
    return ConfigFile.read(path, SampleConfigSpec.SPEC, REGISTRY).config();
  }

  private void assertOnly(String... names) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(names);
    }
  }

  @Test
  void anotherFileTakesItsPlace() throws IOException {
    Path path = folder.resolve("model.scfg");
    file(Init.of(1)).write(path);
    file(Init.of(2)).write(path);
    assertThat(read(path).tau()).isEqualTo(Init.of(2));
    assertOnly("model.scfg");
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path path = folder.resolve("model.scfg");
    file(Init.of(1)).write(path);
    Path link = Files.createSymbolicLink(folder.resolve("link.scfg"), path);
    file(Init.of(2)).write(link);
    assertThat(link).isSymbolicLink();
    assertThat(read(path).tau()).isEqualTo(Init.of(2));
  }

  @Test
  void whoCouldReadTheOldFileCanReadTheNewOne() throws IOException {
    Path path = folder.resolve("model.scfg");
    file(Init.of(1)).write(path);
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-rw-r--"));
    file(Init.of(2)).write(path);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .isEqualTo("rw-rw-r--");
  }

  @Test
  void aLinkToNothingIsNamed() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.scfg"), folder.resolve("none"));
    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(() -> file(Init.of(1)).write(link))
        .withMessage(link + ": a link to nothing: cannot be written");
  }

  @Test
  void whatCannotBeSavedLeavesTheFileAsItWas() throws IOException {
    Path path = folder.resolve("model.scfg");
    file(Init.of(1)).write(path);
    Initializer unnamed = (shape, key) -> new float[shape.size()];
    assertThatIllegalArgumentException()
        .isThrownBy(() -> file(unnamed).write(path))
        .withMessageStartingWith("tau = ")
        .withMessageContaining("cannot be saved: an initializer in a file is a record annotated");
    assertThat(read(path).tau()).isEqualTo(Init.of(1));
    assertOnly("model.scfg");
  }

  @Test
  void aFolderIsNotReplaced() throws IOException {
    Path path = Files.createDirectory(folder.resolve("model.scfg"));
    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(() -> file(Init.of(1)).write(path))
        .withMessage(path + ": a folder: cannot be written");
    assertOnly("model.scfg");
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Path path = folder.resolve("none").resolve("model.scfg");
    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(() -> file(Init.of(1)).write(path))
        .withMessage(path + ": no such file or folder: cannot be written");
  }

  @Test
  void aConfigurationThatIsNotValidIsNotWritten() {
    SampleConfig good = SampleConfig.sample().build();
    SampleConfig bad =
        new SampleConfig(
            good.step(),
            good.units(),
            Init.of(-1),
            good.kernel(),
            2,
            3,
            true,
            "",
            good.mode(),
            good.gates(),
            good.layers(),
            good.axes(),
            null,
            good.inner());
    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(() -> ConfigFile.of(SampleConfigSpec.SPEC, bad))
        .satisfies(refused -> assertThat(refused.violations()).hasSize(2));
  }
}
