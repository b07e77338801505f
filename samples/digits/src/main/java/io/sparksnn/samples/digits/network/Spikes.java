package io.sparksnn.samples.digits.network;

/**
 * Who spiked in one step.
 *
 * @param inputs indices of the pixels that spiked
 * @param hidden indices of the hidden units that spiked
 */
public record Spikes(int[] inputs, int[] hidden) {}
