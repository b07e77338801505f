/** What is done to a brain before it learns. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.samples.cartpole.start;
