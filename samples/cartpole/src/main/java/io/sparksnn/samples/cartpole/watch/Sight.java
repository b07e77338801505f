package io.sparksnn.samples.cartpole.watch;

import io.sparksnn.runtime.record.Recording;
import io.sparksnn.runtime.record.ValueSeries;
import io.sparksnn.samples.cartpole.train.Episode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was seen of a brain: an episode without learning that it played once all was over, and what
 * the training made of its weights. Immutable.
 *
 * @param seed the brain's, as tables have it
 * @param beginning of the episode: spikes of its first steps, and of the last of those what the
 *     sides were like and the potentials
 * @param whole spikes of the whole episode
 * @param weights the kernels, each before the training and after it
 * @param episode the episode; null if it was cut short
 * @param stepMs how long a step of the brain is, in ms
 */
public record Sight(
    String seed,
    Recording beginning,
    Recording whole,
    List<ValueSeries> weights,
    @Nullable Episode episode,
    double stepMs) {
  /** The output by which brains act: how active each side is. */
  public static final String ACTION = "action";
}
