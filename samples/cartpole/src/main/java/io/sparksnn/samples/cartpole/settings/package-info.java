/** What brains are trained with: the reference's settings, and the sample's own. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.samples.cartpole.settings;
