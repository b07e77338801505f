package io.sparksnn.tests.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.sparksnn.runtime.controller.WiredBrain;
import io.sparksnn.runtime.record.Recorder;
import io.sparksnn.runtime.record.RecorderBuilder;
import io.sparksnn.runtime.record.RecorderException;
import io.sparksnn.runtime.record.ValueSeries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What paths name, and what is said of those that name nothing. */
class PathsTest {
  private static ValueSeries last(WiredBrain brain, String path, boolean builtBefore) {
    if (builtBefore) {
      brain.run(1);
      brain.reset();
    }
    Recorder recorder = Recorder.of(brain).values(path).build();
    brain.addListener(recorder);
    brain.run(2);
    return recorder.recording().values(path);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chain.first.y | chain.first.y | [6.0]",
        "chain.early | chain.early | [6.0]",
        "chain.first.age | chain.first.age | [2.0]",
        "chain.first.steps | chain.first.steps | [2.0]",
        "chain.cache.first.y | chain.cache.first.y | [6.0]",
        "learner.learned | learner.learned | [1.0, 3.0, 1.0]",
        "learned | learned | [1.0, 3.0, 1.0]",
        "learner.weights.kernel | learner.weights.kernel | [1.0, 3.0, 1.0]",
        "learner.soma.v | learner.soma.v | [0.0, 3.0, 0.0]",
        "learner.soma.potentials | learner.soma.v | [0.0, 3.0, 0.0]",
        "learner.soma.sum | learner.soma.sum | [0.0, 3.0, 0.0]",
        "learner.inhibition_mask | learner.inhibition_mask | [0.0, 0.0, 0.0]",
        "hoard.matrix | hoard.matrix | [1.0, 2.0]",
        "hoard.floats | hoard.floats | [1.0, 2.0, 3.0]",
        "hoard.ints | hoard.ints | [1.0]",
        "hoard.longs | hoard.longs | [1.09951163E12]",
        "hoard.booleans | hoard.booleans | [1.0, 0.0]",
        "hoard.oneInt | hoard.one_int | [2.0]",
        "hoard.kernel | hoard.kernel | [1.0, 2.0, 3.0, 4.0]",
        "hoard.trace.age | hoard.trace.age | [0.0, 0.0]",
      })
  void aPathNamesWhatItNamesBeforeAndAfterTheBuild(String path, String inFiles, String values) {
    for (boolean builtBefore : new boolean[] {false, true}) {
      if (builtBefore && (path.contains("learne") && !path.contains("mask"))) {
        continue; // What was learned outlives a reset.
      }
      ValueSeries series = last(Models.nested(), path, builtBefore);
      assertThat(series.path()).isEqualTo(inFiles);
      assertThat(series.sample(1)).isEqualTo(floats(values));
    }
  }

  private static float[] floats(String list) {
    String[] numbers = list.substring(1, list.length() - 1).split(", ", -1);
    float[] floats = new float[numbers.length];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = Float.parseFloat(numbers[i]);
    }
    return floats;
  }

  @Test
  void aModuleWithinAModuleIsReached() {
    ValueSeries sum = last(Models.cascade(), "all.secondStage.sum", false);

    assertThat(sum.sample(1)).containsExactly((4 + 8) / 2f, (5 + 10) / 2f);
    assertThat(sum.units()).isEqualTo("mV");
  }

  @Test
  void aModulesPathStandsForItsOnlyOutputOfSpikes() {
    WiredBrain brain = Models.nested();
    Recorder recorder = Recorder.of(brain).spikes("learner").spikes("learner.soma").build();
    brain.addListener(recorder);
    brain.run(10);

    assertThat(recorder.recording().spikes("learner").path()).isEqualTo("learner.out_spikes");
    assertThat(recorder.recording().spikes("learner.soma.spikes").steps())
        .isNotEmpty()
        .isEqualTo(recorder.recording().spikes("learner").steps());
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    assertThatExceptionOfType(RecorderException.class)
        .isThrownBy(() ->
            Recorder.of(Models.nested())
                .values("chian.first.y")
                .values("chain.frist.y")
                .values("chain.first.agee")
                .values("learnt")
                .values("chain")
                .values("hoard.matrix", 1, 1, -2)
                .values("learned")
                .values("learned", 1)
                .spikes("learner.soma.v")
                .spikes("chain.first")
                .every(0)
                .thinTo(1)
                .spikeLimit(0)
                .build())
        .withMessageStartingWith(
            "recorder of 'Brain' has 13 faults:\n  every(0): must be at least 1")
        .satisfies(e ->
            assertThat(e.faults())
                .containsExactly(
                    "every(0): must be at least 1",
                    "thinTo(1): must be at least 2",
                    "spikeLimit(0): must be at least 1",
                    "values(\"chian.first.y\"): Brain 'Brain' has no module 'chian'; did you mean"
                        + " 'chain'?",
                    "values(\"chain.frist.y\"): Chain 'chain' has no module 'frist'; did you mean"
                        + " 'first'?",
                    "values(\"chain.first.agee\"): Chain 'chain', module 'first', has no output,"
                        + " property or variable 'agee'; did you mean 'age'?",
                    "values(\"learnt\"): Brain 'Brain' has no output or property 'learnt'; did you"
                        + " mean 'learned'?",
                    "values(\"chain\"): Brain 'Brain': 'chain' is a module; go on with a dot and"
                        + " one of its outputs, properties or variables",
                    "values(\"hoard.matrix\"): element 1 is named twice",
                    "values(\"hoard.matrix\"): element -2 is below 0",
                    "values(\"learned\"): recorded already; name all its elements at once",
                    "spikes(\"learner.soma.v\"): Brain 'Brain': 'learner.soma.v' carries no spikes;"
                        + " record its values",
                    "spikes(\"chain.first\"): Chain 'chain', module 'first', has no output of"
                        + " spikes; name an output that carries spikes"));
  }

  @Test
  void aModuleWithSeveralOutputsOfSpikesIsAskedForOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Recorder.of(Models.spiking()).spikes("somas").build())
        .withMessage(
            "recorder of 'Brain': spikes(\"somas\"): Brain 'Brain', module 'somas', has several"
                + " outputs of spikes, out, again; name an output that carries spikes");
  }

  @Test
  void nothingToRecordIsAFault() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Recorder.of(Models.nested()).build())
        .withMessageContaining("nothing is to be recorded");
  }

  @Test
  void shapesAreCheckedAtOnceAfterTheBuildAndElseByTheFirstStep() {
    WiredBrain brain = Models.nested();
    RecorderBuilder builder =
        Recorder.of(brain)
            .values("learned", 3)
            .values("hoard.trace.agee")
            .values("hoard.floats")
            .spikes("learner", 7)
            .keepLast(2_000_000_000);
    Recorder early = builder.build();
    brain.addListener(early);
    String[] faults = {
      "values(\"learned\"): there is no element 3; the shape is (3,), elements are 0 to 2",
      "values(\"hoard.trace.agee\"): Hoard 'hoard' has no variable 'trace.agee'; did you mean"
          + " 'trace.age'?",
      "values(\"hoard.floats\"): 2000000000 samples of 3 numbers do not fit into an array of"
          + " 2147483639; keep at most 715827879, or name fewer elements",
      "spikes(\"learner\"): there is no unit 7; the shape is (3,), units are 0 to 2"
    };

    assertThatExceptionOfType(RecorderException.class)
        .isThrownBy(() -> brain.run(1))
        .satisfies(e -> assertThat(e.faults()).containsExactly(faults));
    assertThatExceptionOfType(RecorderException.class)
        .isThrownBy(builder::build)
        .satisfies(e -> assertThat(e.faults()).containsExactly(faults));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "a.", ".a", "chain.", "chain.first.", "hoard. ", "*"})
  void strangePathsAreRefused(String path) {
    assertThatExceptionOfType(RecorderException.class)
        .isThrownBy(() -> {
          WiredBrain brain = Models.nested();
          brain.run(1);
          Recorder.of(brain).values(path).build();
        });
    assertThatExceptionOfType(RecorderException.class)
        .isThrownBy(() -> Recorder.of(Models.nested()).spikes(path).build());
  }

  @Test
  void whatWasNotRecordedIsAnsweredWithTheNearest() {
    WiredBrain brain = Models.nested();
    var recording = Recorder.of(brain).values("learned").build().recording();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> recording.values("lerned"))
        .withMessage("no values of 'lerned' were recorded; did you mean 'learned'?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> recording.spikes("learned"))
        .withMessage("no spikes of 'learned' were recorded; there are none");
  }
}
