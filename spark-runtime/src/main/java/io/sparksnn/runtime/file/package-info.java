/** Files that are replaced as a whole. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.runtime.file;
