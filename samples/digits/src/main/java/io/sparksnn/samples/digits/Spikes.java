package io.sparksnn.samples.digits;

/**
 * Who spiked in one step.
 *
 * @param inputs indices of the pixels that spiked
 * @param hidden indices of the hidden units that spiked
 */
record Spikes(int[] inputs, int[] hidden) {}
