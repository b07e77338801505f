/** Trainings of one seed or of many, and what they found out. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.samples.cartpole.experiment;
