/** What keeps a brain able to learn: done after each failure, beside what its rules learn. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.samples.cartpole.upkeep;
