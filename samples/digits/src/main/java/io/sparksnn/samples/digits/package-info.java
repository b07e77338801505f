/**
 * Recognises handwritten digits with a spiking network: pixels become spikes, the spikes drive a
 * layer of leaky integrate-and-fire units through fixed random weights, and a linear readout names
 * the digit from what that layer did.
 *
 * <p>Start reading at {@link io.sparksnn.samples.digits.Digits}.
 */
@NullMarked
package io.sparksnn.samples.digits;

import org.jspecify.annotations.NullMarked;
