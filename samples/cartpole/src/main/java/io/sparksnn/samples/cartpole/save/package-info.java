/** Trainings in files: saved after each episode, and gone on with. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.samples.cartpole.save;
