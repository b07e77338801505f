@org.jspecify.annotations.NullMarked
package io.sparksnn.samples.cartpole.save;
