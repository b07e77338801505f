/** Text for people: trees, names, suggestions. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.runtime.text;
