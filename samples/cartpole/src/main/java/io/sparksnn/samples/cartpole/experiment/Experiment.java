package io.sparksnn.samples.cartpole.experiment;

import io.sparksnn.samples.cartpole.env.CartPole;
import io.sparksnn.samples.cartpole.train.Episode;
import io.sparksnn.samples.cartpole.train.Recipe;
import io.sparksnn.samples.cartpole.train.Training;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Trains brains, each in an environment of its own that starts alike. What becomes of one depends
 * on nothing but its seed, however many there are and whatever threads they run on.
 */
public final class Experiment {
  /** Draws the starts of the cart, the same for all brains. */
  public static final long CART_SEED = 42;

  private final Recipe recipe;
  private final int episodes;
  private final int evaluation;
  private final Progress progress;
  private volatile boolean stopped;

  /**
   * An experiment.
   *
   * @param recipe how brains are taught
   * @param episodes in which each learns
   * @param evaluation episodes without learning after those
   * @param progress is told of each
   */
  public Experiment(Recipe recipe, int episodes, int evaluation, Progress progress) {
    this.recipe = recipe;
    this.episodes = episodes;
    this.evaluation = evaluation;
    this.progress = progress;
  }

  /** Ends it soon: episodes that are not over are as if they had not been. */
  public void stop() {
    stopped = true;
  }

  /**
   * Trains brains.
   *
   * @param contenders the brains
   * @param threads how many are trained at a time
   * @return what became of them, in their order; if it was stopped, without those of which no
   *     episode is over
   * @throws RuntimeException what one of them failed with; the others are stopped then
   */
  public List<Result> run(List<Contender> contenders, int threads) {
    ExecutorService workers = Executors.newFixedThreadPool(threads, Experiment::daemon);
    try {
      List<Future<Result>> running =
          contenders.stream().map(each -> workers.submit(() -> train(each))).toList();
      List<Result> results = new ArrayList<>();
      for (Future<Result> each : running) {
        Result result = each.get();
        if (!result.training().isEmpty()) {
          results.add(result);
        }
      }
      return results;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failed) {
        throw failed;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      stop();
      workers.shutdown();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "training");
    thread.setDaemon(true);
    return thread;
  }

  private Result train(Contender contender) {
    try {
      return stopped
          ? new Result(contender.seed(), List.of(), List.of(), 0, 0)
          : learnAndEvaluate(contender);
    } catch (RuntimeException failed) {
      // The others would go on for nothing.
      stop();
      throw failed;
    }
  }

  private Result learnAndEvaluate(Contender contender) {
    List<Episode> evaluated = new ArrayList<>();
    Training training = new Training(contender.beginning().get(), new CartPole(CART_SEED), recipe);
    List<Episode> learned = training.learned();
    while (learned.size() < episodes && training.learn(() -> stopped) != null) {
      contender.afterEpisode().accept(training);
      progress.episodeEnded(contender.seed(), Result.lastMean(learned));
    }
    long steps = training.brainSteps();
    while (!stopped && evaluated.size() < evaluation) {
      @Nullable Episode episode = training.evaluate(evaluated.size() + 1, () -> stopped);
      if (episode != null) {
        evaluated.add(episode);
      }
    }
    if (!learned.isEmpty()) {
      contender.afterwards().look(training, () -> stopped);
    }
    // Half an evaluation would be taken for a whole one.
    return new Result(
        contender.seed(),
        List.copyOf(learned),
        evaluated.size() == evaluation ? List.copyOf(evaluated) : List.of(),
        steps,
        training.seconds());
  }
}
