/** Model files in the layout of the reference: reading, writing, and what is read from them. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.runtime.model;
