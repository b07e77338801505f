/** What holds for all standard modules. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.nn;
