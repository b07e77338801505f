/** That the standard modules go on from their files as if nothing had happened. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.nn.checkpoint;
