/** Draws what happened. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.samples.digits.pictures;
