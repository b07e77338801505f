/** The programs of the tutorial. */
@NullMarked
package io.sparksnn.nn.tutorial;

import org.jspecify.annotations.NullMarked;
