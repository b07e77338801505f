/** Brains that model files describe. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.samples.cartpole.file;
