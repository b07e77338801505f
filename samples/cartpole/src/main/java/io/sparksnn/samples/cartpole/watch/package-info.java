/** Looking at a brain at work: what recorders keep of it, for the report. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.samples.cartpole.watch;
