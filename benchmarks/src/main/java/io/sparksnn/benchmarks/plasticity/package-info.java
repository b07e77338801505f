/** What a learning population costs in a step. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.benchmarks.plasticity;
