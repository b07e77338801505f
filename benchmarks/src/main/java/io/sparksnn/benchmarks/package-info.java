/** What benchmarks share. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.benchmarks;
