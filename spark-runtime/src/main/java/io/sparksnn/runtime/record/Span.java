package io.sparksnn.runtime.record;

/**
 * Steps of which all spikes are there.
 *
 * @param from the first step
 * @param to the step after the last one
 * @param stride of how many steps one is recorded: those that it divides; 1 unless thinned
 */
public record Span(long from, long to, long stride) {
  /** {@return how many steps are recorded} */
  public long steps() {
    long before = (from + stride - 1) / stride;
    return Math.max(0, (to + stride - 1) / stride - before);
  }
}
