/**
 * The spiking network: three modules and what they did. {@link
 * io.sparksnn.samples.digits.network.SpikingNetwork} wires them.
 */
@NullMarked
package io.sparksnn.samples.digits.network;

import org.jspecify.annotations.NullMarked;
