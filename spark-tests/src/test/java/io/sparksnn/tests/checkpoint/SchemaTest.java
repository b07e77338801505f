package io.sparksnn.tests.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.sparksnn.runtime.checkpoint.Checkpoint;
import io.sparksnn.runtime.checkpoint.CheckpointException;
import io.sparksnn.runtime.module.SparkModule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** State that has changed since a file was written. */
class SchemaTest extends LedgerTest {
  private static final String HEAD =
      "checkpoint %s: the state of the module is not that of the file, in %s; restore what fits by"
          + " Checkpoint.of(path).partial(…), or take the classes that wrote it:\n  %s";

  @Test
  void theFingerprintIsThatOfNamesTypesAndShapes() {
    String variables = "pages\tfloat[]\tpages\ndrawn\tlong\t\n";

    assertThat(LedgerModule.TYPE.fingerprint())
        .isEqualTo(Forged.sha256(variables).substring(0, 16));
  }

  @Test
  void allThatIsMissingAndNewIsToldAtOnce() throws IOException {
    Forged.of(file).rename("pages", "sheets").rename("drawn", "kept").write(file);

    assertRefused(file)
        .withMessage(
            HEAD,
            file,
            "4 places",
            """
            variable 'pages' is missing in the file
              variable 'drawn' is missing in the file
              variable 'kept' of the file is not in the module
              variable 'sheets' of the file is not in the module\
            """);
  }

  @Test
  void anotherShapeIsToldOf() throws IOException {
    Forged forged = Forged.of(file);
    forged.tensor("pages").set("shape", JsonNodeFactory.instance.arrayNode().add(2).add(4));
    forged.write(file);

    assertRefused(file)
        .withMessage(
            HEAD, file, "1 place", "variable 'pages' is float (8,), in the file float (2, 4)");
  }

  @Test
  void anotherMeaningIsToldOf() throws IOException {
    Forged forged = Forged.of(file);
    forged.metadata().put("state:ledger", "0123456789abcdef\npages\tfloat[]\tunits\ndrawn\tlong\t");
    forged.write(file);

    assertRefused(file)
        .withMessage(
            HEAD,
            file,
            "1 place",
            "variable 'pages' is declared float[] of shape 'pages', in the file float[] of shape"
                + " 'units'");
  }

  @Test
  void aFingerprintWithoutADifferenceIsToldOf() throws IOException {
    Forged forged = Forged.of(file);
    forged.metadata().put("state:ledger", "0123456789abcdef");
    forged.write(file);

    assertRefused(file)
        .withMessage(
            HEAD,
            file,
            "1 place",
            "the state of Ledger 'Ledger' has other variables than in the file (fingerprint "
                + LedgerModule.TYPE.fingerprint()
                + ", there 0123456789abcdef)");
  }

  @Test
  void partOfItIsRestoredOnlyWhereThatIsAsked() throws IOException {
    Forged.of(file).rename("drawn", "kept").write(file);
    List<String> told = new ArrayList<>();
    LedgerModule part = Checkpoint.of(file).partial(told::addAll).restore(LedgerModule.TYPE);

    assertThat(part.state("pages").get()).isEqualTo(ledger.state("pages").get());
    assertThat(part.state("drawn").get()).isEqualTo(new long[] {0});
    assertThat(told)
        .containsExactly(
            "variable 'drawn' is missing in the file",
            "variable 'kept' of the file is not in the module");
  }

  @Test
  void aWholeFileIsRestoredInPartWithoutAWord() {
    List<String> told = new ArrayList<>();
    Checkpoint.of(file).partial(told::addAll).restore(LedgerModule.TYPE);

    assertThat(told).isEmpty();
  }

  @Test
  void stateThatItsAuthorRefusesIsRefused() throws IOException {
    Forged forged = Forged.of(file);
    forged.dataOf("pages").putFloat(-1);
    forged.digested().write(file);

    assertRefused(file).withMessageContaining("pages[0] = -1.0: must not be below 0");
  }

  @Test
  void aNewerVersionIsRefusedByItsName() throws IOException {
    Forged forged = Forged.of(file);
    forged.metadata().put("format_version", "7").put("written_by", "Spark for Java 9.0");
    forged.write(file);

    assertRefused(file)
        .withMessage(
            "checkpoint %s: it is of format version 7, written by Spark for Java 9.0; versions up to"
                + " 1 are read here, so take a newer Spark",
            file);
  }

  @Test
  void aModuleThatNobodyRegistersIsRefusedByItsName() throws IOException {
    Forged forged = Forged.of(file);
    forged.metadata().put("module", "ledgr");
    forged.write(file);

    assertThatExceptionOfType(CheckpointException.class)
        .isThrownBy(() -> SparkModule.fromCheckpoint(file))
        .withMessageContaining("no module is registered as 'ledgr'; did you mean 'ledger'?");
  }
}
