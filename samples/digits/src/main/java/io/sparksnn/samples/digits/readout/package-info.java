/** Names a digit from numbers, and counts how often that is right. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.samples.digits.readout;
