/** Reads handwritten digits. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.samples.digits.data;
