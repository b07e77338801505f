/** The standard modules; each kind has a package of its own below this one. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.nn;
