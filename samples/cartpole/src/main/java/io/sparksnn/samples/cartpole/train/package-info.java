/** How a brain learns the task: the loop, its settings, and what it leaves behind. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.samples.cartpole.train;
