/** Where numbers from outside become spikes, and spikes become numbers again. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.nn.interfaces;
