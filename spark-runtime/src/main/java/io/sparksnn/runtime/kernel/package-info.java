/** Weights between units, stored so that cost follows activity. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.runtime.kernel;
