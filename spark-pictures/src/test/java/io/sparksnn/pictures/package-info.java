/** Pictures as files, and what they show. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.pictures;
