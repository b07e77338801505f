/**
 * The spiking network: three modules and what they did. {@link
 * io.sparksnn.samples.digits.network.SpikingNetwork} wires them.
 */
package io.sparksnn.samples.digits.network;
