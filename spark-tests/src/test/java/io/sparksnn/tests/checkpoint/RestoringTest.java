package io.sparksnn.tests.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.sparksnn.runtime.checkpoint.Checkpoint;
import io.sparksnn.runtime.checkpoint.CheckpointException;
import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.controller.BrainBuilder;
import io.sparksnn.runtime.controller.PortMap;
import io.sparksnn.runtime.controller.WiredBrain;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.CurrentArray;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.tests.modules.CascadeModule;
import io.sparksnn.tests.modules.HoardModule;
import io.sparksnn.tests.modules.RelayModule;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A module that comes out of a file is the one that went in. */
class RestoringTest extends LedgerTest {
  @Test
  void itsKindIsLookedUp() {
    assertThat(SparkModule.fromCheckpoint(file)).isInstanceOf(LedgerModule.class);
  }

  @Test
  void itsRandomKeyGoesOn() {
    LedgerModule same = LedgerModule.fromCheckpoint(file);

    assertThat(same.call(X)).hasToString(ledger.call(X).toString());
  }

  @Test
  void itsNameConfigurationAndStepsAreKept() {
    LedgerModule named = new LedgerModule(c -> c.pages(3).first(4), "third");
    named.step(X);
    named.checkpoint(file, true);
    LedgerModule same = LedgerModule.fromCheckpoint(file);

    assertThat(same.name()).isEqualTo("third");
    assertThat(same.config()).isEqualTo(named.config());
    assertThat(same.steps()).isEqualTo(1);
    assertThat(same.inputSpecs()).hasToString(named.inputSpecs().toString());
  }

  @Test
  void stepsOfTheBuildDoNotCountAndResetsDoNotEither() {
    assertThat(ledger.steps()).isEqualTo(3);
    ledger.reset();
    ledger.call(X);
    assertThat(ledger.steps()).isEqualTo(4);
  }

  @Test
  void modulesWithinGoOnAsWell() {
    CascadeModule cascade = new CascadeModule(c -> c.seed(1));
    cascade.step(CurrentArray.of(3, 4));
    cascade.checkpoint(file, true);
    CascadeModule same = CascadeModule.fromCheckpoint(file);

    assertThat(same.inspect()).isEqualTo(cascade.inspect());
    assertThat(same.call(CurrentArray.of(5, 6)))
        .hasToString(cascade.call(CurrentArray.of(5, 6)).toString());
  }

  @Test
  void variablesOfEveryKindAreKept() {
    HoardModule hoard = new HoardModule();
    hoard.step(FloatArray.of(1));
    hoard.state("longs").set(new long[] {Long.MIN_VALUE});
    hoard.state("booleans").set(new boolean[] {false, true});
    hoard.state("floats").set(new float[] {Float.NaN, -0f, Float.MIN_VALUE});
    hoard.checkpoint(file, true);

    assertThat(HoardModule.fromCheckpoint(file).inspect()).isEqualTo(hoard.inspect());
  }

  @Test
  void theLastOutputsOfABrainAreReadAsBefore() {
    BrainBuilder b = Brain.builder();
    var relay = b.module("relay", RelayModule.TYPE);
    relay.in("x").from(b.input("x", FloatArray.class));
    b.output("y", relay.out("y"));
    WiredBrain brain = b.build();
    brain.inputs().set("x", FloatArray.of(7));
    brain.run(2);
    brain.checkpoint(file, true);
    WiredBrain same = (WiredBrain) SparkModule.fromCheckpoint(file);
    List<PortMap> last = List.of(PortMap.output("relay", "y"));

    assertThat(same.readState(last)).hasToString(brain.readState(last).toString());
    same.inputs().set("x", FloatArray.of(9));
    brain.inputs().set("x", FloatArray.of(9));
    same.run(1);
    brain.run(1);
    assertThat(same.readState(last)).hasToString(brain.readState(last).toString());
  }

  @Test
  void whatWasNotBuiltHasNothingToKeep() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new LedgerModule().checkpoint(file, true))
        .withMessage("Ledger 'Ledger' is not built yet; its first step or call builds it");
  }

  @Test
  void whatItsAuthorRefusesCannotBeSetByNameEither() {
    float[] before = (float[]) ledger.state("pages").get();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ledger.state("pages").set(new float[] {-1, 0, 0, 0, 0, 0, 0, 0}))
        .withMessage("pages[0] = -1.0: must not be below 0");
    assertThat(ledger.state("pages").get()).isEqualTo(before);
  }

  @Test
  void anotherTypeIsRefusedByName() {
    assertThatExceptionOfType(CheckpointException.class)
        .isThrownBy(() -> HoardModule.fromCheckpoint(file))
        .withMessage("checkpoint %s: it holds a ledger, not a hoard", file);
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Path missing = folder.resolve("missing");
    assertRefused(missing)
        .withMessage("checkpoint %s: cannot be read: no such file or folder", missing);
  }

  @Test
  void theHeaderTellsWhatAFileHolds() {
    var held = Checkpoint.of(file).inspect();

    assertThat(held.module()).isEqualTo("ledger");
    assertThat(held.steps()).isEqualTo(3);
    assertThat(held.tensors())
        .containsEntry("pages", "float (8,)")
        .containsEntry("drawn", "long ()");
  }
}
