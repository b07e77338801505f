/**
 * Membranes: what turns currents into spikes.
 *
 * <p>All work alike. A step integrates the potentials of all units without a branch, then collects
 * the units above threshold, then resets those. Potentials are kept in mV above rest and start
 * there; the test is strict ({@code >}). Parameters may be one number, an array of the shape of the
 * units, or an initializer; each takes one random key, in the order of the configuration. A current
 * that is NaN is refused before any state is changed. A potential that overflows counts as above
 * threshold, so that its unit fires and is reset; no NaN is left behind.
 */
@org.jspecify.annotations.NullMarked
package io.sparksnn.nn.soma;
