/** Pictures of what was recorded. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.pictures;
