/** Arrays of numbers and the arithmetic of their element types. */
@NullMarked
package io.sparksnn.runtime.tensor;

import org.jspecify.annotations.NullMarked;
