package io.sparksnn.samples.cartpole.watch;

import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.controller.BrainConfig;
import io.sparksnn.runtime.record.Recorder;
import io.sparksnn.runtime.record.RecorderBuilder;
import io.sparksnn.samples.cartpole.brain.OpponentBrainConfig;
import io.sparksnn.samples.cartpole.experiment.Contender;
import io.sparksnn.samples.cartpole.train.Episode;
import io.sparksnn.samples.cartpole.train.Player;
import io.sparksnn.samples.cartpole.train.Training;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Watches one brain: how its weights were drawn, what became of them, and one more episode at the
 * end. Nothing is recorded while it learns or is evaluated, so that its results are the same to the
 * bit and take as long.
 */
public final class Watch {
  /** Steps of the brain of which spikes are drawn. */
  private static final int STEPS = 2_000;

  /** Steps of the brain, the last of those, of which potentials are drawn. */
  private static final int POTENTIALS = 200;

  /** Units of a population, and of an input, whose spikes are drawn. */
  private static final int UNITS = 64;

  private static final int INPUTS = 128;

  /** Of more spikes in an episode those of every second step are kept, and so on. */
  private static final int SPIKES = 200_000;

  private @Nullable WatchedPlayer player;
  private @Nullable Recorder weights;
  private @Nullable Sight sight;

  /**
   * {@return a contender whose brain is watched}
   *
   * @param contender the only one of this watch
   */
  public Contender over(Contender contender) {
    return new Contender(
        contender.seed(),
        () -> contender.beginning().get().with(this::watched),
        contender.afterEpisode(),
        (training, stopped) -> look(contender.seed(), training, stopped));
  }

  /** {@return what was seen; null if nothing was, as when no episode of the brain was over} */
  public @Nullable Sight sight() {
    return sight;
  }

  private Player watched(Player present) {
    WatchedPlayer watched = new WatchedPlayer(present);
    watched.afterEachStep(() -> {
      // The first step builds the brain: the weights are as they were drawn.
      weights = kernels(present.brain());
      recordWeights();
      watched.afterEachStep(() -> {});
    });
    player = watched;
    return watched;
  }

  private void look(String seed, Training training, BooleanSupplier stopped) {
    WatchedPlayer watched = player;
    if (watched == null) {
      return;
    }
    recordWeights();
    Brain<?> brain = watched.brain();
    Recorder beginning = beginning(brain);
    Recorder whole = whole(brain);
    watched.afterEachStep(() -> {
      if (beginning.steps() < STEPS) {
        beginning.record();
      }
      whole.record();
    });
    // Who presses Ctrl-C waits for what is drawn step by step, and for no more.
    Episode episode =
        training.evaluate(1, () -> stopped.getAsBoolean() && beginning.steps() >= STEPS);
    watched.afterEachStep(() -> {});
    sight =
        new Sight(
            seed,
            beginning.recording(),
            whole.recording(),
            weights == null ? List.of() : weights.recording().values(),
            episode,
            stepMs(brain));
  }

  private void recordWeights() {
    if (weights != null) {
      weights.record();
    }
  }

  private static @Nullable Recorder kernels(Brain<?> brain) {
    RecorderBuilder recorder = Recorder.of(brain);
    List<String> kernels = Parts.of(brain).kernels();
    kernels.forEach(recorder::values);
    return kernels.isEmpty() ? null : recorder.build();
  }

  private static Recorder beginning(Brain<?> brain) {
    RecorderBuilder recorder = Recorder.of(brain).values(Sight.ACTION).keepLast(POTENTIALS);
    Parts parts = Parts.of(brain);
    parts
        .spikes()
        .forEach(
            each -> recorder.spikes(each.path(), each.some(each.isPopulation() ? UNITS : INPUTS)));
    parts.potentials().forEach(recorder::values);
    return recorder.build();
  }

  private static Recorder whole(Brain<?> brain) {
    RecorderBuilder recorder = Recorder.of(brain).values(Sight.ACTION);
    Parts.of(brain).spikes().forEach(each -> recorder.spikes(each.path()));
    return recorder.thinTo(2).spikeLimit(SPIKES).build();
  }

  private static double stepMs(Brain<?> brain) {
    return brain.config() instanceof OpponentBrainConfig own
        ? own.step().dt()
        : ((BrainConfig) brain.config()).dt();
  }
}
