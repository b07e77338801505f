package io.sparksnn.samples.cartpole;

import io.sparksnn.samples.cartpole.experiment.Progress;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar of episodes, with the mean of the last ones. */
final class EpisodeBar implements Progress, AutoCloseable {
  private static final int WIDTH = 80;

  private final ProgressBar bar;
  private final Map<String, Double> means = new ConcurrentHashMap<>();

  EpisodeBar(long episodes, long done, PrintStream err) {
    bar =
        new ProgressBarBuilder()
            .setTaskName("Episodes")
            .setInitialMax(episodes)
            .startsFrom(done, Duration.ZERO)
            // Plain characters and a given width: right on every terminal, and in a log.
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
            .setUpdateIntervalMillis(100)
            .build();
  }

  @Override
  public void episodeEnded(String seed, double lastMean) {
    means.put(seed, lastMean);
    double mean = means.values().stream().mapToDouble(each -> each).average().orElseThrow();
    bar.setExtraMessage(String.format(Locale.ROOT, "mean %.0f", mean));
    bar.step();
  }

  @Override
  public void close() {
    bar.close();
  }
}
