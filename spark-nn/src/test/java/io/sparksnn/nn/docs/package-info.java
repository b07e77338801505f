/** What the documentation shows of the standard modules compiles, and does what it says. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.nn.docs;
