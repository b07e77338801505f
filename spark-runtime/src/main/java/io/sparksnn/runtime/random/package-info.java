/** Random numbers that are a pure function of a key, drawn bit for bit as the reference does. */
@NullMarked
package io.sparksnn.runtime.random;

import org.jspecify.annotations.NullMarked;
