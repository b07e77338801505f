/** Files that hold modules: nothing is lost, and nothing trusted. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.tests.checkpoint;
