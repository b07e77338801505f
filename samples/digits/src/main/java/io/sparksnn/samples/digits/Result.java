package io.sparksnn.samples.digits;

import io.sparksnn.samples.digits.readout.ConfusionMatrix;

/**
 * What an experiment found out.
 *
 * @param network the answers read from the hidden units
 * @param baseline the answers of the same readout straight on the pixels
 * @param spikesPerImage mean number of spikes of all hidden units together
 * @param stepsPerSecond steps of the whole network per second
 */
record Result(
    ConfusionMatrix network,
    ConfusionMatrix baseline,
    double spikesPerImage,
    double stepsPerSecond) {}
